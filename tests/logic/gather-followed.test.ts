import type { FollowedSources } from '../../components/ladder/gather-followed.ts'
import { describe, expect, it } from 'vitest'
import { findStanding, gatherFollowed } from '../../components/ladder/gather-followed.ts'

const year = (from: number, month?: number) => ({ from, ...(month && { month }), precision: month ? 'month' as const : 'year' as const })
const story = { section: 'the-story' }
const gist = 'Lorem.'

const sources = {
  parties: ['left', 'right'],
  rungs: {
    low: { when: year(3000), cite: story },
    middle: { when: year(3010, 8), cite: story },
    high: { when: year(3020), cite: story },
  },
  agreements: {
    'pact': { label: 'Pact', gist, kind: 'memorandum', when: year(3005), rung: 'low' },
    'late-pact': { label: 'Late pact', gist, kind: 'agreement', when: year(3015), rung: 'middle' },
    'declaration': { label: 'Declaration', gist, kind: 'declaration', when: year(3010, 8), rung: 'middle' },
    'home-law': { label: 'Home law', gist, kind: 'law', when: year(3012), rung: null },
  },
  institutions: {
    'joint-office': { label: 'Joint office', gist, founded: year(3012), level: 'bilateral', members: ['left', 'right'], cite: story },
    'other-office': { label: 'Office with a third', gist, founded: year(3012), level: 'bilateral', members: ['left', 'third'], cite: story },
    'undated-committee': { label: 'Undated committee', gist, founded: null, level: 'bilateral', members: null, cite: story },
    'idle-committee': { label: 'Idle committee', gist, founded: null, level: 'bilateral', members: null, cite: story },
    'told-forum': { label: 'Forum told of', gist, founded: year(3001), level: 'region', members: null, cite: { section: 'elsewhere' }, also: [story] },
    'untold-forum': { label: 'Forum not told of', gist, founded: year(3001), level: 'region', members: null, cite: { section: 'elsewhere' } },
    'world-body': { label: 'World body', gist, founded: year(3001), level: 'world', members: null, cite: story },
  },
  projects: {
    'planting': { label: 'Planting', gist, when: null, rung: 'low', institutions: ['undated-committee'] },
    'programme': { label: 'Programme', gist, when: year(3013), rung: 'middle', institutions: [] },
    'programme-part': { label: 'Part of the programme', gist, when: year(3013), rung: 'middle', institutions: [] },
    'domestic': { label: 'At home', gist, when: year(3013), rung: null, institutions: [] },
  },
  events: {
    'declared': { label: 'Middle declared', gist, when: year(3010, 8), lane: 'bilateral', rung: 'middle', agreements: ['declaration'], institutions: [], projects: [] },
    'low-opened': { label: 'Low opened', gist, when: year(3000), lane: 'bilateral', rung: 'low', agreements: [], institutions: [], projects: [] },
    'pact-signed': { label: 'Pact signed', gist, when: year(3005), lane: 'bilateral', agreements: ['pact'], institutions: [], projects: [] },
    'pact-renewed': { label: 'Pact renewed', gist, when: year(3016), lane: 'bilateral', agreements: ['pact'], institutions: [], projects: [] },
    'anniversary': { label: 'Anniversary', gist, when: year(3017), lane: 'bilateral', agreements: [], institutions: [], projects: [] },
    'far-away': { label: 'Far away', gist, when: year(3016), lane: 'world', agreements: ['pact'], institutions: [], projects: [] },
  },
  partOf: new Map([['programme-part', 'programme']]),
} satisfies FollowedSources

const labels = (rung: string) => gatherFollowed(rung, sources).map(item => item.label)

describe('which rung stands', () => {
  it('is the last one before the time', () => {
    expect(findStanding(year(3009), sources.rungs)).toBe('low')
    expect(findStanding(year(3019), sources.rungs)).toBe('middle')
    expect(findStanding(year(2999), sources.rungs)).toBeNull()
  })

  it('goes by the month where both give one, and counts a bare year as the new rung’s', () => {
    expect(findStanding(year(3010, 7), sources.rungs)).toBe('low')
    expect(findStanding(year(3010, 8), sources.rungs)).toBe('middle')
    expect(findStanding(year(3010), sources.rungs)).toBe('middle')
  })
})

describe('what followed under a rung', () => {
  it('comes by date, with what has no date last', () => {
    expect(labels('low')).toEqual(['Forum told of', 'Pact', 'Undated committee', 'Planting'])
  })

  it('starts with what came with the rung, marked as such', () => {
    const [first, ...rest] = gatherFollowed('middle', sources)
    expect(first).toMatchObject({ id: 'declaration', opens: true })
    expect(rest.every(item => !item.opens)).toBe(true)
  })

  it('tells of a renewal under the rung of the renewal, and of no signing twice', () => {
    expect(labels('middle')).toEqual(['Declaration', 'Joint office', 'Programme', 'Late pact', 'Pact renewed'])
    expect(labels('low')).not.toContain('Pact signed')
  })

  it('leaves out what is not between the two: laws at home, offices with others, world bodies', () => {
    const all = Object.keys(sources.rungs).flatMap(labels)
    for (const label of ['Home law', 'At home', 'Office with a third', 'World body', 'Far away', 'Forum not told of'])
      expect(all).not.toContain(label)
  })

  it('leaves out events that carry nothing on, and undated bodies that nothing places', () => {
    const all = Object.keys(sources.rungs).flatMap(labels)
    expect(all).not.toContain('Anniversary')
    expect(all).not.toContain('Low opened')
    expect(all).not.toContain('Idle committee')
  })

  it('marks bodies of the region as wider than the two', () => {
    expect(gatherFollowed('low', sources).filter(item => item.isRegional).map(item => item.id)).toEqual(['told-forum'])
  })

  it('lists a whole without its parts', () => {
    expect(labels('middle')).not.toContain('Part of the programme')
  })

  it('is nothing for a rung under which nothing stands', () => {
    expect(labels('high')).toEqual([])
  })

  it('refuses an unknown rung by name', () => {
    expect(() => gatherFollowed('nowhere', sources)).toThrow('there is no rung "nowhere"')
  })
})
