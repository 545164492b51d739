import type { Votes } from '../../components/room/tally.ts'
import { keyOrder, readOrder } from '@deck/questions'
import { describe, expect, it } from 'vitest'
import { countdownLengths, formatLeft, isRunning, leftOf, longestCountdown, startCountdown, togglePause } from '../../components/room/countdown.ts'
import { addVote, binFigures, listCounted, mostVoters, padVotes, placeBars, readCount, sayCounts, saySums, sumVotes } from '../../components/room/tally.ts'
import { en } from '../../locales/en.ts'

const twice: Votes = [{ plum: 12, pear: 3 }, { plum: 4, pear: 16 }]

describe('a show of hands', () => {
  it.each([['12', 12], [' 7 ', 7], ['2.6', 3], ['-1', 0], ['12000', mostVoters], ['', undefined], ['many', undefined]])('%j is read as %j', (typed, count) => {
    expect(readCount(typed)).toBe(count)
  })

  it('draws every bar to the longest of both votes', () => {
    expect(placeBars(twice, 'plum')).toEqual([{ round: 0, count: 12, percent: 80, share: 0.8 }, { round: 1, count: 4, percent: 20, share: 0.2 }])
    expect(placeBars(twice, 'pear').map(bar => bar.share)).toEqual([3 / 15, 16 / 20])
    expect(placeBars([{}], 'plum')).toEqual([{ round: 0, count: undefined, percent: undefined, share: 0 }])
  })

  it('draws bars as long as their share, so that one of three is shorter than one of two', () => {
    expect(placeBars([{ plum: 1, pear: 2 }, { plum: 1, pear: 1 }], 'plum').map(bar => bar.share)).toEqual([1 / 3, 1 / 2])
  })

  it('adds hands and phones, and takes shares of those who voted, not of what they chose', () => {
    expect(addVote({ plum: 2 }, { plum: 1, pear: 4 })).toEqual({ plum: 3, pear: 4 })
    expect([padVotes([], 2), padVotes([{ plum: 1 }], 0)]).toEqual([[{}, {}], [{ plum: 1 }]])
    expect(placeBars([{ plum: 8, pear: 8 }], 'plum', [10])).toEqual([{ round: 0, count: 8, percent: 80, share: 0.8 }])
    expect([saySums(en.quiz, [1], true), saySums(en.quiz, [1, 7], true)]).toEqual(['1 vote', '1 vote, then 7'])
  })

  it('lists what was counted, the most hands of the last vote first', () => {
    expect(listCounted([{ [keyOrder(['a', 'b'])]: 5, [keyOrder(['b', 'a'])]: 2 }, { [keyOrder(['b', 'a'])]: 9 }]).map(readOrder)).toEqual([['b', 'a'], ['a', 'b']])
  })

  it('says the hands, and how many went up in all', () => {
    expect([sayCounts(en.quiz, twice, 'plum'), saySums(en.quiz, twice.map(sumVotes))]).toEqual(['First vote 12, after discussion 4', '15 hands, then 20'])
    expect([sayCounts(en.quiz, [{ plum: 1 }], 'pear'), saySums(en.quiz, [1])]).toEqual(['0', '1 hand'])
    expect([sayCounts(en.quiz, [], 'plum'), saySums(en.quiz, [0])]).toEqual(['', ''])
    expect(sumVotes({})).toBe(0)
  })
})

describe('a countdown', () => {
  it('runs to its end and no further', () => {
    const countdown = startCountdown(30, 1000)
    expect([1000, 11_000, 31_000, 99_000].map(now => leftOf(countdown, now))).toEqual([30_000, 20_000, 0, 0])
    expect([1000, 30_999, 31_000].map(now => isRunning(countdown, now))).toEqual([true, true, false])
  })

  it('loses nothing while it is paused', () => {
    const paused = togglePause(startCountdown(60, 0), 20_000)
    expect([leftOf(paused, 500_000), isRunning(paused, 500_000)]).toEqual([40_000, false])
    expect(leftOf(togglePause(paused, 500_000), 510_000)).toBe(30_000)
  })

  it('never has more left than the longest, and is over where the clock went back, rather than standing still', () => {
    expect(leftOf(startCountdown(120, 9e6), 9e6 - 2000)).toBe(longestCountdown)
    const before = startCountdown(30, 9e6)
    expect([leftOf(before, 0), isRunning(before, 0)]).toEqual([0, false])
    expect(Math.max(...countdownLengths) * 1000).toBe(longestCountdown)
  })

  it.each([[90_000, '1:30'], [89_999, '1:30'], [65_000, '1:05'], [1, '0:01'], [0, '0:00']])('%i ms are shown as %s', (left, shown) => {
    expect(formatLeft(left)).toBe(shown)
  })
})

describe('a histogram of figures', () => {
  it('has at most ten stretches of one round width, and holds every figure once', () => {
    const bins = binFigures([{ 3: 2, 46: 1, 80: 5, 81.5: 1 }, { 80: 9 }])
    expect(bins[0]).toEqual({ from: 0, to: 10, counts: [2, 0] })
    expect(bins.at(-1)).toEqual({ from: 80, to: 90, counts: [6, 9] })
    expect(bins.every(({ from, to }) => to - from === 10)).toBe(true)
    expect(bins.length).toBeLessThanOrEqual(10)
  })

  it('is not stretched by a single joke among many', () => {
    const bins = binFigures([{ 60: 20, 75: 20, 1e9: 1 }])
    expect([bins[0]!.from, bins.at(-1)!.to, bins.at(-1)!.counts]).toEqual([60, 76, [21]])
  })

  it('takes small figures, one figure, and none', () => {
    expect(binFigures([{ 2.24: 3 }]).map(({ counts }) => counts)).toEqual([[3]])
    expect(binFigures([{ 0.1: 1, 0.35: 1 }]).flatMap(({ counts }) => counts).reduce((sum, count) => sum + count)).toBe(2)
    expect([binFigures([]), binFigures([{ none: 4 }])]).toEqual([[], []])
  })
})
