import type { When } from '@deck/article'
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
  it('goes from the lowest to the highest, says date, name and people as they are shown, and leaves open what is not said', () => {
    expect(describeRungs(sources)).toMatchObject([
      { id: 'low', who: '', setting: null },
      { id: 'high', when: 'August 3010', name: 'High friendship', otherNames: [{ lang: 'ko', text: '로렘' }], who: 'First Person and Second Person', setting: 'A picnic' },
    ])
  })

  it('calls a gap a gap only where another rung has what this one lacks', () => {
    const gaps = (rungs: typeof sources['rungs']) => describeRungs({ ...sources, rungs }).map(({ silentOn }) => [silentOn.who, silentOn.setting])
    expect(gaps(sources.rungs)).toEqual([[true, true], [false, false]])
    expect(gaps({ low: sources.rungs.low, high: { ...sources.rungs.low, rank: 2 } as never })).toEqual([[false, false], [false, false]])
  })
})

it('the first party’s period is the one that begins where two bands meet, and none outside all bands', () => {
  expect([3000, 2999, 2000].map(year => findPeriod(year, periods)?.id)).toEqual(['late', 'early', undefined])
})

it('the rung of a link is found by id or by year, whatever the case, and by nothing else', () => {
  expect(['High ', '3000', '', '300'].map(wanted => findRung(wanted, describeRungs(sources))?.id)).toEqual(['high', 'low', undefined, undefined])
})

describe('the margin of what followed', () => {
  const when = { from: 3003, open: true, precision: 'year', words: 'at work since 3003' } as const

  it.each([
    ['is short, whatever words the time has', { when, opens: false }, '3003–'],
    ['keeps the words of a time as loose as a decade', { when: { from: 3003, precision: 'decade', words: 'mid-3000s' }, opens: false }, 'mid-3000s'],
    ['is empty for what came with the rung', { when, opens: true }, ''],
    ['is empty for what has no date', { when: null, opens: false }, ''],
  ] as const)('%s', (_, item, said) => {
    expect(leadYears(item)).toBe(said)
  })
})

const year = (from: number, month?: number) => ({ from, ...(month && { month }), precision: month ? 'month' as const : 'year' as const })
const cite = { section: 'the-story' }
const elsewhere = { section: 'elsewhere' }
const said = { label: 'Lorem', gist: 'Lorem.' }
type Tables = FollowedSources
const agreement = (rung: string | null, when: When, kind = 'memorandum') => ({ ...said, kind, when, rung })
const body = (founded: When | null, more: Partial<Tables['institutions'][string]> = {}) => ({ ...said, founded, level: 'bilateral', members: null, cite, ...more })
const project = (rung: string | null, when: When | null, ...institutions: string[]) => ({ ...said, when, rung, institutions })
const event = (when: When, agreements: readonly string[], more: Partial<Tables['events'][string]> = {}) => ({ ...said, when, lane: 'bilateral', agreements, institutions: [], projects: [], ...more })

const tables: Tables = {
  parties: ['left', 'right'],
  rungs: { low: { when: year(3000), cite }, middle: { when: year(3010, 8), cite }, high: { when: year(3020), cite } },
  agreements: {
    'pact': agreement('low', year(3005)),
    'late-pact': agreement('middle', year(3015)),
    'declaration': agreement('middle', year(3010, 8), 'declaration'),
    'home-law': agreement(null, year(3012)),
  },
  institutions: {
    'joint-office': body(year(3012), { members: ['left', 'right'] }),
    'other-office': body(year(3012), { members: ['left', 'third'] }),
    'undated-committee': body(null),
    'idle-committee': body(null),
    'told-forum': body(year(3001), { level: 'region', cite: elsewhere, also: [cite] }),
    'untold-forum': body(year(3001), { level: 'region', cite: elsewhere }),
    'world-body': body(year(3001), { level: 'world' }),
  },
  projects: {
    'planting': project('low', null, 'undated-committee'),
    'programme': project('middle', year(3013)),
    'programme-part': project('middle', year(3013)),
    'domestic': project(null, year(3013)),
  },
  events: {
    'declared': event(year(3010, 8), ['declaration'], { rung: 'middle' }),
    'low-opened': event(year(3000), [], { rung: 'low' }),
    'pact-signed': event(year(3005), ['pact']),
    'pact-renewed': event(year(3016), ['pact']),
    'anniversary': event(year(3017), []),
    'far-away': event(year(3016), ['pact'], { lane: 'world' }),
  },
  partOf: new Map([['programme-part', 'programme']]),
}

it.each([
  ['the last one before the time', 3009, undefined, 'low'],
  ['the last one', 3019, undefined, 'middle'],
  ['none before the first', 2999, undefined, null],
  ['by the month, where both give one', 3010, 7, 'low'],
  ['by the month, from its own on', 3010, 8, 'middle'],
  ['the new one in a bare year', 3010, undefined, 'middle'],
] as const)('of the rungs stands %s', (_, from, month, id) => {
  expect(findStanding(year(from, month), tables.rungs)).toBe(id)
})

describe('what followed under a rung', () => {
  /** No laws at home, offices with others or world bodies; no signing twice, no event that carries nothing on, no part beside its whole. */
  it.each([
    ['comes by date, with what has no date last', 'low', ['told-forum', 'pact', 'undated-committee', 'planting']],
    ['starts with what came with the rung, and has a renewal under the rung of the renewal', 'middle', ['declaration', 'joint-office', 'programme', 'late-pact', 'pact-renewed']],
    ['is nothing where nothing stands', 'high', []],
  ])('%s', (_, rung, ids) => {
    expect(gatherFollowed(rung, tables).map(({ id }) => id)).toEqual(ids)
  })

  it('is marked as what came with the rung, and as wider than the two', () => {
    const marked = (mark: 'opens' | 'isRegional') => ['low', 'middle'].flatMap(rung => gatherFollowed(rung, tables)).filter(item => item[mark]).map(({ id }) => id)
    expect([marked('opens'), marked('isRegional')]).toEqual([['declaration'], ['told-forum']])
  })

  it('refuses an unknown rung by name', () => {
    expect(() => gatherFollowed('nowhere', tables)).toThrow('there is no rung "nowhere"')
  })
})
