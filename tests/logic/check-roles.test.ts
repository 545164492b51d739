/** Who stands in a role is named in the passage, and an event lies where its actors act. */
import type { Actor, Fact, TimelineEvent } from '../../data/schema/types.ts'
import { describe, expect, it } from 'vitest'
import { findStrayCountries, findStrayLanes, findUnnamed } from '../../scripts/audit/check-roles.ts'
import { fakeRecord } from '../support/fake-records.ts'

const fake = (over: object) => ({ ...fakeRecord(), ...over }) as unknown as Fact
const actors = {
  moon: fake({ label: 'The Moon', kind: 'country', name: { en: 'Moon' }, spellings: ['Luna'] }),
  mars: fake({ label: 'Mars', kind: 'country', name: { en: 'Mars' } }),
  venus: fake({ label: 'Venus', kind: 'country', name: { en: 'Venus' } }),
  ministry: fake({ label: 'Ministry of Craters', kind: 'ministry', name: { en: 'Ministry of Craters' }, country: 'moon' }),
  league: fake({ label: 'League', kind: 'international-organisation', name: { en: 'League', acronym: 'LG' } }),
}
const bodies = { ring: fake({ label: 'Ring', level: 'region' }) }
const find = (id: string) => ({ table: 'actors', record: { ...actors, ...bodies }[id]! })
const unnamed = (over: object) => findUnnamed({ treaties: { one: fake(over) } }, find).map(({ message }) => message)

describe('who stands in a role', () => {
  it('is named by an anchor, in any spelling that is registered', () => {
    expect(unnamed({ parties: ['moon'], anchors: ['signed by Luna'] })).toEqual([])
    expect(unnamed({ founders: ['league'], anchors: ['the LG'] })).toEqual([])
    expect(unnamed({ parties: [], members: null, anchors: ['x'] })).toEqual([])
  })

  it('is a fault with the field, the spellings and the remedies where no anchor names it', () => {
    expect(unnamed({ declaredBy: ['mars'], anchors: ['Luna'] })).toEqual([expect.stringContaining('its declaredBy names "mars", whom none of its anchors names (“Mars”); correct it, add the words of the passage to its anchors')])
    expect(unnamed({ seat: 'moon', anchors: ['x'] })).toEqual([expect.stringContaining('its seat names "moon"')])
  })

  it('is excused by a reason, which is a fault of its own once it is not needed', () => {
    expect(unnamed({ parties: ['mars'], anchors: ['x'], unnamed: { mars: 'The section is about it.' } })).toEqual([])
    expect(unnamed({ parties: ['mars'], anchors: ['Mars'], unnamed: { mars: 'The section is about it.' } })).toEqual([expect.stringContaining('whom an anchor names; take it out')])
    expect(unnamed({ parties: [], anchors: ['x'], unnamed: { mars: 'The section is about it.' } })).toEqual([expect.stringContaining('who is in none of its roles')])
  })
})

describe('the lane of an event', () => {
  const stray = (over: Partial<Record<keyof TimelineEvent, unknown>>) => findStrayLanes({ one: fake({ actors: [], institutions: [], ...over }) as TimelineEvent }, ['moon', 'mars'], find).map(({ message }) => message)

  it.each([
    ['of one country has that country, or a part of it', { lane: 'moon', actors: ['ministry', 'league'] }],
    ['between the two has both', { lane: 'bilateral', actors: ['ministry', 'mars'] }],
    ['of the region has a body of it', { lane: 'region', institutions: ['ring'] }],
    ['of the region has three countries', { lane: 'region', actors: ['moon', 'mars', 'venus'] }],
    ['of the world has an organisation of it', { lane: 'world', actors: ['league'] }],
    ['may be another, with a reason', { lane: 'moon', actors: ['mars'], laneReason: 'It happened there.' }],
  ])('%s', (_, over) => {
    expect(stray(over)).toEqual([])
  })

  it.each([
    ['of one country has another', { lane: 'mars', actors: ['ministry'] }],
    ['of one country has two', { lane: 'moon', actors: ['moon', 'mars'] }],
    ['between the two has one', { lane: 'bilateral', actors: ['moon'] }],
    ['between the two has a third', { lane: 'bilateral', actors: ['moon', 'mars', 'venus'] }],
    ['of the world has one country', { lane: 'world', actors: ['moon'] }],
  ])('is a fault where that %s', (_, over) => {
    expect(stray(over)).toEqual([expect.stringMatching(/^its lane "\w+" does not follow from its actors \([\w, ]+\); correct lane or actors, or say why in laneReason$/)])
  })

  it('needs no reason where it follows', () => {
    expect(stray({ lane: 'moon', actors: ['moon'], laneReason: 'Because.' })).toEqual(['its lane "moon" follows from its actors; take laneReason out'])
  })
})

it('an actor belongs to a country that there is', () => {
  expect(findStrayCountries(actors as unknown as Record<string, Actor>)).toEqual([])
  expect(findStrayCountries({ ministry: actors.ministry } as unknown as Record<string, Actor>)).toEqual([{ table: 'actors', id: 'ministry', message: 'its country "moon" is no country of data/actors.ts; correct it' }])
})
