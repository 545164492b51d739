import userEvent from '@testing-library/user-event'
import { render, screen, within } from '@testing-library/vue'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { useOpenRecord } from '../../components/cite/useOpenRecord.ts'
import ActorPicture from '../../components/network/ActorPicture.vue'
import { provideRendering } from '../../components/shell/useRendering.ts'
import { slide } from '../support/fake-slidev.ts'
import { route } from '../support/mock-ladder.ts'

vi.mock('../../components/network/useActors.ts', async () => (await import('../support/fake-actors.ts')).actors)
vi.mock('../../components/ladder/useLadder.ts', async () => (await import('../support/mock-ladder.ts')).ladder)
vi.mock('../../components/cite/CiteMark.vue', async () => (await import('../support/mock-ladder.ts')).mark)
vi.mock('vue-router', async () => (await import('../support/mock-ladder.ts')).router)

const slots = { default: '<p>What stands below</p>' }
const actor = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name })
const names = () => screen.getAllByRole('radio').map(radio => radio.closest('label')!.textContent)
const said = () => screen.getAllByRole('status').map(status => status.textContent).join(' ')

function show(clicks = 0) {
  Object.assign(slide, { clicks, total: 2 })
  return render(ActorPicture, { slots })
}

beforeEach(() => { route.query = {} })

describe('who joins, told to a class', () => {
  const told = () => screen.getAllByRole('definition').map(one => one.textContent!.trim())

  it('names with each click who is new, by kind, and counts', async () => {
    show()
    expect(told()).toEqual(['Baker', 'Miller'])
    expect(screen.getByText('I · 2 new')).toBeTruthy()
    expect(said()).toContain('I · Dawn: new actors.')
    slide.clicks = 1
    await nextTick()
    expect(told().sort()).toEqual(['Fair', 'Mayor'])
    expect(screen.getByText('II · 2 new')).toBeTruthy()
    slide.clicks = 2
    await nextTick()
    expect(told()).toEqual(['Tinker'])
    expect(screen.getByText('no date · 1 new')).toBeTruthy()
  })

  it('ends on what the names add up to', () => {
    show(3)
    expect(screen.getByText('What stands below')).toBeTruthy()
    expect(screen.queryAllByRole('definition')).toEqual([])
  })

  it('puts the periods side by side at the end, with everybody who has come by each', () => {
    const { container } = show(3)
    expect([...container.querySelectorAll('.actor-columns p')].map(column => [column.textContent?.replace(/\s+/g, ' ').trim(), column.querySelectorAll('circle').length])).toEqual([['2 actors Dawn', 2], ['4 Noon', 4], ['1 undated', 1]])
  })

  it('opens what shows somebody at work when the name is pressed', async () => {
    show()
    await userEvent.click(screen.getByRole('button', { name: 'Miller' }))
    expect(useOpenRecord().openId.value).toBe('oven-lit')
    useOpenRecord().closeRecord()
  })

  it('gives way to the whole network on demand, and comes back by its button and with the next click', async () => {
    show()
    await userEvent.click(screen.getByRole('button', { name: 'Show network' }))
    expect(names().sort()).toEqual(['Baker', 'Fair', 'Mayor', 'Miller', 'Tinker'])
    await userEvent.click(screen.getByRole('button', { name: 'Back to the names' }))
    expect(told()).toEqual(['Baker', 'Miller'])
    await userEvent.click(screen.getByRole('button', { name: 'Show network' }))
    slide.clicks = 1
    await nextTick()
    expect(told().sort()).toEqual(['Fair', 'Mayor'])
  })
})

describe('who works with whom', () => {
  async function showNetwork(clicks = 0) {
    show(clicks)
    await userEvent.click(screen.getByRole('button', { name: 'Show network' }))
  }

  it('tells the ties of the actor that is chosen, those in company first, each with its mark', async () => {
    await showNetwork(2)
    expect(said()).toContain('5 actors of 3 kinds')
    expect(screen.getByText('What stands below')).toBeTruthy()
    await userEvent.click(actor('Baker'))
    expect(said()).toContain('Baker: 4 acts')
    expect(said()).toMatch(/3001\s+Oven lit\s+\(with Miller\)/)
    expect(said()).toContain('no date')
    expect(screen.getAllByRole('button', { name: 'source' }).map(mark => mark.dataset.record)).toEqual(['oven-lit', 'guild', 'bridge'])
    expect(said()).toContain('and one more.')
    await userEvent.click(screen.getByRole('button', { name: 'Back to all' }))
    expect(screen.getByText('What stands below')).toBeTruthy()
  })

  it('gives the focus back after the mouse and walks with the arrow keys without turning the slide', async () => {
    await showNetwork()
    await userEvent.click(actor('Baker'))
    expect(document.activeElement).toBe(document.body)
    const heard = vi.fn()
    window.addEventListener('keydown', heard)
    actor('Baker').focus()
    await userEvent.keyboard('{ArrowDown}')
    expect(said()).toContain('Miller: ')
    await userEvent.keyboard('{Escape}')
    expect(said()).not.toContain('Miller: ')
    expect(heard).not.toHaveBeenCalled()
    window.removeEventListener('keydown', heard)
  })

  it('holds the same as a table of kinds and periods', () => {
    show()
    const table = within(screen.getByRole('table', { name: 'Who works with whom, by kind and period' }))
    expect(table.getAllByRole('columnheader').map(head => head.textContent!.trim())).toEqual(['Kind', 'I · Dawn', 'II · Noon', 'no date'])
    const office = within(table.getByRole('row', { name: /Office/ })).getAllByRole('cell').map(cell => cell.textContent!.trim())
    expect(office).toEqual(['nobody named', 'Mayor', 'nobody named'])
  })
})

describe('a link to an actor', () => {
  it('shows it in the network, and is used up', async () => {
    route.query = { actor: 'tinker' }
    show()
    await nextTick()
    expect(said()).toContain('Tinker: one act')
    expect(route.query).toEqual({})
  })

  it('that names nobody says so and names those there are', async () => {
    route.query = { actor: 'ghost' }
    show()
    await nextTick()
    const alert = screen.getByRole('alert')
    expect(alert.textContent).toContain('There is no “ghost” among those at work.')
    expect(alert.textContent).toContain('baker, miller, tinker, mayor, fair')
    expect(slide.clicks).toBe(0)
  })
})

describe('on paper and as text', () => {
  it('prints every name under its period, with nothing to press', () => {
    slide.print = true
    const { container } = show()
    for (const name of ['I Baker, Miller', 'no date Tinker', 'II Mayor', 'II Fair'])
      expect(container.textContent).toContain(name)
    expect(screen.queryAllByRole('radio')).toEqual([])
    expect(screen.getByText('What stands below')).toBeTruthy()
  })

  it('stacks a list a period, each name with the mark of its first act there', () => {
    render({ components: { ActorPicture }, setup() { provideRendering('text') }, template: '<ActorPicture><p>What stands below</p></ActorPicture>' })
    expect(screen.getAllByRole('heading').map(head => head.textContent)).toEqual(['I · Dawn', 'II · Noon', 'no date'])
    expect(screen.getAllByRole('definition').map(item => item.textContent)).toContain('Mayorsource')
    expect(screen.getAllByRole('button').map(mark => mark.dataset.record)).toContain('charter-sealed')
    expect(screen.getByText('What stands below')).toBeTruthy()
  })

  it('shows in a column how many have come, and folds the names', () => {
    const { container } = render({ components: { ActorPicture }, setup() { provideRendering('narrow') }, template: '<ActorPicture><p>What stands below</p></ActorPicture>' })
    expect([...container.querySelectorAll('.actor-columns p')].map(column => column.querySelectorAll('circle').length)).toEqual([2, 4, 1])
    expect(screen.getByText('What stands below')).toBeTruthy()
    expect(screen.getAllByRole('group').map(fold => [fold.hasAttribute('open'), fold.querySelector('summary')!.textContent?.trim()])).toEqual([[false, 'Show names'], [false, 'Who works with whom, by kind and period']])
  })
})
