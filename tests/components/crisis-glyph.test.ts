import { render, screen } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import CrisisGlyph from '../../components/shell/CrisisGlyph.vue'

vi.mock('#article/records', async original => ({ ...await original<object>(), glyphs: { rust: 'M0 0H9' } }))

const draw = () => render(CrisisGlyph, { props: { glyph: 'rust' as never } }).container.querySelector('svg')!

describe('the sign of a crisis', () => {
  it('is drawn as data/glyphs.ts has it', () => {
    expect(draw().querySelector('path')!.getAttribute('d')).toBe('M0 0H9')
  })

  it('takes its colour from the text around it, so that it follows day, night and print', () => {
    expect(draw().getAttribute('stroke')).toBe('currentColor')
  })

  it('is decoration: the crisis’s name beside it is what readers get', () => {
    draw()
    expect(screen.queryByRole('img')).toBeNull()
  })
})
