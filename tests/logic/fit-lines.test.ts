import { describe, expect, it } from 'vitest'
import { countLines, fillPages, splitColumns } from '../../components/shell/fit-lines.ts'

describe('counting lines', () => {
  it('breaks between words only', () => {
    expect(countLines('aaaa bbbb cccc', 9)).toBe(2)
    expect(countLines('aaaa bbbb cccc', 8)).toBe(3)
  })

  it('gives a word longer than a line a line of its own', () => {
    expect(countLines('a bbbbbbbbbbbb c', 5)).toBe(3)
  })

  it('counts an empty text as one line', () => {
    expect(countLines('', 5)).toBe(1)
  })
})

describe('filling pages', () => {
  it('starts a new page where the next thing does not fit', () => {
    expect(fillPages([30, 30, 30, 50], 90)).toEqual([{ from: 0, to: 3 }, { from: 3, to: 4 }])
  })

  it('gives a thing higher than a page one of its own and loses nothing', () => {
    expect(fillPages([200, 10], 90)).toEqual([{ from: 0, to: 1 }, { from: 1, to: 2 }])
  })

  it('has one page, an empty one, for nothing', () => {
    expect(fillPages([], 90)).toEqual([{ from: 0, to: 0 }])
  })
})

describe('splitting into two columns', () => {
  it('breaks where the taller column is lowest, counting what the first holds besides', () => {
    expect(splitColumns([10, 10, 10, 10], 0)).toBe(2)
    expect(splitColumns([10, 10, 10, 10], 20)).toBe(1)
    expect(splitColumns([10], 100)).toBe(0)
  })
})
