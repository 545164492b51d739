import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countMarks, placeMark, placeWaffle } from '../../logic/chart/place-waffle.ts'

const marksOf = (percents: readonly number[], total: number) => countMarks(percents.map((percent, i) => ({ id: `p${i}`, percent })), total).map(part => part.marks)
const subpaths = (path: string) => path.split('M').length - 1

describe('shares as counted marks', () => {
  it('come out to the tenth of a percent on a thousand marks', () => {
    expect(marksOf([12.3, 45.6], 1000)).toEqual([123, 456])
  })

  it('that make the whole make exactly its marks, even where each alone would round up', () => {
    expect(marksOf([50.05, 49.95], 1000).reduce((sum, n) => sum + n)).toBe(1000)
    expect(marksOf([33.25, 33.25, 33.25, 0.25], 100).reduce((sum, n) => sum + n)).toBe(100)
  })

  it('never exceed the whole, and none is off by a mark or more', () => {
    const shares = fc.array(fc.float({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 6 })
      .map((list) => {
        const sum = Math.max(100, list.reduce((all, n) => all + n, 0))
        return list.map(n => n * 100 / sum)
      })
    fc.assert(fc.property(shares, fc.integer({ min: 1, max: 5000 }), (percents, total) => {
      const marks = marksOf(percents, total)
      expect(marks.reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(total)
      marks.forEach((n, i) => expect(Math.abs(n - percents[i]! * total / 100)).toBeLessThan(1 + 1e-6))
    }))
  })

  it('are refused where they add up to more than the whole', () => {
    expect(() => marksOf([60, 41], 1000)).toThrow('shares of p0, p1 add up to more than the whole')
  })

  it('are refused where a part is larger than what holds it, or is no number', () => {
    expect(() => marksOf([-4], 1000)).toThrow('the share "p0" of -4% cannot be drawn')
    expect(() => marksOf([Number.NaN], 1000)).toThrow(RangeError)
  })

  it('are allowed to fill the whole by a sum of decimals that runs over by a hair', () => {
    expect(marksOf([70.1, 20.2, 9.7], 1000).reduce((sum, n) => sum + n)).toBe(1000)
  })
})

describe('a waffle', () => {
  it('fills columns from the foot, one after the other', () => {
    expect([0, 1, 4, 5].map(n => placeMark(n, 5))).toEqual([{ column: 0, row: 4 }, { column: 0, row: 3 }, { column: 0, row: 0 }, { column: 1, row: 4 }])
  })

  it('draws every mark once, each part in its own hatch', () => {
    const placed = placeWaffle(3, 4, { rows: 5, total: 20, cell: 8 })
    expect(subpaths(placed.inner)).toBe(3)
    expect(subpaths(placed.between)).toBe(4)
    expect(subpaths(placed.rest)).toBe(2 * 13)
    expect(placed.inner).toMatch(/z$/)
    expect(placed.between).not.toContain('z')
  })

  it('reaches its brackets over every column that a share has entered', () => {
    const { innerWidth, wholeWidth, width, height } = placeWaffle(6, 5, { rows: 5, total: 20, cell: 8 })
    expect([innerWidth, wholeWidth, width]).toEqual([2 * 8 - 1.4, 3 * 8 - 1.4, 4 * 8 - 1.4])
    expect(height).toBeCloseTo(5 * 8 - 1.4)
  })

  it('has no bracket over a share of nothing', () => {
    expect(placeWaffle(0, 0, { rows: 5, total: 20, cell: 8 })).toMatchObject({ inner: '', between: '', innerWidth: 0, wholeWidth: 0 })
  })
})
