import { render, screen } from '@testing-library/vue'
import CrisisGlyph from 'slidev-addon-lesson/shell/CrisisGlyph.vue'
import { expect, it, vi } from 'vitest'

vi.mock('@deck/lesson/records', async original => ({ ...await original<object>(), glyphs: { rust: 'M0 0H9' } }))

it('the sign of a crisis is drawn as data/glyphs.ts has it, in the colour of the text around, and is nothing to a screen reader: a name stands beside it', () => {
  const { container } = render(CrisisGlyph, { props: { glyph: 'rust' as never } })
  expect(container.querySelector('path')!.getAttribute('d')).toBe('M0 0H9')
  expect(container.querySelector('svg')!.getAttribute('stroke')).toBe('currentColor')
  expect(screen.queryByRole('img')).toBeNull()
})
