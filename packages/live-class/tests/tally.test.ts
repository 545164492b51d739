import type { TallyWords, Votes } from '../tally.ts'
import { keyOrder, readOrder } from '@deck/questions'
import { describe, expect, it } from 'vitest'
import { addVote, binFigures, formatCounts, formatSums, listCounted, mostVoters, padVotes, placeBars, readCount, sumVotes } from '../tally.ts'

const words: TallyWords = {
  votes: ({ first }) => `${first}`,
  votesThen: ({ first, second }) => `${first}, then ${second}`,
  handsInAll: ({ first }) => `${first} hands`,
  handsInAllThen: ({ first, second }) => `${first} hands, then ${second}`,
  votesInAll: ({ first }) => `${first} votes`,
  votesInAllThen: ({ first, second }) => `${first} votes, then ${second}`,
}
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
    expect([formatSums(words, [3], true), formatSums(words, [3, 7], true)]).toEqual(['3 votes', '3 votes, then 7'])
  })

  it('lists what was counted, the most hands of the last vote first', () => {
    expect(listCounted([{ [keyOrder(['a', 'b'])]: 5, [keyOrder(['b', 'a'])]: 2 }, { [keyOrder(['b', 'a'])]: 9 }]).map(readOrder)).toEqual([['b', 'a'], ['a', 'b']])
  })

  it('says the hands, and how many went up in all', () => {
    expect([formatCounts(words, twice, 'plum'), formatSums(words, twice.map(sumVotes))]).toEqual(['12, then 4', '15 hands, then 20'])
    expect([formatCounts(words, [{ plum: 1 }], 'pear'), formatSums(words, [2])]).toEqual(['0', '2 hands'])
    expect([formatCounts(words, [], 'plum'), formatSums(words, [0])]).toEqual(['', ''])
    expect(sumVotes({})).toBe(0)
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
