import userEvent from '@testing-library/user-event'
import { render, screen, within } from '@testing-library/vue'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, nextTick } from 'vue'
import ResponseMatrix from '../../components/crisis/ResponseMatrix.vue'
import { provideRendering } from '../../components/shell/useRendering.ts'
import { slide } from '../support/fake-slidev.ts'

vi.mock('../../components/crisis/useCrisisChains.ts', async () => (await import('../support/mock-crisis.ts')).chains)
vi.mock('../../data/schema/records.ts', async () => (await import('../support/mock-crisis.ts')).index)
vi.mock('../../components/cite/CiteMark.vue', async () => (await import('../support/mock-ladder.ts')).mark)

const row = (name: string) => within(screen.getByRole('row', { name: new RegExp(`^${name}`) }))

async function showTable() {
  render(ResponseMatrix)
  await userEvent.click(screen.getByRole('button', { name: 'Show table' }))
}

describe('the responses told to a class', () => {
  it('begins with how many stand in each cell, and says whose columns these are', () => {
    Object.assign(slide, { clicks: 0 })
    render(ResponseMatrix)
    expect(row('Rust').getAllByRole('cell', { hidden: true }).map(cell => cell.textContent?.trim())).toEqual(['0 dated, 1 undated', '1 dated, 0 undated', 'none named'])
    expect(screen.getByText(/The columns are ours/)).toBeTruthy()
    expect(screen.queryAllByRole('combobox')).toEqual([])
  })

  it('names with each click what answered a crisis, and counts what has no date', async () => {
    Object.assign(slide, { clicks: 1 })
    const { container } = render(ResponseMatrix)
    const told = () => [...container.querySelectorAll('.crisis-page dd')].map(one => one.textContent?.trim().replace(/\s+/g, ' '))
    expect(told()).toEqual(['1 undated', '3005– Painting', 'none named'])
    slide.clicks = 2
    await nextTick()
    expect(told()).toEqual(['none named', 'none named', '3010 A rota'])
  })

  it('ends with all side by side', () => {
    Object.assign(slide, { clicks: 3 })
    const { container } = render(ResponseMatrix)
    expect(container.querySelector('.crisis-page')).toBeNull()
    expect(screen.getAllByRole('rowheader')).toHaveLength(2)
    expect(row('Mould').getAllByText('none named')).toHaveLength(2)
  })

  it('goes back from the table to what is told with the next click', async () => {
    Object.assign(slide, { clicks: 0 })
    await showTable()
    expect(screen.getAllByRole('combobox')).toHaveLength(2)
    slide.clicks = 1
    await nextTick()
    expect(screen.queryAllByRole('combobox')).toEqual([])
  })
})

describe('the table of responses', () => {
  beforeEach(() => { slide.clicks = 0 })

  it('has a row a crisis and a column an approach, with headers of both', async () => {
    await showTable()
    expect(screen.getByRole('table', { name: 'Responses by crisis and kind of approach, 3005 to 3010' })).toBeTruthy()
    expect(screen.getAllByRole('columnheader').map(head => head.textContent?.match(/[A-Z]\w+/)?.[0])).toEqual(['Work', 'Coats', 'Orders'])
    expect(screen.getAllByRole('rowheader').map(head => head.textContent?.trim())).toEqual(['Rust', 'Mould'])
  })

  it('names each mark with its year, and says of an empty cell that the article names none', async () => {
    await showTable()
    expect(row('Rust').getAllByRole('button').map(mark => mark.getAttribute('aria-label'))).toEqual(['no date: Scrubbing', '3005–: Painting'])
    expect(row('Mould').getAllByText('The article names none.')).toHaveLength(2)
  })

  it('reads a pressed mark out with its source, and gives the focus back to the slide', async () => {
    await showTable()
    await userEvent.click(screen.getByRole('button', { name: '3005–: Painting' }))
    expect(screen.getByText(/The gist of Painting/)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'source' }).dataset.record).toBe('painting')
    expect(document.activeElement).toBe(document.body)
  })

  it('reads out what has the focus, and keeps it with Enter', async () => {
    await showTable()
    const mark = screen.getByRole('button', { name: '3010: A rota' })
    mark.focus()
    expect(await screen.findByText(/The gist of A rota/)).toBeTruthy()
    await userEvent.keyboard('{Enter}')
    mark.blur()
    expect(await screen.findByText(/The gist of A rota/)).toBeTruthy()
    expect(mark.getAttribute('aria-pressed')).toBe('true')
  })

  it('leaves one crisis or one approach standing, without turning the slide', async () => {
    await showTable()
    const heard = vi.fn()
    window.addEventListener('keydown', heard)
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /^Crisis/ }), 'Rust')
    expect(screen.getAllByRole('rowheader', { hidden: true }).map(head => head.classList.contains('out'))).toEqual([false, true])
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /^Approach/ }), 'Coats')
    expect(row('Rust').getAllByRole('cell', { hidden: true }).map(cell => cell.classList.contains('out'))).toEqual([true, false, true])
    screen.getByRole('combobox', { name: /^Crisis/ }).focus()
    await userEvent.keyboard('{ArrowDown}')
    expect(heard).not.toHaveBeenCalled()
    window.removeEventListener('keydown', heard)
  })

  it('prints every name under the number of its mark, with nothing to press', () => {
    slide.print = true
    render(ResponseMatrix)
    expect(screen.queryAllByRole('button')).toEqual([])
    expect(screen.queryAllByRole('combobox')).toEqual([])
    expect(screen.getAllByText(/Scrubbing|Painting|A rota/).map(item => item.textContent?.trim())).toEqual(['1 Scrubbing', '2 Painting', '3 A rota'])
    expect(row('Rust').getByText('2')).toBeTruthy()
  })

  it('counts each cell in a column, and folds the names', () => {
    render(defineComponent({ setup() {
      provideRendering('narrow')
      return () => h(ResponseMatrix)
    } }))
    expect(screen.getAllByRole('columnheader').map(head => head.textContent?.trim())).toEqual(['Rust', 'Mould'])
    expect(row('Coats').getAllByRole('cell').map(cell => cell.textContent?.trim())).toEqual(['1 dated, 0 undated', 'none named'])
    const fold = screen.getByRole('group')
    expect(fold.hasAttribute('open')).toBe(false)
    expect(within(fold).getByText('Show names')).toBeTruthy()
    expect(within(fold).getByRole('button', { name: 'Painting', hidden: true })).toBeTruthy()
  })

  it('is a list crisis by crisis on a page of text', () => {
    render(defineComponent({ setup() {
      provideRendering('text')
      return () => h(ResponseMatrix)
    } }))
    expect(screen.queryByRole('table')).toBeNull()
    const rust = within(screen.getByRole('region', { name: 'Rust' }))
    expect(rust.getAllByRole('term').map(term => term.textContent)).toEqual(['Work', 'Coats', 'Orders'])
    expect(rust.getByRole('button', { name: 'Painting' })).toBeTruthy()
    expect(rust.getByText('The article names none.')).toBeTruthy()
  })
})
