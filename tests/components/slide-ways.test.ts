import { en } from '@deck/words'
/** Where the ways from a slide are shown. */
import { cleanup, render, screen } from '@testing-library/vue'
import { follows } from 'slidev-addon-lesson/shell/room-state.browser.ts'
import SlideNavLinks from 'slidev-addon-lesson/study/SlideNavLinks.vue'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { slide } from '../support/fake-slidev.ts'

const global = { stubs: { RouterLink: { props: ['to'], template: '<a :href="to"><slot /></a>' } } }
function show() {
  render(SlideNavLinks, { global })
  return screen.queryByRole('navigation', { name: en.study.ways })
}
beforeEach(() => Object.assign(slide, { page: 2, deck: [1, 2].map(no => ({ no, meta: { slide: { frontmatter: { routeAlias: `slide-${no}` } } } })) }))
afterEach(() => {
  cleanup()
  Object.assign(slide, { page: 1, print: false, presenter: false, deck: [] })
  follows.value = false
})

it('on a slide they lead to its text and to today’s questions', () => {
  expect([...show()!.querySelectorAll('a')].map(link => link.getAttribute('href'))).toEqual(['/read/slide-2', '/today'])
})

it.each([
  ['on the title slide, which has them itself', () => { slide.page = 1 }],
  ['on paper', () => { slide.print = true }],
  ['beside a presenter’s notes', () => { slide.presenter = true }],
  ['in a window for the audience', () => { follows.value = true }],
])('%s there are none', (_, set) => {
  set()
  expect(show()).toBeNull()
})
