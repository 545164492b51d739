import userEvent from '@testing-library/user-event'
import { render, screen, within } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import LadderCompare from '../../components/ladder/LadderCompare.vue'
import { slide } from '../support/fake-slidev.ts'

vi.mock('../../components/ladder/useLadder.ts', async () => (await import('../support/mock-ladder.ts')).ladder)
vi.mock('../../components/cite/CiteMark.vue', async () => (await import('../support/mock-ladder.ts')).mark)

/** The table and the choice of any two stand on demand. */
async function show(clicks = 0, total = 2, props = {}) {
  Object.assign(slide, { clicks, total })
  render(LadderCompare, { props })
  const turn = screen.queryByRole('button', { name: 'Compare any two' })
  if (turn)
    await userEvent.click(turn)
}
const columns = () => screen.getAllByRole('columnheader').map(header => header.textContent?.match(/First nod|Handshake|Embrace/)?.[0])
const row = (name: string) => within(screen.getByRole('row', { name: new RegExp(name) })).getAllByRole('cell').map(cell => cell.textContent?.replace(/\s+/g, ' ').trim())
const choice = (group: string, name: RegExp) => within(screen.getByRole('group', { name: group })).getByRole<HTMLInputElement>('radio', { name })

describe('two rungs for a hall', () => {
  it('shows date, name and who declared each, and the years between, with nothing to choose', () => {
    Object.assign(slide, { clicks: 1, total: 2 })
    render(LadderCompare)
    const said = screen.getAllByRole('listitem').map(item => item.textContent!.replace(/\s+/g, ' '))
    expect(said).toHaveLength(2)
    expect(said[0]).toMatch(/3010.*Handshake.*Who declared it: not said/)
    expect(said[1]).toMatch(/May 3030.*Embrace.*Declared by Ada Alpha and Bert Beta/)
    expect(screen.queryAllByRole('radio')).toEqual([])
    expect(screen.queryByRole('table')).toBeNull()
  })

  it('draws each rung with as many lines as its rank', () => {
    Object.assign(slide, { clicks: 1, total: 2 })
    render(LadderCompare)
    expect(screen.getAllByRole('listitem').map(item => item.querySelectorAll('.line').length)).toEqual([2, 3])
  })

  it('opens the table of any two on demand, and goes back', async () => {
    await show(1)
    expect(screen.getByRole('table')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Back to the slide' }))
    expect(screen.queryByRole('table')).toBeNull()
  })
})

describe('the first two rungs that somebody is said to have declared', () => {
  it('stand with the word that nobody is named below them, in place of the years between', async () => {
    const { fakeRungs } = await import('../support/fake-rungs.ts')
    const middle = fakeRungs[1] as { who: string }
    const before = middle.who
    middle.who = 'Eve'
    Object.assign(slide, { clicks: 1, total: 2 })
    render(LadderCompare)
    expect(screen.getByText('Below them, nobody is named.')).toBeTruthy()
    expect(screen.queryByText(/years apart/)).toBeNull()
    slide.clicks = 0
    await nextTick()
    expect(screen.queryByText('Below them, nobody is named.')).toBeNull()
    middle.who = before
  })
})

describe('two rungs side by side', () => {
  it('starts with the lowest step and the years between', async () => {
    await show()
    expect(columns()).toEqual(['First nod', 'Handshake'])
    expect(screen.getByText('Ten years apart.')).toBeTruthy()
  })

  it('sets date, people, setting, period and what followed against each other', async () => {
    await show(1)
    expect(row('Declared')).toEqual(['3010. The article does not say who declared it, or where.', 'May 3030. Declared by Ada Alpha and Bert Beta. A picnic by a lake.'])
    expect(row('Leftland at that time')[1]).toContain('II Late days')
    expect(row('What followed')[0]).toContain('Lorem deed-1')
    expect(row('What followed')[1]).toContain('After that the article names nothing more.')
  })

  it('walks up the ladder with the clicker', async () => {
    await show()
    slide.clicks = 1
    await nextTick()
    expect(columns()).toEqual(['Handshake', 'Embrace'])
  })

  it('takes any two, and shares them with other windows where the slide declares enough clicks', async () => {
    await show()
    await userEvent.click(choice('Higher rung', /Embrace/))
    expect(columns()).toEqual(['First nod', 'Embrace'])
    expect(slide.clicks).toBe(2)
  })

  it('keeps a pair beyond the declared clicks to itself until the clicker moves on', async () => {
    await show(0, 1)
    await userEvent.click(choice('Higher rung', /Embrace/))
    expect(columns()).toEqual(['First nod', 'Embrace'])
    expect(slide.clicks).toBe(0)
    slide.clicks = 1
    await nextTick()
    expect(columns()).toEqual(['Handshake', 'Embrace'])
  })

  it('never sets a rung against itself: the other one gives way', async () => {
    await show()
    await userEvent.click(choice('Lower rung', /Handshake/))
    expect(columns()).toEqual(['Handshake', 'Embrace'])
    await userEvent.click(choice('Higher rung', /Handshake/))
    expect(columns()).toEqual(['First nod', 'Handshake'])
  })

  it('steps along a row with the arrow keys without turning the slide', async () => {
    await show()
    const heard = vi.fn()
    window.addEventListener('keydown', heard)
    choice('Higher rung', /Handshake/).focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(columns()).toEqual(['First nod', 'Embrace'])
    expect(heard).not.toHaveBeenCalled()
    window.removeEventListener('keydown', heard)
  })

  it('begins with the pairs that the slide asks for', async () => {
    await show(0, 2, { walk: [['first-nod', 'embrace']] })
    expect(columns()).toEqual(['First nod', 'Embrace'])
  })

  it('prints the first pair that the slide asks for', async () => {
    slide.print = true
    await show(0, 2, { walk: [['first-nod', 'handshake'], ['handshake', 'embrace']] })
    expect(columns()).toEqual(['First nod', 'Handshake'])
  })

  it('prints the two highest in full, with nothing to choose', async () => {
    slide.print = true
    await show(1)
    expect(columns()).toEqual(['Handshake', 'Embrace'])
    expect(screen.queryAllByRole('radio')).toEqual([])
    expect(screen.queryByRole('button', { name: /more/ })).toBeNull()
  })
})
