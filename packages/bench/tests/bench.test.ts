import { describe, expect, it } from 'vitest'
import { drawTable, findPercentile } from '../measure-decks.ts'

describe('a percentile', () => {
  it('is the middle value or lies between its neighbours in proportion, in whatever order they come, and is not a number of nothing', () => {
    expect([findPercentile([30, 4, 100], 0.5), findPercentile([1, 10, 4, 2], 0.5), findPercentile([], 0.5)]).toEqual([30, 3, Number.NaN])
    expect(findPercentile([0, 10, 20, 30, 40], 0.95)).toBeCloseTo(38)
  })
})

describe('the table', () => {
  it('has medians, ours over the others, a 95th percentile of what is pressed, and nothing where a deck lacks the figure', () => {
    const [, , ...rows] = drawTable(['ours', 'other'], [{ 'text': [1, 3, 8], 'next slide': [10, 20, 30] }, { 'text': [6], 'next slide': [] }]).split('\n')
    expect(rows).toEqual(['| text | 3.0 | 6.0 | 0.50 |', '| next slide | 20.0 |  |  |', '| next slide, 95th percentile | 29.0 |  |  |'])
  })

  it('is not drawn where more than one press in ten brought nothing', () => {
    expect(() => drawTable(['ours'], [{ 'next slide': [10, Number.NaN] }])).toThrow('ours: "next slide" came 1 times of 2.')
  })
})
