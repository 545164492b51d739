import type { FindableSlide } from 'slidev-addon-lesson/read/search.ts'
import { buildSlideIndex, findByNumber } from 'slidev-addon-lesson/read/search.ts'
import { describe, expect, it } from 'vitest'

const slide = (no: number, title: string, rest: Partial<FindableSlide> = {}): FindableSlide => ({ no, title, name: title.toLowerCase().replaceAll(' ', '-'), chapter: 'Kitchen', names: '', text: '', ...rest })
const slides = [
  slide(1, 'Soup first'),
  slide(2, 'What a hen lays', { names: 'egg 달걀 өндөг', text: 'An egg is laid.' }),
  slide(3, 'Bread', { chapter: 'Bakery', text: 'Bread goes with soup and egg.' }),
  slide(14, 'The egg'),
]
const find = buildSlideIndex(slides)
const found = (typed: string) => find(typed).map(({ no }) => no)

describe('a slide', () => {
  it('is found by title, name in links, chapter, terms and any word, the best first', () => {
    expect(found('egg')).toEqual([14, 2, 3])
    expect(found('soup')).toEqual([1, 3])
    expect(found('bakery')).toEqual([3])
    expect(found('what-a-hen')).toEqual([2])
  })

  it('is found in every script, in part, in capitals, and with a letter wrong in a long word', () => {
    expect([found('달걀'), found('өндөг'), found('ондог'), found('BREA'), found('kitchem')[0]]).toEqual([[2], [2], [2], [3], expect.any(Number)])
  })

  it('is not found by what no slide has, nor by nothing', () => {
    expect([found('tractor'), found('  ')]).toEqual([[], []])
  })

  it('is found by its number before others that begin so', () => {
    expect(findByNumber(slides, '1').map(({ no }) => no)).toEqual([1, 14])
    expect(findByNumber(slides, '9')).toEqual([])
  })
})
