import { describe, expect, it } from 'vitest'
import { fillPages } from '../../components/handout/fill-pages.ts'

/** Blocks of these heights below one another; a text is a heading. */
function stack(...heights: (number | string)[]) {
  let top = 0
  return heights.map((height) => {
    const block = { top, bottom: top + Number(height), isHeading: typeof height === 'string' }
    top = block.bottom
    return block
  })
}
const placesOf = (pages: ReturnType<typeof fillPages>) => pages.map(({ from, to }) => [from, to])

describe('pages filled with blocks', () => {
  it('hold what fits, and say what is left below it', () => {
    expect(fillPages(stack(40, 50, 30, 60), 100)).toEqual([{ from: 0, to: 2, left: 10 }, { from: 2, to: 4, left: 10 }])
  })

  it('end with no heading', () => {
    expect(placesOf(fillPages(stack(40, '20', 60, 30), 100))).toEqual([[0, 1], [1, 3], [3, 4]])
  })

  it('keep together what stands side by side', () => {
    const rows = [0, 0, 60, 60].map(top => ({ top, bottom: top + 50, isHeading: false }))
    expect(placesOf(fillPages(rows, 100))).toEqual([[0, 2], [2, 4]])
  })

  it('give a block that is too high a page of its own, and lose none', () => {
    expect(fillPages(stack(250, 20), 100)).toEqual([{ from: 0, to: 1, left: 0 }, { from: 1, to: 2, left: 80 }])
    expect(fillPages([], 100)).toEqual([])
  })

  it('go on where there are but headings', () => {
    expect(placesOf(fillPages(stack('60', '60', '60'), 100))).toEqual([[0, 1], [1, 2], [2, 3]])
  })
})
