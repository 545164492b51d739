import { render, screen, within } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import CourseMap from '../../components/pictures/CourseMap.vue'
import { chapters } from '../../data/chapters.ts'
import { objectives } from '../../data/objectives.ts'
import { slide } from '../support/fake-slidev.ts'

const legs = [
  { head: 'Uphill', side: 'left', stops: ['growth', 'participation'], goal: 'contrast-joining-and-leading' },
  { head: 'Downhill', side: 'right', stops: ['setting'], goal: 'name-the-rungs' },
] as const
const show = () => render(CourseMap, { props: { legs }, global: { stubs: { RouterLink: { props: ['to'], template: '<a :href="to"><slot /></a>' } } } })
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
    slide.deck = [['title', 'opening'], ['growth', 'growth'], ['price', 'growth'], ['the-door', 'participation'], ['', 'setting']].map(([routeAlias, chapter], i) => ({ no: i + 1, meta: { slide: { frontmatter: { ...routeAlias && { routeAlias }, chapter } } } }))
    show()
    expect(legOf('Uphill').getAllByRole('link').map(link => [link.textContent!.trim(), link.getAttribute('href')])).toEqual([[chapters.growth.label, '/growth'], [chapters.participation.label, '/the-door']])
    expect(legOf('Downhill').getByRole('link').getAttribute('href')).toBe('/5')
  })

  it('says what one can do after a leg, in short where there is a short form', () => {
    show()
    expect(legOf('Uphill').getByText(objectives['contrast-joining-and-leading'].short!, { exact: false }).textContent).toMatch(/^Then you can: /)
    expect(legOf('Downhill').getByText(objectives['name-the-rungs'].text, { exact: false })).toBeTruthy()
  })
})
