import { render, screen, within } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import ResponseList from '../../components/chain/ResponseList.vue'
import { provideRendering } from '../../components/shell/useRendering.ts'

vi.mock('../../components/chain/useCrisisChains.ts', async () => (await import('../support/mock-crisis.ts')).chains)
vi.mock('#article/records', async original => ({ ...await original<object>(), ...(await import('../support/mock-crisis.ts')).index }))
vi.mock('../../components/cite/CiteMark.vue', async () => (await import('../support/mock-ladder.ts')).mark)

function showAs(rendering: 'narrow' | 'text') {
  return render(defineComponent({ setup() {
    provideRendering(rendering)
    return () => h(ResponseList)
  } }))
}

describe('the responses to the crises', () => {
  it('are not on a slide, whose picture has what is dated', () => {
    render(ResponseList)
    expect(screen.queryAllByRole('button')).toEqual([])
  })

  it('are folded in where one reads', () => {
    showAs('narrow')
    const fold = screen.getByRole('group')
    expect(fold.hasAttribute('open')).toBe(false)
    expect(within(fold).getByText('Show names')).toBeTruthy()
    expect(within(fold).getByRole('button', { name: 'Painting', hidden: true })).toBeTruthy()
  })

  it('are a list crisis by crisis on a page of text', () => {
    showAs('text')
    const rust = within(screen.getByRole('region', { name: 'Rust' }))
    expect(rust.getAllByRole('term').map(term => term.textContent)).toEqual(['Work', 'Coats', 'Orders'])
    expect(rust.getByRole('button', { name: 'Painting' })).toBeTruthy()
    expect(rust.getByText('The article names none.')).toBeTruthy()
  })
})
