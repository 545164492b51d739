import userEvent from '@testing-library/user-event'
import { render, screen, waitFor } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import LoadAgain from '../../components/deck/LoadAgain.vue'
import { findComponent, loadChunk } from '../../composables/load-chunk.ts'

const Part = defineComponent({ props: { id: { type: String, default: '' } }, setup: props => () => h('p', `Here is ${props.id}`) })
const lost = () => Promise.reject(new TypeError('Failed to fetch'))

describe('what did not come', () => {
  it('given a network that is back, is shown with what the page asks of it, and nothing is said', async () => {
    render(LoadAgain, { props: { kind: 'page', load: async () => ({ default: Part }) }, attrs: { id: 'pear' } })
    expect(await screen.findByText('Here is pear')).toBeTruthy()
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('given no network, is named in a heading, with a button to reload and one to try again', async () => {
    render(LoadAgain, { props: { kind: 'slide', name: 'A moon', load: lost } })
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('“A moon” has not arrived')
    await screen.findByText(/being asked for again/)
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('did not bring it'), { timeout: 5000 })
    expect(screen.getByRole('button', { name: 'Reload' })).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Try again without reloading' })).toBeTruthy()
  })

  it('given that Slidev answers with its error layout, counts as not come; at a press it comes', async () => {
    let answer: unknown = { render: () => null }
    render(LoadAgain, { props: { kind: 'slide', load: async () => answer } })
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('did not bring it'), { timeout: 5000 })
    answer = { default: Part }
    await userEvent.click(screen.getByRole('button', { name: 'Try again without reloading' }))
    expect(await screen.findByText(/^Here is/)).toBeTruthy()
  })

  it('is asked for again when somebody comes to it, and when the browser has a network again', async () => {
    const load = vi.fn(lost)
    const { rerender } = render(LoadAgain, { props: { kind: 'slide', load, wanted: false } })
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('did not bring it'), { timeout: 5000 })
    load.mockClear()
    await rerender({ wanted: true })
    await waitFor(() => expect(load).toHaveBeenCalled())
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('did not bring it'), { timeout: 5000 })
    load.mockClear()
    window.dispatchEvent(new Event('online'))
    await waitFor(() => expect(load).toHaveBeenCalled())
  })
})

describe('a part that is asked for', () => {
  it('is asked for twice more, no oftener, and the last fault is handed on', async () => {
    const load = vi.fn(lost)
    await expect(loadChunk(load, [0, 0])).rejects.toThrow('Failed to fetch')
    expect(load).toHaveBeenCalledTimes(3)
  })

  it('is asked for once where it comes', async () => {
    const load = vi.fn(async () => 'here')
    expect(await loadChunk(load)).toBe('here')
    expect(load).toHaveBeenCalledTimes(1)
  })

  it('is a component only where a module brings one', () => {
    expect([findComponent({ default: Part }), findComponent(Part), findComponent(null), findComponent('x')]).toEqual([Part, null, null, null])
  })
})
