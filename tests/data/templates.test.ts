/** Items built from the data: whatever the seed, clean, sure, and the same again. */
import type { TemplateName } from 'slidev-addon-lesson/quiz/generator/build-from-template.ts'
import { registry } from '@deck/lesson/records'
import { findRightOptions } from '@deck/questions'
import { en } from '@deck/words'
import fc from 'fast-check'
import { buildItem, templates } from 'slidev-addon-lesson/quiz/generator/build-from-template.ts'
import { nameItem } from 'slidev-addon-lesson/quiz/generator/item-id.ts'
import { lintQuestion } from 'slidev-addon-lesson/quiz/generator/lint-question.ts'
import { listBans } from 'slidev-addon-lesson/quiz/generator/list-bans.ts'
import { recordBehind } from 'slidev-addon-lesson/quiz/useQuestion.ts'
import { isBuiltId, templateSources as sources } from 'slidev-addon-lesson/study/question-pool.ts'
import { describe, expect, it } from 'vitest'
import { events } from '../../data/events.ts'
import { institutions } from '../../data/institutions.ts'
import { objectives } from '../../data/objectives.ts'
import { rungs } from '../../data/partnership.ts'
import { periods } from '../../data/periods.ts'
import { sourceNotes } from '../../data/source-notes.ts'

const { disputed } = sources
const bans = listBans(sourceNotes, registry)
const names = Object.keys(templates) as TemplateName[]
const build = (name: TemplateName, seed: number) => buildItem(name, seed, sources, en.templates)
/** Checks a claim on the items of a template under many seeds. */
function forItems(name: TemplateName, check: (item: ReturnType<typeof build>, seed: number) => void) {
  fc.assert(fc.property(fc.integer(), (seed) => {
    check(build(name, seed), seed)
  }), { numRuns: 300 })
}
const rightOf = (item: ReturnType<typeof build>) => findRightOptions('item', item)[0]!
const yearOf = (id: string) => (events as Record<string, { when: { from: number } }>)[id]!.when.from
const idsOf = (item: ReturnType<typeof build>) => item.options.map(option => option.id)

describe.each(names)('items of the template %s', (name) => {
  it('keep every item-writing rule, that of one right answer among them', () => {
    forItems(name, (item, seed) => expect(lintQuestion(nameItem(name, seed), item, { disputed, bans })).toEqual([]))
  })

  it('are the same for the same seed', () => {
    forItems(name, (item, seed) => expect(JSON.stringify(build(name, seed))).toBe(JSON.stringify(item)))
  })

  it('rest on records that exist, none of them contested, and serve an objective of their chapter', () => {
    forItems(name, (item) => {
      expect(item.rests.filter(id => !registry.has(id) || disputed.has(id))).toEqual([])
      expect(objectives[item.objective].chapter).toBe(item.chapter)
    })
  })

  it('give with each reason a record that holds every year it tells', () => {
    forItems(name, (item) => {
      for (const option of item.options) {
        const record = JSON.stringify(registry.get(recordBehind(item, option.id)!))
        expect((option.why.match(/\d{4}/g) ?? []).filter(year => !record.includes(year))).toEqual([])
      }
    })
  })

  it('differ from seed to seed', () => {
    const seen = new Set(Array.from({ length: 60 }, (_, seed) => JSON.stringify(build(name, seed))))
    expect(seen.size).toBeGreaterThan(5)
  })

  it('refuse an option that they do not have', () => {
    forItems(name, item => expect(() => item.holds('no-such-option')).toThrow(RangeError))
  })
})

describe.each(names)('each reason in items of the template %s', (name) => {
  interface Told { label: string, gist: string, when?: { from: number }, seat?: string, members?: readonly string[] }
  const records = [...registry].map(([id, { record }]) => ({ id, ...record as unknown as Told }))
  const labelOf = (id: string) => records.find(each => each.id === id)!.label
  const isList = (text: string, ids: readonly string[]) => text.split(/, | and /).toSorted().join() === ids.map(labelOf).toSorted().join()

  /** What a reason claims, read from its words alone and held against the records. */
  function isTrue(item: ReturnType<typeof build>, { id, text, why }: ReturnType<typeof build>['options'][number]): boolean {
    const [, place, body] = /^Seated at (.+): (.+)\.$/.exec(why) ?? []
    if (body)
      return [place, body].includes(text) && records.some(each => each.label === body && each.seat && labelOf(each.seat) === place)
    const members = records.find(each => each.id === item.rests[0])?.members ?? []
    const [, outside, inside] = /^(.+) is not on the list; (.+) is\.$/.exec(why) ?? []
    if (inside)
      return !members.some(each => labelOf(each) === outside) && members.some(each => labelOf(each) === inside) && text.includes(outside!) && !text.includes(inside)
    const [, list] = /^So the list stands: (.+)\.$/.exec(why) ?? []
    if (list)
      return isList(list, members) && isList(text, members)
    const behind = records.find(each => each.id === recordBehind(item, id))!
    const isOfOption = behind.id === id || String(behind.when?.from) === id || rightOf(item) === id
    const [, label, when] = /^([^.:]+): ([^:.]+)\.$/.exec(why) ?? []
    return isOfOption && (label === behind.label ? Number(when!.match(/\d{4}/)?.[0]) === behind.when!.from : why.endsWith(behind.gist))
  }

  it('is true of its option, as far as the records tell', () => {
    forItems(name, item => expect(item.options.filter(option => !isTrue(item, option)).map(({ text, why }) => `${item.stem} ${text}: ${why}`)).toEqual([]))
  })
})

describe('which came first', () => {
  it('never offers two events of one year, nor one whose year is loose', () => {
    forItems('first', (item) => {
      expect(new Set(idsOf(item).map(yearOf)).size).toBe(item.options.length)
      for (const id of idsOf(item))
        expect((events as Record<string, { when: object }>)[id]!.when).not.toHaveProperty('words')
    })
  })

  it('has for its answer the earliest year, or the latest where it asks for the last', () => {
    forItems('first', (item) => {
      const years = idsOf(item).map(yearOf)
      expect(yearOf(rightOf(item))).toBe(item.stem === en.templates.cameLast ? Math.max(...years) : Math.min(...years))
    })
  })
})

it('no item asks for what a source note forbids: the year of an anniversary or of UNEP, when a meeting began, which programmes are new', () => {
  const forbidden = ['anniversary-marked', 'unep-founding', 'temm-begins', 'green-round-table-begins', 'six-new-programmes', 'policy-office-programmes']
  expect(forbidden.filter(id => !sources.banned.has(`${id}.when`))).toEqual([])
  for (const name of ['year', 'first', 'period', 'standing'] as const)
    forItems(name, item => expect(item.rests.filter(id => forbidden.includes(id))).toEqual([]))
})

it('an item names a rung in full or by a shorter form of its name, and leaves out no word in the middle', () => {
  const full: readonly string[] = Object.values(rungs).map(rung => rung.name.en.toLowerCase())
  for (const name of ['rung', 'standing'] as const) {
    forItems(name, (item) => {
      const named = item.options.filter(({ id }) => id in rungs).map(({ text }) => text.toLowerCase())
      expect(named.filter(text => !full.some(each => each.startsWith(text)))).toEqual([])
    })
  }
})

it('an item on a body names none that the source names in two forms', () => {
  const contested = Object.values(institutions).filter(body => 'contested' in body).map(body => body.label)
  for (const name of ['seat', 'members'] as const)
    forItems(name, item => expect(contested.filter(label => [item.stem, ...item.options.map(option => option.text)].some(text => text.includes(label)))).toEqual([]))
})

it('an event is put into the period of its record', () => {
  forItems('period', (item) => {
    const event = item.rests.find(id => id in events) as keyof typeof events
    expect(rightOf(item)).toBe(events[event].period)
  })
})

it('asks for the period only of what the article itself tells in the section on that period', () => {
  forItems('period', (item) => {
    const { period, cite, ...rest } = events[item.rests.find(id => id in events) as keyof typeof events]
    const also = 'also' in rest ? rest.also as readonly { section: string }[] : []
    expect([cite, ...also].map(({ section }) => section), item.stem).toContain(periods[period!].cite.section)
  })
})

it('the year of an event is its own, and every other year offered is another event’s', () => {
  forItems('year', (item) => {
    expect(rightOf(item)).toBe(String(yearOf(item.rests[0]!)))
    expect(item.rests.map(yearOf).toSorted()).toEqual(idsOf(item).map(Number))
  })
})

describe('the rung that stood', () => {
  const rungYear = (id: string) => rungs[id as keyof typeof rungs].when.from
  it('was reached before the year in question, and the next one after it', () => {
    forItems('standing', (item) => {
      const { when } = registry.get(item.rests[0]!)!.record as unknown as { when: { from: number } }
      expect(rungYear(rightOf(item))).toBeLessThan(when.from)
      const later = Object.keys(rungs).map(rungYear).filter(year => year > rungYear(rightOf(item)))
      expect(Math.min(...later)).toBeGreaterThan(when.from)
    })
  })
  it('is the one that the record names, where it names one', () => {
    forItems('standing', (item) => {
      const { rung } = registry.get(item.rests[0]!)!.record as unknown as { rung?: string }
      expect(rightOf(item)).toBe(rung ?? rightOf(item))
    })
  })
})

it('items on a ladder that was climbed otherwise have another answer', () => {
  const later = { ...sources, rungs: { ...rungs, 'comprehensive-partnership': { ...rungs['comprehensive-partnership'], when: { from: 2018, precision: 'year' as const } } } }
  const keysIn = (from: typeof sources) => Array.from({ length: 60 }, (_, seed) => buildItem('standing', seed, from, en.templates))
    .filter(item => item.rests[0] === 'memorandum-renewed')
    .map(rightOf)
  expect(new Set(keysIn(sources))).toEqual(new Set(['comprehensive-partnership']))
  expect(new Set(keysIn(later))).toEqual(new Set(['good-neighbourliness']))
})

it('the ids of items are read as such, and no other text is', () => {
  for (const name of names)
    expect(isBuiltId(nameItem(name, 12))).toBe(true)
  expect(['t-rung', 't-rung-', 't-rung-012', 't-rung--1', 't-rung-1.5', 't-rung-1e3', 't-rung-9999999999', 't-constructor-1', 't-no-such-1', 'rung-1', ''].filter(isBuiltId)).toEqual([])
})

it('a wrong seat in the data changes the answer of an item on seats', () => {
  const elsewhere = { ...sources, institutions: { ...institutions, merrac: { ...institutions.merrac, seat: 'ulaanbaatar' as const } } }
  const answers = (from: typeof sources) => Array.from({ length: 40 }, (_, seed) => {
    const item = buildItem('seat', seed, from, en.templates)
    return item.rests[0] === 'merrac' && item.rests.length === 1 ? rightOf(item) : null
  }).filter(Boolean)
  expect(new Set(answers(sources))).toEqual(new Set(['daejeon']))
  expect(new Set(answers(elsewhere as never))).toEqual(new Set(['ulaanbaatar']))
})

it('a template says so where the data hold too little for it', () => {
  const empty = { ...sources, events: {}, institutions: {}, agreements: {}, projects: {}, rungs: {} }
  for (const name of names)
    expect(() => buildItem(name, 1, empty, en.templates)).toThrow(RangeError)
})
