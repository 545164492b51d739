import userEvent from '@testing-library/user-event'
import { render, screen, within } from '@testing-library/vue'
import { useOpenRecord } from 'slidev-addon-lesson/cite/useOpenRecord.ts'
import { provideRendering } from 'slidev-addon-lesson/shell/useRendering.ts'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, nextTick } from 'vue'
import CrisisExplorer from '../../components/chain/CrisisExplorer.vue'
import { slide } from '../support/fake-slidev.ts'
import { route } from '../support/mock-ladder.ts'

vi.mock('../../components/chain/useCrisisChains.ts', async () => (await import('../support/mock-crisis.ts')).chains)
vi.mock('@deck/lesson/records', async original => ({ ...await original<object>(), ...(await import('../support/mock-crisis.ts')).index }))
vi.mock('slidev-addon-lesson/cite/CiteMark.vue', async () => (await import('../support/mock-ladder.ts')).mark)
vi.mock('vue-router', async () => (await import('../support/mock-ladder.ts')).router)

const picture = () => within(screen.getByRole('group', { name: /Choose a box/ }))
const boxes = () => picture().getAllByRole('button')
const box = (name: RegExp) => picture().getByRole('button', { name })
const isLit = (name: RegExp) => box(name).classList.contains('lit')
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name })

// ids of the fakes
const parts = [['salt-air', 'flaking', 'holes'], ['no-paint', 'rust']]
const picturedBy = { default: '<p>Another picture</p>' }
function show(props: Record<string, unknown> = { crisis: 'rust' }, clicks = 0, slots = {}) {
  Object.assign(slide, { clicks, total: 2 })
  return render(CrisisExplorer, { props: props as never, slots })
}

beforeEach(() => { route.query = {} })

describe('a crisis as a picture', () => {
  it('shows all its boxes unlit, and the responses by year, at the slide’s first click', () => {
    show()
    expect(boxes().map(one => one.classList.contains('dim'))).toEqual([false, false, false, false, false])
    const responses = within(screen.getByRole('region', { name: 'Responses by year: Rust' }))
    expect(responses.getAllByRole('term').map(term => term.textContent?.trim())).toEqual(['3005–', 'no date'])
    expect(responses.getByRole('button', { name: 'Painting' })).toBeTruthy()
  })

  it('lights a chain up when its box is pressed, dims the rest and reads the box out; pressed again it goes out', async () => {
    show()
    await userEvent.click(box(/^Flaking/))
    expect([/^Flaking/, /^Salt air/, /^Holes/, /^No paint/].map(isLit)).toEqual([true, true, true, false])
    expect(box(/^No paint/).classList.contains('dim')).toBe(true)
    expect([box(/^Flaking/).getAttribute('aria-pressed'), document.activeElement]).toEqual(['true', document.body])
    expect(screen.getByText(/The gist of Flaking/)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'source' }).dataset.record).toBe('flaking')
    expect(screen.getByRole('status').textContent).toMatch(/Flaking\. Before it: [A-Z][^.]*\. After it: [A-Z][^.]* and [A-Z][^.]*\./)
    await userEvent.click(box(/^Flaking/))
    await userEvent.unhover(box(/^Flaking/))
    expect(isLit(/^Flaking/)).toBe(false)
  })

  it('lights up what has the focus, and keeps it with Enter; Escape puts it out', async () => {
    show()
    box(/^Salt air/).focus()
    await nextTick()
    expect([/^Salt air/, /^Flaking/, /^No paint/].map(isLit)).toEqual([true, true, false])
    await userEvent.keyboard('{Enter}')
    box(/^Salt air/).blur()
    await nextTick()
    expect(isLit(/^Salt air/)).toBe(true)
    box(/^Salt air/).focus()
    await userEvent.keyboard('{Escape}')
    box(/^Salt air/).blur()
    await nextTick()
    expect(boxes().some(one => one.classList.contains('lit'))).toBe(false)
  })

  it('shows another crisis on demand, and comes back with the next click', async () => {
    show()
    await userEvent.click(radio('Mould'))
    expect(boxes().map(one => one.dataset.factor)).toEqual(['spores', 'mould'])
    slide.clicks = 1
    await nextTick()
    expect(radio('Rust').checked).toBe(true)
  })

  it('holds the same as lists, with what leads to what', () => {
    show()
    // the group has said what kind its boxes are
    expect([box(/^No paint \(a driver, people\)/), box(/^Flaking \(what happens, joins crises\)/)]).toHaveLength(2)
    const text = within(screen.getByRole('group', { name: 'The picture as a list' }))
    expect(text.getAllByRole('group').map(group => group.getAttribute('aria-label'))).toEqual(['Drivers: Nature', 'Drivers: People', 'What happens', 'The crisis itself', 'Effects'])
    expect(text.getByText('Salt air').parentElement?.textContent).toMatch(/^[^(]*leads to: Flaking[^(]*$/)
    expect(text.queryAllByRole('button')).toEqual([])
    expect(text.getByText('Flaking', { exact: true }).parentElement?.textContent).toContain('(joins crises)')
  })
})

describe('a crisis told part by part', () => {
  const told = () => within(screen.getByRole('group', { name: /this step tells/ }))
  const names = () => told().getAllByRole('button').map(one => one.dataset.factor)

  it('begins with its first part, and tells with each click the next alone, and says which', async () => {
    show({ crisis: 'rust', parts })
    expect(names().sort()).toEqual(['flaking', 'holes', 'salt-air'])
    expect(screen.getByRole('status').textContent).toContain('Told here: Salt air, Flaking and Holes.')
    slide.clicks = 1
    await nextTick()
    expect(names().sort()).toEqual(['no-paint', 'rust'])
  })

  it('opens the record of a box that is pressed', async () => {
    show({ crisis: 'rust', parts })
    await userEvent.click(told().getByRole('button', { name: /^Holes/ }))
    expect(useOpenRecord().openId.value).toBe('holes')
    useOpenRecord().closeRecord()
  })

  it('gives way to the whole on demand, and comes back by its button and with the next click', async () => {
    show({ crisis: 'rust', parts })
    await userEvent.click(screen.getByRole('button', { name: 'Show whole chain' }))
    expect(boxes()).toHaveLength(5)
    await userEvent.click(screen.getByRole('button', { name: 'Back to the slide' }))
    expect(names()).toHaveLength(3)
    await userEvent.click(screen.getByRole('button', { name: 'Show whole chain' }))
    slide.clicks = 1
    await nextTick()
    expect(names()).toHaveLength(2)
  })
})

describe('a picture of another kind', () => {
  const shownIn = (container: Element) => [Boolean(screen.queryByText('Another picture')), Boolean(container.querySelector('.part .chain-picture'))]
  it('stands in place of parts at every click', () => {
    expect(shownIn(show({ crisis: 'rust' }, 1, picturedBy).container)).toEqual([true, false])
  })

  it('comes after the parts where there are some, and gives way to the whole on demand', async () => {
    const { container } = show({ crisis: 'rust', parts }, 1, picturedBy)
    const shown = () => shownIn(container)
    expect(shown()).toEqual([false, true])
    slide.clicks = 2
    await nextTick()
    expect(shown()).toEqual([true, false])
    await userEvent.click(screen.getByRole('button', { name: 'Show whole chain' }))
    expect([shown(), boxes().length]).toEqual([[false, false], 5])
    await userEvent.click(screen.getByRole('button', { name: 'Back to the slide' }))
    expect(shown()).toEqual([true, false])
  })
})

describe('the picture of what joins crises', () => {
  it('lists the threads, says what is our reading, and lights a thread up', async () => {
    show({})
    const threads = within(screen.getByRole('region', { name: 'Threads' }))
    expect(threads.getByText('joins rust and mould, by our reading')).toBeTruthy()
    expect(threads.getByText('Nobody says that flakes bring spores.')).toBeTruthy()
    await userEvent.click(threads.getByRole('button', { name: 'Flaking' }))
    expect(isLit(/^Spores/)).toBe(true)
    expect(screen.getByText('Nobody says that flakes bring spores.')).toBeTruthy()
  })
})

describe('a link to a crisis or a factor', () => {
  it('opens both, and is used up', async () => {
    route.query = { crisis: 'mould', factor: 'spores', other: 'kept' }
    show()
    await nextTick()
    expect(radio('Mould').checked).toBe(true)
    expect(isLit(/^Spores/)).toBe(true)
    expect(route.query).toEqual({ other: 'kept' })
  })

  it('finds the crisis of a factor by itself, and shows it whole', async () => {
    route.query = { factor: 'holes' }
    show({ parts })
    await nextTick()
    expect([radio('Rust').checked, isLit(/^Holes/)]).toEqual([true, true])
  })

  it.each([{ crisis: 'moths' }, { factor: 'moth' }, { crisis: 'mould', factor: 'holes' }])('that asks for what there is not, %o, says so and changes nothing', async (query) => {
    route.query = query
    show()
    await nextTick()
    expect(screen.getByRole('alert').textContent).toContain(`There is no crisis or factor “${Object.values(query).join(', ')}” to show.`)
    expect(radio('Rust').checked).toBe(true)
    await userEvent.click(screen.getByRole('button', { name: 'Close this message' }))
    expect(screen.queryByRole('alert')).toBeNull()
    expect(route.query).toEqual({})
  })
})

describe('the printed picture', () => {
  it('has every box, every response and every passage, with nothing lit and no box to press', () => {
    slide.print = true
    show(undefined, 2)
    expect(screen.queryAllByRole('radio')).toEqual([])
    // nobody is told to choose a box that is no button
    const printed = within(screen.getByRole('group', { name: 'Causes and effects: Rust.' }))
    expect(printed.queryAllByRole('button')).toEqual([])
    for (const name of ['Salt air', 'No paint', 'Flaking', 'Holes', 'Rust'])
      expect(printed.getByText(name)).toBeTruthy()
    expect(screen.getByText('Scrubbing')).toBeTruthy()
    expect(screen.getByText(/^In the article: /)).toBeTruthy()
  })

  it('is a list on a page of text', () => {
    const page = defineComponent({ setup() {
      provideRendering('text')
      return () => h(CrisisExplorer, { crisis: 'rust' } as never)
    } })
    render(page)
    expect(screen.queryByRole('group', { name: /Choose a box/ })).toBeNull()
    expect(within(screen.getByRole('group', { name: 'Drivers: People' })).getByText('No paint')).toBeTruthy()
  })
})
