import { describe, expect, it } from 'vitest'
import { describeRungs, findPeriod, findRung, leadYears } from '../../components/ladder/describe-rung.ts'

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
