import { describe, expect, it } from 'vitest'
import { dropChapters } from '../measure-decks.ts'
import { allRows, computeMedians, drawTable, findMedian, findPercentile, findRatio, formatFigure, judgeRow, setTable } from '../table.ts'

describe('a median', () => {
  it('is the middle value, in whatever order the values come', () => {
    expect(findMedian([30, 4, 100])).toBe(30)
  })
  it('is the mean of the two in the middle where their number is even', () => {
    expect(findMedian([1, 10, 4, 2])).toBe(3)
  })
  it('of nothing is not a number, and leaves the values it was given as they were', () => {
    expect(findMedian([])).toBeNaN()
    const values = [3, 1, 2]
    findMedian(values)
    expect(values).toEqual([3, 1, 2])
  })
})

describe('a percentile', () => {
  it('lies between its neighbours in proportion', () => {
    expect(findPercentile([0, 10, 20, 30, 40], 0.95)).toBeCloseTo(38)
  })
  it('is the least value at 0 and the greatest at 1', () => {
    expect([findPercentile([5, 1, 9], 0), findPercentile([5, 1, 9], 1)]).toEqual([1, 9])
  })
  it('of one value is that value', () => {
    expect(findPercentile([7], 0.95)).toBe(7)
  })
})

describe('medians over runs', () => {
  it('are taken figure by figure, each over the runs that have it', () => {
    expect(computeMedians([{ a: 1, b: 10 }, { a: 5 }, { a: 3, b: 20 }])).toEqual({ a: 3, b: 15 })
  })
})

describe('a ratio', () => {
  it('says how many times the other\'s figure ours is', () => {
    expect(findRatio(30, 60)).toBe(0.5)
  })
  it('is not drawn to nought, nor where a figure is missing', () => {
    expect([findRatio(30, 0), findRatio(undefined, 3), findRatio(3, undefined), findRatio(Number.NaN, 3)]).toEqual([undefined, undefined, undefined, undefined])
  })
})

const row = { key: 'time', label: 'time', unit: 'ms', digits: 0 }

describe('an aim', () => {
  it('of our own is met up to its limit and missed beyond', () => {
    expect(judgeRow({ ...row, aim: { most: 110 } }, { time: 110 }, {})).toBe('≤ 110 met')
    expect(judgeRow({ ...row, aim: { most: 110 } }, { time: 110.1 }, {})).toBe('≤ 110 missed')
  })
  it('that rests on another deck moves with it', () => {
    const half = { ...row, aim: { reveal: 0.5, same: 0.2 } }
    expect(judgeRow(half, { time: 400 }, { reveal: { time: 900 }, same: { time: 1000 } })).toBe('≤ 0.5 × reveal.js met, ≤ 0.2 × the same slides missed')
    expect(judgeRow(half, { time: 400 }, { reveal: { time: 700 } })).toBe('≤ 0.5 × reveal.js missed')
  })
  it('is not judged where its row or reveal.js was not measured', () => {
    expect(judgeRow({ ...row, aim: { most: 1 } }, {}, {})).toBe('')
    expect(judgeRow({ ...row, aim: { reveal: 1 } }, { time: 1 }, {})).toBe('')
  })
})

describe('the table', () => {
  const ours = { name: 'ours', title: 'ours', figures: { time: 50 } }
  const reveal = { name: 'reveal', title: 'reveal.js', figures: { time: 100 } }
  const starter = { name: 'starter', title: 'starter', figures: { time: 200, size: 3 } }

  it('has ours over reveal.js and over the starter beside the figures', () => {
    expect(drawTable([row], [ours, reveal, starter]).split('\n').at(-1)).toMatch(/time \(ms\) +\| +50 \| +100 \| +200 \| +0\.50 \| +0\.25 \|/)
  })
  it('draws no ratio to a deck that was not measured', () => {
    expect(drawTable([row], [ours]).split('\n')[0]).not.toContain('ours :')
  })
  it('leaves out a row that nobody measured, and draws a dash where one deck lacks the figure', () => {
    const size = { ...row, key: 'size', label: 'size', unit: '', digits: 1 }
    const text = drawTable([row, size, { ...row, key: 'none', label: 'never' }], [ours, starter])
    expect(text).toMatch(/size +\| +– \| +3\.0/)
    expect(text).not.toContain('never')
  })
  it('pads its columns to one width', () => {
    const widths = setTable(['a', 'long head'], [['a longer cell', '1'], ['b', '22']]).split('\n').map(line => line.length)
    expect(new Set(widths).size).toBe(1)
  })
  it('says a figure with its decimals, and one that is none with a dash', () => {
    expect([formatFigure(1.26, 1), formatFigure(undefined, 1), formatFigure(Number.NaN, 0)]).toEqual(['1.3', '–', '–'])
  })
})

describe('the rows', () => {
  it('each have a key and a name of their own', () => {
    expect(new Set(allRows.map(one => one.key)).size).toBe(allRows.length)
    expect(new Set(allRows.map(one => one.label)).size).toBe(allRows.length)
  })
})

describe('a shorter deck', () => {
  const entry = '---\ntheme: default\nsrc: ./slides/a.md\n---\n\n---\nsrc: ./slides/b.md\n---\n\n---\nsrc: ./slides/c.md\n---\n'

  it('lacks its last chapters and keeps its settings', () => {
    expect(dropChapters(entry, 1)).toBe('---\ntheme: default\nsrc: ./slides/a.md\n---\n\n---\nsrc: ./slides/b.md\n---\n')
  })
  it('is refused where nothing but the first chapter would be left', () => {
    expect(() => dropChapters(entry, 2)).toThrow('2 chapters besides the first')
  })
})
