import { render, screen } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import WorksList from '../../components/cite/WorksList.vue'
// eslint-disable-next-line ts/no-restricted-imports -- what vi.mock puts in its place below
import { works as real } from '../../data/works.ts'

vi.mock('../../data/works.ts', () => {
  const listed = { section: 'references', paragraph: 1 }
  const cited = [{ section: 'introduction', paragraph: 2 }]
  const work = (authors: string, over: object = {}) => ({ authors, year: 1888, title: `${authors} on Cheese`, lang: 'en', kind: 'book', listed, cited, ...over })
  return { works: {
    plain: work('Plain'),
    idle: work('Idle', { cited: [] }),
    lost: work('Lost', { listed: null, title: null }),
    torn: work('Torn', { yearInText: 1899 }),
    korean: work('치즈', { title: '구멍', titleEn: 'Holes', lang: 'ko', year: null }),
  } }
})

/** The works of this test, which stand in place of the real ones. */
const works = real as unknown as { lost: { beyondList?: true } }
const show = (props: Record<string, unknown> = {}) => render(WorksList, { props: props as never, global: { stubs: { RouterLink: true } } })
const lines = () => screen.getAllByRole('listitem').map(item => item.textContent!.replace(/\s+/g, ' ').trim())

describe('a list of works', () => {
  it('says each work’s authors, year and title, with a space between', () => {
    show({ state: 'listed-and-cited' })
    expect(lines()[0]).toBe('Plain (1888). Plain on Cheese.')
  })

  it('says "n.d." for a work without a year, and renders a title in English', () => {
    show({ state: 'listed-and-cited' })
    expect(lines()[1]).toBe('치즈 (n.d.). 구멍. [Holes].')
    expect(screen.getByText('구멍').getAttribute('lang')).toBe('ko')
  })

  it('of what is listed leaves out what is only cited, and says which entries are not plain', () => {
    show({ state: 'listed' })
    expect(lines()).toHaveLength(4)
    expect(lines().filter(line => /cited nowhere/.test(line))).toEqual([expect.stringMatching(/^Idle/)])
    expect(lines().filter(line => /different years/.test(line))).toEqual([expect.stringMatching(/^Torn/)])
  })

  it('of one kind says the kind once, and where the text names what no list holds', () => {
    show({ state: 'cited-only' })
    expect(screen.getByText('The text cites all of these; the reference list as we have it has none of them.')).toBeTruthy()
    expect(lines()).toEqual(['Lost (1888). Introduction, ¶ 2'])
  })

  it('of one kind says for how many our copy of the list ends too early; for none it says nothing', () => {
    show({ state: 'listed-only' })
    expect(screen.queryByText(/Our copy of the list/)).toBeNull()
    works.lost.beyondList = true
    const { container } = show({ state: 'cited-only' })
    expect(container.querySelector('.kind')!.textContent).toContain('Our copy of the list ends before their places.')
    delete works.lost.beyondList
  })

  it('shows the stretch that it is given', () => {
    show({ state: 'listed', from: 1, to: 3 })
    expect(lines().map(line => line.split(' ')[0])).toEqual(['Idle', 'Torn'])
  })
})
