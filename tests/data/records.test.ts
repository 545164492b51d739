/** Walks every record: what a record must be, whatever it says. */
import type { Fact, Name, When, Work } from '@deck/article'
import { registry, tables } from '@deck/lesson/records'
import { describe, expect, it } from 'vitest'
import { sections } from '../../data/article.ts'
import { events } from '../../data/events.ts'
import { glossary } from '../../data/glossary.ts'
import { indicators } from '../../data/indicators.ts'
import { rungs } from '../../data/partnership.ts'
import { periods } from '../../data/periods.ts'
import { relations } from '../../data/relations.ts'
import { sourceNotes } from '../../data/source-notes.ts'
import { works } from '../../data/works.ts'
import { figuresOf } from '../../packages/cli/audit/check-figures.ts'

type Loose = Fact & { name?: Name, when?: When | null, founded?: When | null, quantity?: unknown }
const all = Object.entries(tables).flatMap(([table, rows]) => Object.entries(rows).map(([id, record]) => ({ table, id, record: record as Loose })))
const citationsOf = (record: Fact) => [{ ...record.cite, anchors: record.anchors }, ...(record.also ?? [])]

/** Collects what is wrong instead of stopping at the first, so that one run corrects a whole table. */
const faults = (check: (entry: typeof all[number]) => string | false | undefined) => all.flatMap(entry => check(entry) ? [`${entry.table}/${entry.id}: ${check(entry)}`] : [])

describe('every record', () => {
  it('has an id of its own, in kebab-case', () => {
    expect(registry.size).toBe(all.length)
    expect(faults(({ id }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) && 'is not kebab-case')).toEqual([])
  })

  it('cites a section and paragraph that the article has', () => {
    expect(faults(({ record }) => citationsOf(record).map(({ section, paragraph }) => paragraph < 1 || paragraph > (sections[section]?.paragraphs ?? 0) ? `${section} ¶ ${paragraph} is not in the article` : '').find(Boolean))).toEqual([])
  })

  it('leans only on works that the article cites in that very passage', () => {
    expect(faults(({ record }) => citationsOf(record).flatMap(({ section, paragraph, works: ids }) => ids.filter((id) => {
      const work = works[id] as { cited: readonly { section: string, paragraph: number }[], listed: { section: string, paragraph: number } | null }
      return ![...work.cited, ...(work.listed ? [work.listed] : [])].some(place => place.section === section && place.paragraph === paragraph)
    })).map(id => `"${id}" is not cited there`).join('; '))).toEqual([])
  })

  it('has at least one anchor at each place', () => {
    expect(faults(({ record }) => citationsOf(record).some(({ anchors }) => !anchors.length || anchors.some(a => !a.trim())) && 'a place without an anchor')).toEqual([])
  })

  it('says its fact in a label of at most 45 characters and one sentence', () => {
    expect(faults(({ record }) => record.label.length > 45 && `label of ${record.label.length} characters`)).toEqual([])
    expect(faults(({ record }) => !/[.?!”]$/.test(record.gist) && 'the gist does not end as a sentence')).toEqual([])
    expect(faults(({ record }) => record.gist.split(/\s+/).length > 40 && `gist of ${record.gist.split(/\s+/).length} words`)).toEqual([])
  })

  it('has the official name of a rung whole, or its first words; none is left out in between', () => {
    const named = [...Object.entries(rungs), ...Object.values(glossary).flatMap(term => 'record' in term && term.record in rungs ? [[term.record, term] as const] : []), ...Object.values(events).flatMap(event => 'rung' in event ? [[event.rung, event] as const] : [])]
    const cut = named.flatMap(([rung, record]) => {
      const official = rungs[rung as keyof typeof rungs].name.en.toLowerCase()
      return [record.label, ('short' in record && record.short) || record.label].filter(text => !official.startsWith(text.toLowerCase()) && !text.toLowerCase().startsWith(official)).map(text => `${rung}: “${text}”`)
    })
    expect(cut).toEqual([])
  })

  it('anchors each year that its date holds', () => {
    const places = (record: Fact) => citationsOf(record).flatMap(c => c.anchors).join(' ')
    expect(faults(({ record, table }) => {
      const when = record.when ?? record.founded
      if (!when || when.words || table === 'periods' || when.precision === 'decade')
        return false
      const years = [when.from, ...(when.to ? [when.to] : [])]
      const missing = years.filter(year => !places(record).includes(String(year)))
      return missing.length ? `no anchor holds ${missing.join(', ')}` : false
    })).toEqual([])
  })

  it('keeps a date in order, with a month or a day only where it says so', () => {
    expect(faults(({ record }) => {
      const when = record.when ?? record.founded
      if (!when)
        return false
      if (when.to !== undefined && when.to < when.from)
        return `ends in ${when.to}, before it begins in ${when.from}`
      if ((when.month !== undefined) !== /month|day/.test(when.precision) || (when.day !== undefined) !== (when.precision === 'day'))
        return 'month, day and precision disagree'
      return when.month !== undefined && (when.month < 1 || when.month > 12) ? `month ${when.month}` : false
    })).toEqual([])
  })

  it('writes Korean names in Hangul and Mongolian ones in Cyrillic', () => {
    expect(faults(({ record }) => record.name?.ko !== undefined && !/\p{Script=Hangul}/u.test(record.name.ko) && 'the Korean name has no Hangul')).toEqual([])
    expect(faults(({ record }) => record.name?.mn !== undefined && !/\p{Script=Cyrillic}/u.test(record.name.mn) && 'the Mongolian name has no Cyrillic')).toEqual([])
    expect(faults(({ record }) => /[\p{Script=Hangul}\p{Script=Cyrillic}]/u.test(record.name?.en ?? '') && 'the English name is in another script')).toEqual([])
  })
})

describe('every event', () => {
  it('lies in its period, or is one that lies before, across or after them and says so by null', () => {
    const stray = Object.entries(events).filter(([, event]) => {
      const period = event.period as keyof typeof periods | null
      if (period === null)
        return false
      const { band } = periods[period]
      return event.when.from < band.from || event.when.from > band.to
    }).map(([id, event]) => `${id}: ${event.when.from} is outside ${event.period}`)
    expect(stray).toEqual([])
  })
})

/** Shares and ranks that the article gives in words. */
const inWords = { 'half': 50, 'third': 3, 'second': 2, 'two-thirds': 200 / 3 }

describe('every indicator', () => {
  it('anchors the figures that it holds', () => {
    const loose = Object.entries(indicators).flatMap(([id, indicator]) => {
      const held = new Set(citationsOf(indicator).flatMap(c => c.anchors).flatMap(anchor => figuresOf(anchor)).map(f => f.value))
      for (const [word, value] of Object.entries(inWords)) {
        if (citationsOf(indicator).some(c => c.anchors.some(anchor => anchor.includes(word))))
          held.add(value)
      }
      const { kind: _, of: __, ...numbers } = indicator.quantity as Record<string, unknown>
      return Object.values(numbers).map(value => Math.abs(Number(value))).filter(value => !held.has(value)).map(value => `${id}: no anchor holds ${value}`)
    })
    expect(loose).toEqual([])
  })

  it('has a unit and a scope', () => {
    const list: readonly [string, { unit: string, scope: string }][] = Object.entries(indicators)
    expect(list.filter(([, { unit, scope }]) => !scope || !unit).map(([id]) => id)).toEqual([])
  })
})

describe('the ladder', () => {
  it('rises: ranks count up from one and years follow', () => {
    const list = Object.values(rungs)
    expect(list.map(rung => rung.rank)).toEqual(list.map((_, i) => i + 1))
    expect(list.map(rung => rung.when.from)).toEqual(list.map(rung => rung.when.from).toSorted((a, b) => a - b))
  })
})

describe('relations and source notes', () => {
  it('draw edges only between records that exist, each with a real passage', () => {
    const faulty = relations.filter(({ from, to, cite }) => !registry.has(from) || !registry.has(to) || from === to || cite.paragraph > sections[cite.section].paragraphs)
    expect(faulty.map(({ from, to }) => `${from} → ${to}`)).toEqual([])
  })

  it('draw no edge twice', () => {
    const keys = relations.map(({ from, to, kind }) => `${from} ${kind} ${to}`)
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
  })

  it('name what they are about, and say outside knowledge only with its source', () => {
    const faulty = Object.entries(sourceNotes).flatMap(([id, note]) => {
      const { about, says, outside } = note as { about: readonly string[], says: readonly { place: { section: keyof typeof sections, paragraph: number } }[], outside?: { source: string } }
      return [
        ...about.filter(ref => !registry.has(ref) && !(ref in works)).map(ref => `${id}: about "${ref}", which is no record or work`),
        ...says.filter(({ place }) => place.paragraph > sections[place.section].paragraphs).map(() => `${id}: a place that the article lacks`),
        ...(says.length ? [] : [`${id}: says nothing`]),
        ...(outside && !outside.source ? [`${id}: outside knowledge without a source`] : []),
      ]
    })
    expect(faulty).toEqual([])
  })
})

describe('the works', () => {
  it('that only the text names have no sort, title or publisher that the article does not give', () => {
    const invented = Object.entries(works as Readonly<Record<string, Work>>).filter(([, work]) => !work.listed && !work.url && (work.kind !== 'unknown' || work.title || work.publisher || work.container))
    expect(invented.map(([id]) => id)).toEqual([])
  })

  it('that our copy of the list could not show are in no list, and the note on it names each', () => {
    const beyond = Object.entries(works as Readonly<Record<string, Work>>).filter(([, work]) => work.beyondList)
    const { about, handling } = sourceNotes['note-list-breaks-off']
    expect(beyond.filter(([id, work]) => work.listed || !(about as readonly string[]).includes(id))).toEqual([])
    expect(figuresOf(handling).map(({ value }) => value)).toEqual([about.length, beyond.length, about.length - beyond.length])
  })

  it('are each listed or cited, at places that the article has', () => {
    const faulty = Object.entries(works).filter(([, work]) => {
      const places = [...work.cited, ...(work.listed ? [work.listed] : [])] as { section: keyof typeof sections, paragraph: number }[]
      return !places.length || places.some(({ section, paragraph }) => paragraph > sections[section].paragraphs)
    })
    expect(faulty.map(([id]) => id)).toEqual([])
  })
})
