import type { FollowedSources } from '../../components/ladder/describe-rung.ts'
import { describe, expect, it } from 'vitest'
import { describeRungs, findPeriod, findRung, findStanding, gatherFollowed, leadYears } from '../../components/ladder/describe-rung.ts'

const periods = {
  early: { roman: 'I', label: 'Early', band: { from: 2990, to: 3000 } },
  late: { roman: 'II', label: 'Late', band: { from: 3000, to: 3020 } },
}

const sources = {
  parties: ['left', 'right'],
  periods,
  people: { first: { name: { en: 'First Person' } }, second: { name: { en: 'Second Person' } } },
  rungs: {
    high: { rank: 2, gist: 'High.', name: { en: 'high friendship', ko: '로렘' }, when: { from: 3010, month: 8, precision: 'month' as const }, declaredBy: ['first', 'second'], setting: 'A picnic', cite: { section: 's' } },
    low: { rank: 1, gist: 'Low.', name: { en: 'low friendship' }, when: { from: 3000, precision: 'year' as const }, declaredBy: [], setting: null, cite: { section: 's' } },
  },
  agreements: {},
  institutions: {},
  projects: {},
  events: {},
}

describe('describing rungs', () => {
  it('goes from the lowest to the highest, whatever the order of the data', () => {
    expect(describeRungs(sources).map(({ id }) => id)).toEqual(['low', 'high'])
  })

  it('says date, name and people as they are shown', () => {
    expect(describeRungs(sources)[1]).toMatchObject({ when: 'August 3010', name: 'High friendship', otherNames: [{ lang: 'ko', text: '로렘' }], who: 'First Person and Second Person', setting: 'A picnic' })
  })

  it('leaves open what is not said', () => {
    expect(describeRungs(sources)[0]).toMatchObject({ who: '', setting: null })
  })

  it('calls a gap a gap only where another rung has what this one lacks', () => {
    expect(describeRungs(sources).map(({ silentOn }) => silentOn)).toEqual([{ who: true, setting: true }, { who: false, setting: false }])
    const quiet = Object.fromEntries(Object.entries(sources.rungs).map(([id, rung]) => [id, { ...rung, declaredBy: [], setting: null }]))
    expect(describeRungs({ ...sources, rungs: quiet }).map(({ silentOn }) => silentOn)).toEqual([{ who: false, setting: false }, { who: false, setting: false }])
  })
})

describe('the first party’s period', () => {
  it('is the one that begins where two bands meet', () => {
    expect(findPeriod(3000, periods)?.id).toBe('late')
    expect(findPeriod(2999, periods)?.id).toBe('early')
  })

  it('is none outside all bands', () => {
    expect(findPeriod(2000, periods)).toBeNull()
  })
})

describe('finding the rung of a link', () => {
  const rungs = describeRungs(sources)

  it('goes by id or by year, whatever the case', () => {
    expect(findRung('High ', rungs)?.rank).toBe(2)
    expect(findRung('3000', rungs)?.rank).toBe(1)
  })

  it('finds nothing for anything else', () => {
    expect(findRung('', rungs)).toBeUndefined()
    expect(findRung('300', rungs)).toBeUndefined()
  })
})

describe('the margin of what followed', () => {
  const when = { from: 3003, open: true, precision: 'year', words: 'at work since 3003' } as const

  it('is short, whatever words the time has', () => {
    expect(leadYears({ when, opens: false })).toBe('3003–')
  })

  it('keeps the words of a time as loose as a decade', () => {
    expect(leadYears({ when: { from: 3003, precision: 'decade', words: 'mid-3000s' }, opens: false })).toBe('mid-3000s')
  })

  it('is empty for what came with the rung or has no date', () => {
    expect(leadYears({ when, opens: true })).toBe('')
    expect(leadYears({ when: null, opens: false })).toBe('')
  })
})

const year = (from: number, month?: number) => ({ from, ...(month && { month }), precision: month ? 'month' as const : 'year' as const })
const story = { section: 'the-story' }
const gist = 'Lorem.'

const tables = {
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

const labels = (rung: string) => gatherFollowed(rung, tables).map(item => item.label)

describe('which rung stands', () => {
  it('is the last one before the time', () => {
    expect(findStanding(year(3009), tables.rungs)).toBe('low')
    expect(findStanding(year(3019), tables.rungs)).toBe('middle')
    expect(findStanding(year(2999), tables.rungs)).toBeNull()
  })

  it('goes by the month where both give one, and counts a bare year as the new rung’s', () => {
    expect(findStanding(year(3010, 7), tables.rungs)).toBe('low')
    expect(findStanding(year(3010, 8), tables.rungs)).toBe('middle')
    expect(findStanding(year(3010), tables.rungs)).toBe('middle')
  })
})

describe('what followed under a rung', () => {
  it('comes by date, with what has no date last', () => {
    expect(labels('low')).toEqual(['Forum told of', 'Pact', 'Undated committee', 'Planting'])
  })

  it('starts with what came with the rung, marked as such', () => {
    const [first, ...rest] = gatherFollowed('middle', tables)
    expect(first).toMatchObject({ id: 'declaration', opens: true })
    expect(rest.every(item => !item.opens)).toBe(true)
  })

  it('tells of a renewal under the rung of the renewal, and of no signing twice', () => {
    expect(labels('middle')).toEqual(['Declaration', 'Joint office', 'Programme', 'Late pact', 'Pact renewed'])
    expect(labels('low')).not.toContain('Pact signed')
  })

  it('leaves out what is not between the two: laws at home, offices with others, world bodies', () => {
    const all = Object.keys(tables.rungs).flatMap(labels)
    for (const label of ['Home law', 'At home', 'Office with a third', 'World body', 'Far away', 'Forum not told of'])
      expect(all).not.toContain(label)
  })

  it('leaves out events that carry nothing on, and undated bodies that nothing places', () => {
    const all = Object.keys(tables.rungs).flatMap(labels)
    expect(all).not.toContain('Anniversary')
    expect(all).not.toContain('Low opened')
    expect(all).not.toContain('Idle committee')
  })

  it('marks bodies of the region as wider than the two', () => {
    expect(gatherFollowed('low', tables).filter(item => item.isRegional).map(item => item.id)).toEqual(['told-forum'])
  })

  it('lists a whole without its parts', () => {
    expect(labels('middle')).not.toContain('Part of the programme')
  })

  it('is nothing for a rung under which nothing stands', () => {
    expect(labels('high')).toEqual([])
  })

  it('refuses an unknown rung by name', () => {
    expect(() => gatherFollowed('nowhere', tables)).toThrow('there is no rung "nowhere"')
  })
})
