/** What deck.config.ts and the tables beside it say of this article's drawings, columns and terms. */
import { describe, expect, it } from 'vitest'
import { toneOfPeriod } from '../../components/shell/tones.ts'
import { approachColumns, approaches } from '../../data/approaches.ts'
import { crises } from '../../data/crises.ts'
import { fieldTerms } from '../../data/field-terms.ts'
import { glyphs } from '../../data/glyphs.ts'
import { periods } from '../../data/periods.ts'
import { periodTones, scene } from '../../deck.config.ts'
import { checkText } from '../../scripts/prose/check-text.ts'

describe('the drawings', () => {
  it('have a glyph for every crisis, and no two look alike', () => {
    const drawn = Object.values(crises).map(({ glyph }) => glyphs[glyph])
    expect(drawn.every(path => /^M[-\d. A-Za-z]+$/.test(path))).toBe(true)
    expect(new Set(drawn).size).toBe(drawn.length)
  })

  it('have one glyph for each crisis, and none that nobody uses', () => {
    expect(Object.keys(glyphs).toSorted()).toEqual(Object.values(crises).map(({ glyph }) => glyph).toSorted())
  })

  it('put a dwelling on the ground of the openers', () => {
    expect(scene.dwelling).toMatch(/^(?:<path d="[-\d. A-Za-z]+"(?: fill="var\(--[\w-]+\)")?(?: stroke-width="[\d.]+")?\/>)+$/)
  })
})

describe('the colours', () => {
  it('have a family for each period, in their order', () => {
    expect(Object.values(periods).map(toneOfPeriod)).toEqual(periodTones)
  })
})

describe('the columns of responses', () => {
  it('each count some kind of approach, and every kind', () => {
    expect([...new Set(Object.values(approaches).map(({ column }) => column))].toSorted()).toEqual(Object.keys(approachColumns).toSorted())
  })
})

describe('a term of the field that is talked round', () => {
  it.each([
    ['Faith in work among many seems to weaken.', 'multilateralism'],
    ['Korea is a state of middle rank.', 'middle power'],
    ['The spoiling of the land goes on.', 'land degradation'],
  ])('is found in “%s”, and %s put in its place', (text, term) => {
    const found = checkText(text, 'text', fieldTerms).filter(({ rule }) => rule === 'field-term')
    expect(found.map(({ message }) => message).join()).toContain(term)
  })
})
