import { render, screen, within } from '@testing-library/vue'
import { provideRendering } from 'slidev-addon-lesson/shell/useRendering.ts'
import { describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import ResponseList from '../../components/chain/ResponseList.vue'

vi.mock('../../components/chain/useCrisisChains.ts', async () => (await import('../support/mock-crisis.ts')).chains)
vi.mock('@deck/lesson/records', async original => ({ ...await original<object>(), ...(await import('../support/mock-crisis.ts')).index }))
vi.mock('slidev-addon-lesson/cite/CiteMark.vue', async () => (await import('../support/mock-ladder.ts')).mark)

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

  it('are folded in where one reads, each with a bar on the years of the table, from its first year to its last', () => {
    const { container } = showAs('narrow')
    const fold = screen.getByRole('group')
    expect(fold.hasAttribute('open')).toBe(false)
    expect(within(fold).getByText('Show names')).toBeTruthy()
    expect([...container.querySelectorAll('.scale')].map(each => each.textContent)).toEqual(['30053010', '30053010'])
    const bars = [...container.querySelectorAll<HTMLElement>('.time i')].map(({ style, parentElement }) => [parentElement!.previousElementSibling!.textContent, style.left, style.width])
    expect(bars).toEqual([['Painting', '0%', '100%'], ['A rota', '100%', '0%']])
  })

  it('are a list crisis by crisis on a page of text', () => {
    showAs('text')
    const rust = within(screen.getByRole('region', { name: 'Rust' }))
    expect(rust.getAllByRole('term').map(term => term.textContent)).toEqual(['Work', 'Coats', 'Orders'])
    expect(rust.getByRole('button', { name: 'Painting' })).toBeTruthy()
    expect(rust.getByText('The article names none.')).toBeTruthy()
  })
})
