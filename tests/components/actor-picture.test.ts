import userEvent from '@testing-library/user-event'
import { render, screen, within } from '@testing-library/vue'
import { provideRendering } from 'slidev-addon-lesson/shell/useRendering.ts'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import ActorPicture from '../../components/marks/ActorPicture.vue'
import { slide } from '../support/fake-slidev.ts'
import { route } from '../support/mock-ladder.ts'

vi.mock('../../components/marks/useActors.ts', async () => (await import('../support/fake-actors.ts')).actors)
vi.mock('../../components/ladder/useLadder.ts', async () => (await import('../support/mock-ladder.ts')).ladder)
vi.mock('slidev-addon-lesson/cite/CiteMark.vue', async () => (await import('../support/mock-ladder.ts')).mark)
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

describe('who works, shown to a class', () => {
  it('is the slide’s own picture, and gives way to the whole network on demand until the next click', async () => {
    show()
    expect(screen.getByText('What stands below')).toBeTruthy()
    expect(screen.queryAllByRole('radio')).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Show network' }))
    expect(names().sort()).toEqual(['Baker', 'Fair', 'Mayor', 'Miller', 'Tinker'])
    expect(screen.queryByText('What stands below')).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Back to the slide' }))
    expect(screen.getByText('What stands below')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Show network' }))
    slide.clicks = 1
    await nextTick()
    expect(screen.getByText('What stands below')).toBeTruthy()
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
    await userEvent.click(actor('Baker'))
    expect(said()).toContain('Baker: 4 acts')
    expect(said()).toMatch(/3001\s+Oven lit\s+\(with Miller\)/)
    expect(said()).toContain('no date')
    expect(screen.getAllByRole('button', { name: 'source' }).map(mark => mark.dataset.record)).toEqual(['oven-lit', 'guild', 'bridge'])
    expect(said()).toContain('and one more.')
    await userEvent.click(screen.getByRole('button', { name: 'Back to all' }))
    expect(said()).not.toContain('Baker: ')
    await userEvent.click(actor('Baker'))
    expect(document.activeElement).toBe(document.body)
    actor('Baker').focus()
    await userEvent.keyboard('{Escape}')
    expect(said()).not.toContain('Baker: ')
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
  it('prints what a class sees, with nothing to press', () => {
    slide.print = true
    show()
    expect(screen.getByText('What stands below')).toBeTruthy()
    expect([...screen.queryAllByRole('radio'), ...screen.queryAllByRole('button')]).toEqual([])
  })

  it('stacks a list a period, each name with the mark of its first act there', () => {
    render({ components: { ActorPicture }, setup() { provideRendering('text') }, template: '<ActorPicture><p>What stands below</p></ActorPicture>' })
    expect(screen.getAllByRole('heading').map(head => head.textContent)).toEqual(['I · Dawn', 'II · Noon', 'no date'])
    expect(screen.getAllByRole('definition').map(item => item.textContent)).toContain('Mayorsource')
    expect(screen.getAllByRole('button').map(mark => mark.dataset.record)).toContain('charter-sealed')
    expect(screen.getByText('What stands below')).toBeTruthy()
  })

  it('shows it in a column, and folds the names', () => {
    render({ components: { ActorPicture }, setup() { provideRendering('narrow') }, template: '<ActorPicture><p>What stands below</p></ActorPicture>' })
    expect(screen.getByText('What stands below')).toBeTruthy()
    expect(screen.getAllByRole('group').map(fold => [fold.hasAttribute('open'), fold.querySelector('summary')!.textContent?.trim()])).toEqual([[false, 'Who works with whom, by kind and period']])
  })
})
