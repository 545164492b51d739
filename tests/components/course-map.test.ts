import { render, screen, within } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import CourseMap from '../../components/pictures/CourseMap.vue'
import { slide } from '../support/fake-slidev.ts'

vi.mock('../../data/chapters.ts', () => ({ chapters: { meadow: { label: 'The meadow' }, summit: { label: 'The summit' }, cellar: { label: 'The cellar' } } }))
vi.mock('../../data/objectives.ts', () => ({ objectives: {
  climb: { text: 'Climb from the meadow to the summit without a rope.', short: 'climb without a rope' },
  descend: { text: 'Find the cellar in the dark.' },
} }))

const legs = [
  { head: 'Uphill', side: 'left', stops: ['meadow', 'summit'], goal: 'climb' },
  { head: 'Downhill', side: 'right', stops: ['cellar'], goal: 'descend' },
] as const
const show = () => render(CourseMap, { props: { legs: legs as never }, global: { stubs: { RouterLink: { props: ['to'], template: '<a :href="to"><slot /></a>' } } } })
const legOf = (head: string) => within(screen.getByRole('heading', { name: head }).parentElement!)

describe('the way through the deck', () => {
  it('tells one leg at a time with the clicks, and all on paper', async () => {
    const told = () => screen.getAllByRole('heading').map(head => head.parentElement!.classList.contains('told'))
    slide.clicks = 1
    const { unmount } = show()
    expect(told()).toEqual([false, true])
    unmount()
    slide.print = true
    show()
    expect(told()).toEqual([true, true])
  })

  it('has each leg’s chapters in their order, each a link to the first slide of it, whatever that is called', () => {
    slide.deck = [['title', 'opening'], ['grass', 'meadow'], ['flowers', 'meadow'], ['the-door', 'summit'], ['', 'cellar']].map(([routeAlias, chapter], i) => ({ no: i + 1, meta: { slide: { frontmatter: { ...routeAlias && { routeAlias }, chapter } } } }))
    show()
    expect(legOf('Uphill').getAllByRole('link').map(link => [link.textContent!.trim(), link.getAttribute('href')])).toEqual([['The meadow', '/grass'], ['The summit', '/the-door']])
    expect(legOf('Downhill').getByRole('link').getAttribute('href')).toBe('/5')
  })

  it('says what one can do after a leg, in short where there is a short form', () => {
    show()
    expect(legOf('Uphill').getByText('climb without a rope', { exact: false }).textContent).toMatch(/^Then you can: /)
    expect(legOf('Downhill').getByText('Find the cellar in the dark.', { exact: false })).toBeTruthy()
  })
})
