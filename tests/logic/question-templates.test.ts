/** Questions built from the data: their ids, and what an article with few records still allows. */
import type { TemplateSources } from 'slidev-addon-lesson/quiz/generator/template.ts'
import { en } from '@deck/words'
import fc from 'fast-check'
import { buildItem, listBuildable, templates } from 'slidev-addon-lesson/quiz/generator/build-from-template.ts'
import { nameItem, readItemId, seedLimit } from 'slidev-addon-lesson/quiz/generator/item-id.ts'
import { describeDated } from 'slidev-addon-lesson/quiz/generator/template.ts'
import { describe, expect, it } from 'vitest'

const aim = { chapter: 'c', objective: 'o' } as unknown as TemplateSources['aims']['rungs']
const nothing: TemplateSources = { events: {}, institutions: {}, agreements: {}, projects: {}, rungs: {}, periods: {}, actors: {}, places: {}, relations: [], disputed: new Set(), banned: new Set(), aims: { byPeriod: {}, byLevel: { world: aim, region: aim, bilateral: aim, domestic: aim }, rungs: aim } }
const rung = (rank: number) => ({ rank, label: `Rung ${'I'.repeat(rank)}`, gist: 'It was reached.', when: { from: 3000 + rank * 10, precision: 'year' } }) as TemplateSources['rungs'][string]
const withRungs: TemplateSources = { ...nothing, rungs: { low: rung(1), middle: rung(2), high: rung(3) } }
const band = (from: number, to: number, label: string) => ({ label, cite: { section: 'a', paragraph: 1, works: [] }, band: { from, to }, when: { from, to, precision: 'decade' } }) as unknown as TemplateSources['periods'][string]
const event = (period: string, year: number) => ({ label: 'It happens', cite: { section: 'a', paragraph: 1, works: [] }, gist: 'It happened.', when: { from: year, precision: 'year' }, period, lane: 'bilateral', institutions: [], agreements: [] }) as unknown as TemplateSources['events'][string]
const inPeriods = (periods: TemplateSources['periods']): TemplateSources => ({ ...nothing, periods, events: { it: event('early', 3005) } })
const two = { early: band(3000, 3030, 'Early'), late: band(3030, 3060, 'Later') }

describe('the kinds of question that the data are enough for', () => {
  it('are none where there is no record', () => {
    expect(listBuildable(nothing, en.templates)).toEqual([])
  })

  it('are those on the ladder where there are three rungs and nothing else', () => {
    expect(listBuildable(withRungs, en.templates)).toEqual(['rung'])
  })

  it('do not ask for one of two periods, where every second guess is right', () => {
    expect(listBuildable(inPeriods(two), en.templates)).toEqual([])
    expect(listBuildable(inPeriods({ ...two, last: band(3060, 3090, 'Last') }), en.templates)).toEqual(['period'])
  })

  it('offer four periods of many: the event’s own, the others near it, and not always the same', () => {
    const many = inPeriods({ early: band(3000, 3030, 'Early'), ...Object.fromEntries([1, 2, 3, 4, 5].map(i => [`late-${i}`, band(3000 + 30 * i, 3030 + 30 * i, `Late ${i}`)])) })
    const offered = Array.from({ length: 60 }, (_, seed) => buildItem('period', seed, many, en.templates)).map(({ options, holds, rests }) => {
      const ids = options.map(({ id }) => id)
      expect([ids.length, ids.filter(holds), rests]).toEqual([4, ['early'], ['it', ...ids]])
      expect(ids).toEqual(ids.toSorted())
      return ids.join(' ')
    })
    expect(new Set(offered).size).toBe(4)
    expect(offered.join(' ')).not.toContain('late-5')
  })

  it('are built under every seed, where one alone brings options together that are not alike', () => {
    const labels = ['A', 'B', 'C', 'The first long word of a name', 'The other long word of a name', 'One more long word of a name', 'Last']
    const rungs = Object.fromEntries(labels.map((label, i) => [`r${i}`, { ...rung(i + 1), label }]))
    const few = { ...withRungs, rungs }
    expect(listBuildable(few, en.templates)).toContain('rung')
    for (let seed = 0; seed < 300; seed++)
      expect(buildItem('rung', seed, few, en.templates).options.length).toBeGreaterThan(2)
  })

  it('hide no mistake of a template itself', () => {
    const broken = { ...withRungs, rungs: null as unknown as TemplateSources['rungs'] }
    expect(() => listBuildable(broken, en.templates)).toThrow(TypeError)
  })

  it('are built; of the others each says that there are too few records', () => {
    expect(buildItem('rung', 1, withRungs, en.templates).options).toHaveLength(3)
    for (const template of Object.keys(templates).filter(each => each !== 'rung') as (keyof typeof templates)[])
      expect(() => buildItem(template, 1, withRungs, en.templates), template).toThrow('too few records')
  })
})

it('a reason is the record’s sentence, or in an edition that has it in English its label with the date', () => {
  const record = { label: '상륙', gist: 'Somebody landed in 3001.' }
  const when = { from: 3001, precision: 'year' } as const
  expect(describeDated(en.templates, record, when)).toBe(record.gist)
  expect(describeDated(en.templates, { ...record, englishLabel: 'The landing' }, when)).toBe(en.templates.dated({ what: '상륙', when: '3001' }))
})

const names = ['pear', 'plum'] as const

describe('the id of a built item', () => {
  it('reads back as the template and seed that it was made of', () => {
    fc.assert(fc.property(fc.constantFrom(...names), fc.integer({ min: 0, max: seedLimit - 1 }), (template, seed) => {
      expect(readItemId(nameItem(template as never, seed), names)).toEqual({ template, seed })
    }))
  })
  it('has one way of being written: what is read is written the same', () => {
    fc.assert(fc.property(fc.stringMatching(/^t-(pear|plum)-[-0-9e.+ ]{1,12}$/), (id) => {
      const read = readItemId(id, names)
      expect(read && nameItem(read.template, read.seed)).toBe(read && id)
    }))
  })
  it.each(['t-melon-1', 't-constructor-1', 't-pear', 't-pear-', 't-pear-01', 't-pear--1', 't-pear-1.5', 't-pear-1e3', 't-pear-1234567890', 'T-pear-1', ' t-pear-1', 't-pear-1\n', 'pear-1', 'pear', ''])('%j is none', (id) => {
    expect(readItemId(id, names)).toBeNull()
  })
})
