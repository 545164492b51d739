import { render, screen } from '@testing-library/vue'
import PaneDivider from 'slidev-addon-lesson/lecture/PaneDivider.vue'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'

const bounds = { least: 240, most: 720, label: 'Width of the notes' }
const divider = () => screen.getByRole('separator', { name: 'Width of the notes' })

describe('the divider of two parts', () => {
  it('is moved by the arrow keys, within its bounds', async () => {
    const { emitted, rerender } = render(PaneDivider, { props: { ...bounds, modelValue: 700, direction: 'vertical', grows: 'on' } })
    divider().focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(emitted()['update:modelValue']).toEqual([[716]])
    await rerender({ modelValue: 716 })
    await userEvent.keyboard('{ArrowDown}')
    expect(emitted()['update:modelValue']!.at(-1)).toEqual([720])
    expect(divider().getAttribute('aria-valuenow')).toBe('720')
  })

  it('makes the part behind it larger as it goes back', async () => {
    const { emitted } = render(PaneDivider, { props: { ...bounds, modelValue: 300, direction: 'vertical', grows: 'back' } })
    divider().focus()
    await userEvent.keyboard('{ArrowLeft}')
    expect(emitted()['update:modelValue']).toEqual([[316]])
  })
})
