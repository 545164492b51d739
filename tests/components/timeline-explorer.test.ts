import userEvent from '@testing-library/user-event'
import { fireEvent, render, screen, within } from '@testing-library/vue'
import { useOpenRecord } from 'slidev-addon-lesson/cite/useOpenRecord.ts'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import TimelineExplorer from '../../components/years/TimelineExplorer.vue'
import { slide } from '../support/fake-slidev.ts'
import { route } from '../support/mock-ladder.ts'

vi.mock('../../components/years/useTimeline.ts', async () => (await import('../support/fake-events.ts')).timeline)
vi.mock('slidev-addon-lesson/cite/CiteMark.vue', async () => (await import('../support/mock-ladder.ts')).mark)
vi.mock('vue-router', async () => (await import('../support/mock-ladder.ts')).router)

const radio = (name: RegExp) => screen.getByRole<HTMLInputElement>('radio', { name })
const lane = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name })
const event = (name: RegExp) => screen.getByRole('button', { name })
/** Buttons of the events, in their order. */
const events = () => screen.getAllByRole('button').filter(button => button.hasAttribute('aria-expanded')).map(button => button.textContent!.trim().replace(/\s+/g, ' '))
const status = () => screen.getByRole('status').textContent!.trim()

function open(clicks = 0) {
  Object.assign(slide, { clicks, total: 3 })
  return render(TimelineExplorer, { slots: { default: '<h1>Hens and foxes</h1>' } })
}

/** With all events, as somebody asks for them. */
async function show(clicks = 0) {
  open(clicks)
  await userEvent.click(screen.getByRole('button', { name: 'Show all 5 events' }))
}

beforeEach(() => { route.query = {} })

describe('the timeline told to a class', () => {
  const told = () => screen.getAllByRole('button').map(button => button.textContent!.trim().replace(/\s+/g, ' '))

  it('begins with the rungs alone: no filter, no other event', () => {
    open()
    expect(told()).toEqual(['May 3015 A truce is sworn', 'Show all 5 events'])
    expect(screen.queryAllByRole('radio')).toEqual([])
    expect(screen.queryAllByRole('combobox')).toEqual([])
  })

  it('tells a period with each click, its events in order of time, and says so', async () => {
    open()
    slide.clicks = 1
    await nextTick()
    expect(told().slice(0, 2)).toEqual(['3002 First egg', '3004–12 A season of moulting'])
    expect(screen.getByText('I · Early days')).toBeTruthy()
    expect(status()).toBe('I · Early days: 3002 First egg; 3004–12 A season of moulting.')
  })

  it('then has the rungs alone, over the names of the periods', () => {
    const { container } = open(3)
    expect([...container.querySelectorAll('.band text')].map(name => name.textContent)).toEqual(['Early days', 'Late days'])
    expect(told()).toEqual(['May 3015 A truce is sworn', 'Show all 5 events'])
  })

  it('ends with every event as a dot in its lane, none on another', () => {
    const { container } = open(4)
    const dots = [...container.querySelectorAll<SVGCircleElement>('.timeline-steps circle')].map(({ cx, cy, r }) => ({ x: cx.baseVal.value, y: cy.baseVal.value, size: 2 * r.baseVal.value }))
    expect(dots).toHaveLength(5)
    expect(dots.filter((a, i) => dots.slice(i + 1).some(b => Math.hypot(a.x - b.x, a.y - b.y) < a.size))).toEqual([])
    expect([...container.querySelectorAll('.timeline-steps .lane')].map(name => name.textContent)).toEqual(['In the barn', 'In the wood'])
    expect(status()).toMatch(/^All 5 events, a dot for each event: In the barn \d, In the wood \d\.$/)
  })

  it('opens the record of an event that is pressed', async () => {
    open(1)
    await userEvent.click(event(/First egg/))
    expect(useOpenRecord().openId.value).toBe('first-egg')
    useOpenRecord().closeRecord()
  })
})

describe('the timeline', () => {
  it('shows all events on demand, in order of time, says so, and comes back', async () => {
    await show()
    expect(events()).toEqual(['3002 First egg', '3004–12 A season of moulting', '3010s The great hunt', 'May 3015 A truce is sworn', 'since 3016 They sing on Sundays'])
    expect(status()).toBe('All 5 events')
    expect(radio(/All years/).checked).toBe(true)
    await userEvent.click(screen.getByRole('button', { name: 'Back to the slide' }))
    expect(events()).toEqual([])
  })

  it('follows the click: a period has the slide, after the last one the lane of the rungs alone', async () => {
    await show(3)
    expect(lane('In the wood').checked).toBe(true)
    expect(events()).toHaveLength(3)
    slide.clicks = 2
    await nextTick()
    expect(lane('In the wood').checked).toBe(false)
    expect(radio(/Late days/).checked).toBe(true)
    expect(status()).toBe('4 of 5 events')
  })

  it('steps through the periods with the arrow keys without turning the slide', async () => {
    await show()
    const heard = vi.fn()
    window.addEventListener('keydown', heard)
    radio(/All years/).focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(slide.clicks).toBe(1)
    expect(document.activeElement).toBe(radio(/Early days/))
    expect(heard).not.toHaveBeenCalled()
    window.removeEventListener('keydown', heard)
  })

  it('lights the lanes that are ticked, by key too, and all where none is', async () => {
    await show()
    lane('In the barn').focus()
    await userEvent.keyboard(' ')
    expect(status()).toBe('2 of 5 events')
    await userEvent.click(lane('In the wood'))
    expect(status()).toBe('All 5 events')
    await userEvent.click(lane('In the wood'))
    await userEvent.click(lane('In the barn'))
    expect([lane('In the barn').checked, status()]).toEqual([false, 'All 5 events'])
  })

  it('filters by crisis and by who acts, and keeps its choice from step to step', async () => {
    await show()
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /Crisis/ }), 'The fox')
    expect(events()).toHaveLength(3)
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /Who acts/ }), 'birds')
    expect(events()).toEqual(['3004–12 A season of moulting', 'May 3015 A truce is sworn'])
    slide.clicks = 1
    await nextTick()
    expect(events()).toEqual(['3004–12 A season of moulting'])
  })

  it('lets a choice be made by key without losing the focus or turning the slide', async () => {
    await show()
    const heard = vi.fn()
    window.addEventListener('keydown', heard)
    const crisis = screen.getByRole('combobox', { name: /Crisis/ })
    crisis.focus()
    await userEvent.keyboard('{ArrowDown}')
    await fireEvent.update(crisis, 'fox')
    expect(document.activeElement).toBe(crisis)
    expect(events()).toHaveLength(3)
    expect(heard).not.toHaveBeenCalled()
    window.removeEventListener('keydown', heard)
  })

  it('says that no event fits, and has a way back', async () => {
    await show(1)
    await userEvent.click(lane('In the wood'))
    expect(status()).toBe('No event fits all of this.')
    await userEvent.click(screen.getByRole('button', { name: 'Show everything' }))
    expect(events()).toHaveLength(5)
    expect(slide.clicks).toBe(0)
  })
})

describe('an event on the timeline', () => {
  it('opens a card with its sentence, its source and a doubt about its date, and closes it again', async () => {
    await show()
    await userEvent.click(event(/First egg/))
    expect(event(/First egg/).getAttribute('aria-expanded')).toBe('true')
    const card = within(screen.getByRole('region', { name: 'The first egg is laid' }))
    expect(card.getByText(/An egg was laid in a made-up barn/)).toBeTruthy()
    expect(card.getByRole('button', { name: 'source' }).dataset.record).toBe('first-egg')
    await userEvent.click(card.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('region', { name: 'The first egg is laid' })).toBeNull()
    await userEvent.click(event(/They sing/))
    expect(screen.getByText('We treat this date as in doubt.', { selector: '.contested' })).toBeTruthy()
  })

  it('is reached by Tab once and from there by arrow keys, Home and End; Enter opens it, Escape closes it', async () => {
    await show()
    const reachable = screen.getAllByRole('button').filter(button => button.hasAttribute('aria-expanded') && button.tabIndex === 0)
    expect(reachable.map(button => button.textContent)).toEqual(['3002 First egg'])
    reachable[0]!.focus()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}')
    expect(document.activeElement).toBe(event(/moulting/))
    await userEvent.keyboard('{End}')
    expect(document.activeElement).toBe(event(/They sing/))
    await userEvent.keyboard('{Enter}')
    expect(screen.getByRole('region', { name: 'They sing on Sundays' })).toBeTruthy()
    await userEvent.keyboard('{Escape}{Home}')
    expect(screen.queryByRole('region', { name: 'They sing on Sundays' })).toBeNull()
    expect(document.activeElement).toBe(event(/First egg/))
  })

  it('closes its card when the view changes', async () => {
    await show()
    await userEvent.click(event(/First egg/))
    slide.clicks = 1
    await nextTick()
    expect(screen.queryByRole('region', { name: 'The first egg is laid' })).toBeNull()
  })
})

describe('the timeline as text', () => {
  it('lists what is shown, under its period, with date, lane and sentence', async () => {
    await show()
    const list = within(screen.getByRole('region', { name: 'The timeline as a list' }))
    expect(list.getAllByRole('heading').map(heading => heading.textContent)).toEqual(['I Early days', 'II Late days'])
    expect(list.getAllByRole('listitem')).toHaveLength(5)
    expect(list.getByText('A truce is sworn').closest('li')!.textContent).toMatch(/May 3015 A truce is sworn.*In the wood.*Hens and foxes swore a truce in May\./)
    expect(list.queryAllByRole('button')).toEqual([])
  })

  it('is what is printed: all events, whatever the click, and nothing to press', () => {
    slide.print = true
    open(1)
    expect(screen.getAllByRole('listitem')).toHaveLength(5)
    expect(screen.queryAllByRole('button')).toEqual([])
    expect(screen.queryAllByRole('radio')).toEqual([])
  })
})

describe('a link to a view of the timeline', () => {
  it('opens it and is used up', async () => {
    route.query = { period: 'late-days', lane: 'wood', crisis: 'fox', kind: 'bird', other: 'kept' }
    open()
    await nextTick()
    expect(slide.clicks).toBe(2)
    expect(events()).toEqual(['May 3015 A truce is sworn'])
    expect(route.query).toEqual({ other: 'kept' })
  })

  it('that asks for what there is not says so, names what there is, and shows the rest', async () => {
    route.query = { period: 'nowhere', lane: 'moon,wood' }
    open(1)
    await nextTick()
    const alert = within(screen.getByRole('alert'))
    expect(alert.getByText('There is no period “nowhere”. There are early-days and late-days.')).toBeTruthy()
    expect(alert.getByText('There is no lane “moon”. There are barn and wood.')).toBeTruthy()
    expect(slide.clicks).toBe(1)
    expect(lane('In the wood').checked).toBe(true)
    await fireEvent.click(alert.getByRole('button', { name: 'Close this message' }))
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
