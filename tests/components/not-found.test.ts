import userEvent from '@testing-library/user-event'
import { render, screen, within } from '@testing-library/vue'
import NotFound from 'slidev-addon-lesson/pages/not-found.vue'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { slide } from '../support/fake-slidev.ts'

const route = vi.hoisted(() => ({ query: {} as Record<string, string | undefined> }))
vi.mock('vue-router', () => ({ useRoute: () => route }))

const RouterLink = defineComponent({ props: ['to'], setup: (props, { slots }) => () => h('a', { href: `#${props.to}` }, slots.default?.()) })
function show(wanted?: string) {
  route.query = { wanted }
  return render(NotFound, { global: { components: { RouterLink } } })
}
const targetOf = (name: string | RegExp) => screen.getByRole('link', { name }).getAttribute('href')
const near = () => screen.queryByRole('link', { name: /^Go to slide \d/ })?.getAttribute('href') ?? null

beforeEach(() => {
  slide.deck = [
    { no: 1, meta: { slide: { title: 'A moon', frontmatter: { routeAlias: 'moon' } } } },
    { no: 2, meta: { slide: { title: 'A tide', frontmatter: {} } } },
    { no: 3, meta: { slide: { frontmatter: {} } } },
  ]
})

describe('a link to a slide that does not exist', () => {
  it('leads to a page that says what was asked for and what there is', () => {
    show('comet')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('There is no such slide')
    expect(screen.getByText('The link asks for “comet”. This deck has the slides 1 to 3, and names for some of them.')).toBeTruthy()
  })

  it('lists every slide with its title, linked by its name where it has one', () => {
    show('comet')
    const links = within(screen.getByRole('list')).getAllByRole('link')
    expect(links.map(link => [link.textContent!.trim(), link.getAttribute('href')])).toEqual([['A moon', '#/moon'], ['A tide', '#/2'], ['3', '#/3']])
  })

  it('leads on to the first slide, the first stop for the keyboard', async () => {
    show('comet')
    await userEvent.tab()
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Go to the first slide' }))
    expect(targetOf('Go to the first slide')).toBe('#/1')
  })

  it('leads to the last slide where the number is too high, and to none where it is no number', () => {
    show('999')
    expect(near()).toBe('#/3')
    document.body.innerHTML = ''
    show('comet')
    expect(near()).toBeNull()
  })

  it('offers the first slide once where the number is too low', () => {
    show('-4')
    expect(near()).toBeNull()
  })

  it('says nothing of a link that asks for nothing', () => {
    show()
    expect(screen.getByText(/^This deck has the slides 1 to 3/)).toBeTruthy()
  })

  it('shows what was asked for as text, whatever it is', () => {
    const { container } = show('<img src=x>')
    expect(container.querySelector('img')).toBeNull()
    expect(screen.getByText(/“<img src=x>”/)).toBeTruthy()
  })
})
