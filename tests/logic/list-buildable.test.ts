/** An article may have too few records for some kinds of built question, or for all. */
import type { TemplateSources } from '../../components/quiz/generator/template.ts'
import { describe, expect, it } from 'vitest'
import { buildItem, listBuildable, templates } from '../../components/quiz/generator/build-from-template.ts'
import { en } from '../../locales/en.ts'

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
