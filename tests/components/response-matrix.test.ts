import { render, screen, within } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import ResponseMatrix from '../../components/crisis/ResponseMatrix.vue'
import { provideRendering } from '../../components/shell/useRendering.ts'
import { slide } from '../support/fake-slidev.ts'

vi.mock('../../components/crisis/useCrisisChains.ts', async () => (await import('../support/mock-crisis.ts')).chains)
vi.mock('../../data/schema/records.ts', async () => (await import('../support/mock-crisis.ts')).index)
vi.mock('../../components/cite/CiteMark.vue', async () => (await import('../support/mock-ladder.ts')).mark)

const circles = () => screen.getAllByRole('button', { name: /^(?:no date|\d).*: / })
const textOf = (container: Element, selector: string) => [...container.querySelectorAll(selector)].map(one => one.textContent!.trim().replace(/\s+/g, ' '))
function showAs(rendering: 'narrow' | 'text') {
  return render(defineComponent({ setup() {
    provideRendering(rendering)
    return () => h(ResponseMatrix)
  } }))
}

describe('the responses to the crises', () => {
  it('stand without a date and with one, each response once, and no number is made of them', () => {
    const { container } = render(ResponseMatrix)
    expect(textOf(container, '.total')).toEqual(['without a date', 'with a date'])
    expect(circles().map(circle => circle.getAttribute('aria-label'))).toEqual(['no date: Scrubbing', '3005–: Painting', '3010: A rota'])
    expect(container.textContent).not.toMatch(/\d/)
  })

  it('have their names below them on paper, with nothing to press', () => {
    slide.print = true
    const { container } = render(ResponseMatrix)
    expect(screen.queryAllByRole('button')).toEqual([])
    expect(textOf(container, '.names')).toEqual(['Scrubbing', 'Painting · A rota'])
  })

  it('stand in a column as circles, and fold the names', () => {
    showAs('narrow')
    const fold = screen.getByRole('group')
    expect(fold.hasAttribute('open')).toBe(false)
    expect(within(fold).getByText('Show names')).toBeTruthy()
    expect(within(fold).getByRole('button', { name: 'Painting', hidden: true })).toBeTruthy()
  })

  it('are a list crisis by crisis on a page of text', () => {
    const { container } = showAs('text')
    expect(textOf(container, '.total')).toEqual(['without a date', 'with a date'])
    const rust = within(screen.getByRole('region', { name: 'Rust' }))
    expect(rust.getAllByRole('term').map(term => term.textContent)).toEqual(['Work', 'Coats', 'Orders'])
    expect(rust.getByRole('button', { name: 'Painting' })).toBeTruthy()
    expect(rust.getByText('The article names none.')).toBeTruthy()
  })
})
