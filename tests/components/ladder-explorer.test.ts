import userEvent from '@testing-library/user-event'
import { fireEvent, render, screen, within } from '@testing-library/vue'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import LadderExplorer from '../../components/ladder/LadderExplorer.vue'
import { slide } from '../support/fake-slidev.ts'
import { route } from '../support/mock-ladder.ts'

vi.mock('../../components/ladder/useLadder.ts', async () => (await import('../support/mock-ladder.ts')).ladder)
vi.mock('slidev-addon-lesson/cite/CiteMark.vue', async () => (await import('../support/mock-ladder.ts')).mark)
vi.mock('vue-router', async () => (await import('../support/mock-ladder.ts')).router)

const rung = (name: RegExp) => screen.getByRole<HTMLInputElement>('radio', { name })
const panel = (name: RegExp) => within(screen.getByRole('region', { name }))

function show(clicks = 0) {
  Object.assign(slide, { clicks, total: 3 })
  return render(LadderExplorer, { slots: { default: '<h1>Steps</h1>' } })
}

beforeEach(() => { route.query = {} })

describe('the ladder to click', () => {
  it('invites, with no rung open, at the slide’s first click', () => {
    show()
    expect(screen.getAllByRole('radio').map(radio => (radio as HTMLInputElement).checked)).toEqual([false, false, false])
    expect(screen.getByText('Choose a rung, or step with the arrow keys.')).toBeTruthy()
  })

  it('opens the rung of the click that the clicker or another window sets, and says aloud how much stands under it', async () => {
    show()
    slide.clicks = 2
    await nextTick()
    expect(rung(/Handshake/).checked).toBe(true)
    expect(panel(/Handshake/).getByText('Rung two · 3010')).toBeTruthy()
    expect(screen.getByRole('status').textContent).toContain('Rung two, Handshake, 3010, is open. 12 things are listed under it.')
  })

  it('sets the slide’s click when a rung is clicked, so that every window follows', async () => {
    show()
    await userEvent.click(rung(/Embrace/))
    expect(slide.clicks).toBe(3)
    expect(panel(/Embrace/).getByText('Rung three · May 3030')).toBeTruthy()
  })

  it('climbs with the up arrow and comes down with the down arrow, without turning the slide', async () => {
    show(1)
    const heard = vi.fn()
    window.addEventListener('keydown', heard)
    rung(/First nod/).focus()
    for (const [key, clicks] of [['{ArrowUp}', 2], ['{ArrowUp}', 3], ['{ArrowDown}', 2]] as const) {
      await userEvent.keyboard(key)
      expect(slide.clicks).toBe(clicks)
    }
    expect(heard).not.toHaveBeenCalled()
    window.removeEventListener('keydown', heard)
  })

  it('leaves the down arrow to the deck where no rung is open', () => {
    show()
    const isLeft = (key: string) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    expect([isLeft('ArrowDown'), isLeft('ArrowUp'), slide.clicks]).toEqual([true, false, 1])
    expect([isLeft('ArrowDown'), isLeft('ArrowDown'), slide.clicks]).toEqual([false, true, 0])
  })

  it('closes the open rung with Escape', async () => {
    show(2)
    rung(/Handshake/).focus()
    await userEvent.keyboard('{Escape}')
    expect([slide.clicks, screen.queryByRole('region', { name: /Handshake/ })]).toEqual([0, null])
    expect(screen.getByRole('status').textContent).toContain('No rung is open.')
  })

  it('holds the same as an ordered list for whoever reads it as text', () => {
    show()
    const list = within(screen.getByRole('region', { name: 'The ladder as a list' }))
    expect(list.getByText('Declared by Ada Alpha and Bert Beta. A picnic by a lake.')).toBeTruthy()
    expect(list.getAllByText(/^deed-/)).toHaveLength(12)
    expect(list.getByText(/The name stands on a napkin/)).toBeTruthy()
    expect(list.queryAllByRole('button')).toEqual([])
  })
})

describe('a link to a rung', () => {
  it.each(['3010', 'handshake'])('opens it by year or by name, and is used up, so that the next step stands: ?rung=%s', async (wanted) => {
    route.query = { rung: wanted, other: 'kept' }
    show()
    await nextTick()
    expect([slide.clicks, route.query]).toEqual([2, { other: 'kept' }])
    await userEvent.click(rung(/Embrace/))
    expect(slide.clicks).toBe(3)
  })

  it('that names no rung says so, names those there are, and changes nothing', async () => {
    route.query = { rung: '1' }
    show(3)
    await nextTick()
    const alert = within(screen.getByRole('alert'))
    for (const text of ['There is no rung “1”.', 'first-nod', 'handshake', 'embrace'])
      expect(alert.getByText(text)).toBeTruthy()
    expect(slide.clicks).toBe(3)
    expect(rung(/Embrace/).checked).toBe(true)
  })

  it('that names no rung lets one be picked instead, or the message be put away', async () => {
    route.query = { rung: 'nowhere' }
    const { unmount } = show()
    await fireEvent.click(screen.getByRole('button', { name: '3010' }))
    expect(slide.clicks).toBe(2)
    expect(screen.queryByRole('alert')).toBeNull()
    unmount()

    route.query = { rung: 'nowhere' }
    show(1)
    await fireEvent.click(screen.getByRole('button', { name: 'Close this message' }))
    expect(screen.queryByRole('alert')).toBeNull()
    expect(slide.clicks).toBe(1)
    expect(route.query).toEqual({})
  })

  it('leaves a slide alone that is not in view', async () => {
    route.query = { rung: '3010' }
    slide.isElsewhere = true
    show()
    await nextTick()
    expect([slide.clicks, route.query]).toEqual([0, { rung: '3010' }])
  })
})

describe('the printed ladder', () => {
  it('has the ladder and beside it every rung with all its content, and nothing to press but the sources', () => {
    slide.print = true
    show(3)
    expect(screen.queryAllByRole('radio')).toEqual([])
    for (const text of ['First nod', 'Handshake', 'Embrace'])
      expect(screen.getAllByText(text).some(each => each.closest('[inert]') && each.getBoundingClientRect().width > 40)).toBe(true)
    expect(screen.getByText('로렘 입숨')).toBeTruthy()
    expect(screen.getAllByText(/^deed-/)).toHaveLength(12)
    expect(screen.getAllByRole('button').every(button => button.textContent === 'source')).toBe(true)
  })
})
