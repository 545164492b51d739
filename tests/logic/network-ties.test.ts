import { describe, expect, it } from 'vitest'
import { describeActor, gatherActors, listActingBodies, shortenLabel } from '../../components/marks/gather-actors.ts'
import { fakeBands, fakeSources, fakeTies } from '../support/fake-actors.ts'

const find = (id: string, isDated = true) => fakeTies.find(tie => tie.id === id && (tie.when !== null) === isDated)

describe('ties', () => {
  it('are told once: what an event of the same year names, with all its actors, is left to the event', () => {
    expect(find('oven-lit')?.actors).toEqual(['baker', 'miller'])
    expect(find('oven')).toBeUndefined()
  })

  it('keep a paper whose event leaves out one of its actors', () => {
    expect(find('charter')?.actors).toEqual(['mayor', 'miller'])
  })

  it('date a founding, but not that somebody takes part', () => {
    expect(find('guild')).toMatchObject({ period: 'noon', actors: ['baker'] })
    expect(find('guild', false)).toMatchObject({ period: null, actors: ['baker', 'miller'] })
  })

  it('without a date stand last, and are put into no period', () => {
    expect(find('bridge', false)).toMatchObject({ when: null, period: null })
    expect(fakeTies.map(tie => tie.when === null)).toEqual([...fakeTies.map(tie => tie.when === null)].sort())
  })

  it('count a body as an actor where it carries out work of its own', () => {
    expect(listActingBodies(fakeSources)).toEqual(['fair'])
    expect(find('stalls')?.actors).toEqual(['fair'])
  })
})

describe('actors', () => {
  it('stand in the order in which they come, who has no date last', () => {
    expect(fakeBands.map(band => [band.label, band.actors.map(actor => [actor.name, actor.stage])])).toEqual([
      ['Trade', [['Baker', 0], ['Miller', 0], ['Tinker', 2]]],
      ['Office', [['Mayor', 1]]],
      ['Bodies', [['Fair', 1]]],
    ])
  })

  it('are brought in by nothing outside the periods', () => {
    expect(fakeBands.flatMap(band => band.actors).map(actor => actor.id)).not.toContain('ghost')
  })

  it('that no kind takes in are an error, not a gap', () => {
    expect(() => gatherActors(fakeTies, { names: { ...fakeSources.actors, ...fakeSources.institutions } as never, kinds: {}, periods: ['dawn'], bodies: [] })).toThrow(RangeError)
  })

  it('are called by their label without its bracket', () => {
    expect(shortenLabel('Miller (of the hill)')).toBe('Miller')
  })
})

describe('what an actor does', () => {
  const names = new Map(fakeBands.flatMap(band => band.actors).map(actor => [actor.id, actor.name]))
  it('begins with what it does in company, and says how much is left', () => {
    const { listed, left } = describeActor('baker', fakeTies, names, 2)
    expect(listed.map(tie => [tie.label, tie.years, tie.partners])).toEqual([['Oven lit', '3001', ['Miller']], ['Guild', '', ['Miller']]])
    expect(left).toBe(2)
  })
})
