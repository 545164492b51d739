import type { InstitutionId } from '../../../data/schema/types.ts'
import userEvent from '@testing-library/user-event'
import { render, screen, within } from '@testing-library/vue'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import MapBodies from '../../../components/map/MapBodies.vue'
import { actors } from '../../../data/actors.ts'
import { institutions } from '../../../data/institutions.ts'
import { slide } from '../../support/fake-slidev.ts'
import { route } from '../../support/mock-ladder.ts'

vi.mock('vue-router', async () => (await import('../../support/mock-ladder.ts')).router)

const bodies = ['temm', 'neacec', 'neaff', 'nowpap', 'neaspec'] as const satisfies readonly InstitutionId[]
const countries = ['korea', 'mongolia', 'china', 'japan', 'russia'] as const
const byYear = bodies.toSorted((a, b) => institutions[a].founded.from - institutions[b].founded.from)
const radio = (id: typeof bodies[number]) => screen.getByRole<HTMLInputElement>('radio', { name: new RegExp(institutions[id].name.acronym) })
const lit = (root: ParentNode = document) => [...root.querySelectorAll('[data-shape].lit')].map(shape => shape.getAttribute('data-shape')).toSorted()
const shapesOf = (id: typeof bodies[number]) => (institutions[id].members ?? []).map(member => actors[member].shape).toSorted()

function show(clicks = 0) {
  Object.assign(slide, { clicks, total: bodies.length })
  return render(MapBodies, { props: { bodies, countries } })
}

beforeEach(() => { route.query = {} })

describe('the map of bodies', () => {
  it('lists the bodies in order of their years, and lights none at first', () => {
    show()
    expect(screen.getAllByRole('radio').map(each => (each as HTMLInputElement).value)).toEqual(byYear)
    expect(lit()).toEqual([])
    expect(screen.getByRole('status').textContent).toContain('No body is chosen.')
  })

  it.each(bodies)('lights the members of %s that the article lists, and no other', async (id) => {
    show()
    await userEvent.click(radio(id))
    expect(lit()).toEqual(shapesOf(id))
    expect(slide.clicks).toBe(byYear.indexOf(id) + 1)
  })

  it.each(bodies.filter(id => institutions[id].members === null))('says of %s that its members are not listed, rather than fill them in', async (id) => {
    show()
    await userEvent.click(radio(id))
    expect(screen.getByText('The article does not list the members.')).toBeTruthy()
    expect(screen.getByRole('img').textContent).toContain(`does not list the members of ${institutions[id].name.acronym}; the map lights none`)
  })

  it('steps through by year with the clicker, and says aloud who takes part', async () => {
    show(1)
    expect(radio('neacec').checked).toBe(true)
    slide.clicks = 5
    await nextTick()
    expect(radio('temm').checked).toBe(true)
    expect(screen.getByRole('status').textContent).toContain('TEMM: Korea, China, Japan take part.')
  })

  it('comes back in the end to the body in which the marked country takes part', async () => {
    Object.assign(slide, { clicks: bodies.length, total: bodies.length + 1 })
    render(MapBodies, { props: { bodies, countries, mark: 'mongolia' } })
    expect(lit()).toEqual(shapesOf('temm'))
    slide.clicks = bodies.length + 1
    await nextTick()
    expect(radio('neacec').checked).toBe(true)
    expect(lit()).toEqual(shapesOf('neacec'))
  })

  it('is driven by arrow keys and Escape without turning the slide', async () => {
    show(1)
    const heard = vi.fn()
    window.addEventListener('keydown', heard)
    radio('neacec').focus()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    expect(slide.clicks).toBe(3)
    await userEvent.keyboard('{Escape}')
    expect(slide.clicks).toBe(0)
    expect(heard).not.toHaveBeenCalled()
    window.removeEventListener('keydown', heard)
  })

  it('gives the focus back after the mouse, so that the clicker stays alive', async () => {
    show()
    await userEvent.click(radio('nowpap'))
    expect(document.activeElement).toBe(document.body)
  })

  it('says the same as a table', () => {
    show()
    const rows = within(screen.getByRole('table', { name: 'Bodies, and who takes part in them' })).getAllByRole('row')
    expect(within(rows[0]!).getAllByRole('columnheader').map(head => head.textContent!.trim())).toEqual(countries.map(id => actors[id].short))
    byYear.forEach((id, i) => {
      const cells = within(rows[i + 1]!).getAllByRole('cell').map(cell => cell.textContent!.replace('–', '').trim())
      const members: readonly string[] | null = institutions[id].members
      expect(cells, id).toEqual(members ? countries.map(country => members.includes(country) ? 'takes part' : 'not in the list') : ['members not listed'])
    })
  })

  it('says in a word for a hall whether the marked country takes part', () => {
    Object.assign(slide, { clicks: 0, total: bodies.length })
    const { container } = render(MapBodies, { props: { bodies, countries, mark: 'mongolia' } })
    const words = [...container.querySelectorAll('tbody tr')].map(row => row.querySelector('td [aria-hidden=true]:not(.dot, .dash:not(b))')!.textContent)
    expect(words).toEqual(byYear.map((id) => {
      const members: readonly string[] | null = institutions[id].members
      return members ? members.includes('mongolia') ? 'yes' : 'no' : 'not stated'
    }))
  })

  it('has the source of what it says one click away', async () => {
    show(1)
    expect(screen.getByRole('button', { name: /^Source \d+: NEACEC/ })).toBeTruthy()
  })
})

describe('a link to a body', () => {
  it.each(['nowpap', 'NOWPAP'])('chooses it and is used up: ?body=%s', async (wanted) => {
    route.query = { body: wanted }
    show()
    await nextTick()
    expect(radio('nowpap').checked).toBe(true)
    expect(route.query).toEqual({})
  })

  it('that names none says so, names those there are, and can be put away', async () => {
    route.query = { body: 'nato' }
    show(2)
    await nextTick()
    const alert = within(screen.getByRole('alert'))
    expect(alert.getByText('There is no body “nato” on this map.')).toBeTruthy()
    expect(alert.getByText(`It has: ${byYear.join(', ')}.`)).toBeTruthy()
    expect(slide.clicks).toBe(2)
    await userEvent.click(alert.getByRole('button'))
    expect(screen.queryByRole('alert')).toBeNull()
    expect(route.query).toEqual({})
  })
})

describe('the printed map of bodies', () => {
  it('has a small map for each body, lit as it is, with nothing to press but the sources', () => {
    slide.print = true
    show(2)
    const figures = screen.getAllByRole('figure')
    expect(figures.map(figure => lit(figure))).toEqual(byYear.map(shapesOf))
    byYear.forEach((id, i) => expect(figures[i]!.textContent).toContain(`${institutions[id].name.acronym} ${institutions[id].founded.from}`))
    expect(screen.queryAllByRole('radio')).toEqual([])
    expect(screen.getAllByRole('button').every(button => (button.getAttribute('aria-label')!).startsWith('Source'))).toBe(true)
  })
})
