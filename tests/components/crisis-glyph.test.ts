import { render, screen } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import CrisisGlyph from '../../components/crisis/CrisisGlyph.vue'
import { crises } from '../../data/crises.ts'

const draw = (glyph: 'sun' | 'cracks' | 'smoke') => render(CrisisGlyph, { props: { glyph } }).container

describe('the sign of a crisis', () => {
  it('is drawn for every crisis in the data, and no two look alike', () => {
    const drawings = Object.values(crises).map(({ glyph }) => draw(glyph).querySelector('svg')!.innerHTML)
    expect(drawings.every(drawing => drawing.includes(' d="M'))).toBe(true)
    expect(new Set(drawings).size).toBe(drawings.length)
  })

  it('takes its colour from the text around it, so that it follows day, night and print', () => {
    expect(draw('smoke').querySelector('svg')!.getAttribute('stroke')).toBe('currentColor')
  })

  it('is decoration: the crisis’s name beside it is what readers get', () => {
    draw('sun')
    expect(screen.queryByRole('img')).toBeNull()
  })
})
