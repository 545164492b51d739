import { registry } from '@deck/lesson/records'
import userEvent from '@testing-library/user-event'
import { render, screen, waitFor, within } from '@testing-library/vue'
import { writePlanLink } from 'slidev-addon-lesson/lecture/read-plan.ts'
import Handout from 'slidev-addon-lesson/pages/handout.vue'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, reactive } from 'vue'
import { chapters } from '../../../data/chapters.ts'
import { questions } from '../../../data/questions/index.ts'
import { recallTasks } from '../../../data/questions/recall.ts'
import { works } from '../../../data/works.ts'
import { slide } from '../../support/fake-slidev.ts'

const route = reactive({ query: {} as Record<string, string> })
const push = vi.fn()
vi.mock('vue-router', () => ({ useRoute: () => route, useRouter: () => ({ push }) }))
vi.mock('slidev-addon-lesson/handout/SlidePicture.vue', async () => {
  const { defineComponent, h } = await import('vue')
  return { default: defineComponent({ props: ['slide', 'width'], setup: props => () => h('p', `Picture of ${props.slide.no}`) }) }
})
const RouterLink = defineComponent({ props: ['to'], setup: (props, { slots }) => () => h('a', { href: `#${props.to}` }, slots.default?.()) })

async function show(query: Record<string, string> = {}) {
  route.query = query
  const view = render(Handout, { global: { components: { RouterLink } } })
  if (query.kind)
    await waitFor(() => expect(screen.getByRole('status').textContent).not.toBe('The pages are being laid out …'))
  return view
}
const documentOf = (view: { container: Element }) => view.container.querySelector<HTMLElement>('.handout-document')!

beforeEach(() => {
  push.mockReset()
  vi.stubGlobal('fetch', vi.fn(async () => new Response('', { status: 404 })))
  slide.deck = [
    { no: 1, meta: { slide: { title: 'A first slide', frontmatter: { chapter: 'growth', routeAlias: 'growth-before-all' } } } },
    { no: 2, meta: { slide: { title: 'A second slide', frontmatter: { chapter: 'growth' } } } },
    { no: 3, meta: { slide: { title: 'Elsewhere', frontmatter: { chapter: 'land' } } } },
  ]
})

describe('the choice of what to print', () => {
  it('lays out nothing before somebody has said what', async () => {
    const view = await show()
    expect(documentOf(view)).toBeNull()
    expect(screen.queryByRole('button', { name: 'Print' })).toBeNull()
  })

  it('prints, before the pages are ready, how to get them, and after that the pages alone', async () => {
    const onPaper = (view: { container: Element }) => view.container.querySelector('.handout > :not(.no-print, .unready)')!.textContent.trim()
    const form = await show()
    expect(onPaper(form)).toMatch(/^This is not yet your handout\..*“Lay out the pages”.*“The pages are ready”\.$/)
    expect([screen.getByRole('button', { name: 'Lay out the pages' }), screen.getByText(/They then stand below/)]).toBeTruthy()
    form.unmount()
    expect(onPaper(await show({ kind: 'references' }))).not.toContain('not yet')
  })

  it('leads to a link that says all of it', async () => {
    await show()
    const user = userEvent.setup()
    await user.click(screen.getByRole('radio', { name: 'Overview of the slides' }))
    await user.click(screen.getByRole('radio', { name: '3' }))
    await user.click(screen.getByRole('radio', { name: 'Letter' }))
    await user.click(screen.getByRole('button', { name: 'None' }))
    await user.click(screen.getByRole('checkbox', { name: '2 Growth first' }))
    await user.click(screen.getByRole('button', { name: 'Lay out the pages' }))
    expect(push).toHaveBeenCalledWith({ path: '/handout', query: { kind: 'nup', chapters: '2', paper: 'letter', up: '3' } })
  })

  it('asks for a chapter where none is chosen', async () => {
    await show()
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: 'None' }))
    await user.click(screen.getByRole('button', { name: 'Lay out the pages' }))
    expect(screen.getByText('Choose at least one chapter.')).toBeTruthy()
    expect(push).not.toHaveBeenCalled()
  })

  it('says what there is where a link asks for what there is not, and prints nothing', async () => {
    const view = await show({ kind: 'notes', chapters: '99' })
    expect(screen.getAllByRole('alert')[0]!.textContent).toMatch(/“99” names no chapters.*1 opening/)
    expect(documentOf(view)).toBeNull()
  })

  it('gives the document a title of its own, and the old one back on leaving', async () => {
    document.title = 'Before'
    const view = await show({ kind: 'answers', chapters: '2', seed: '4' })
    expect(document.title).toBe('The Green Ladder: answers 4, chapter 2')
    view.unmount()
    expect(document.title).toBe('Before')
  })
})

describe('slides with notes', () => {
  it('have a heading for each slide of the chosen chapters, its picture, and what it says', async () => {
    const view = await show({ kind: 'notes', chapters: '2' })
    const paper = within(documentOf(view))
    expect(paper.getAllByRole('heading', { level: 3 }).map(each => each.textContent)).toEqual([expect.stringMatching(/^Slide .*A first slide$/), expect.stringMatching(/^Slide .*A second slide$/)])
    expect(paper.getAllByText(/^Picture of/).map(each => each.textContent)).toEqual(['Picture of 1', 'Picture of 2'])
    expect(paper.getByRole('heading', { level: 2 }).textContent).toBe(`I · ${chapters.growth.label}`)
    expect(documentOf(view).textContent).not.toMatch(/\[\[/)
  })

  it('set the paper, and each chapter\'s name at its pages\' head', async () => {
    await show({ kind: 'notes', chapters: '2', paper: 'letter' })
    expect([...document.adoptedStyleSheets.at(-1)!.cssRules].map(rule => rule.cssText).join('\n')).toMatch(/size: letter[\s\S]*@page chapter-growth \{ @top-right \{ content: "I · Growth first"/)
  })
})

describe('worksheet and key', () => {
  it('ask for at most three short answers: the worksheet has none of their models and points, the answers have all', async () => {
    const view = await show({ kind: 'worksheet', seed: '3' })
    const text = documentOf(view).textContent!
    const asked = Object.values(recallTasks).filter(({ stem }) => text.includes(stem))
    expect(asked).toHaveLength(3)
    expect(asked.filter(({ answer, points }) => text.includes(answer) || points.some(point => text.includes(point.text)))).toEqual([])
    view.unmount()
    const told = documentOf(await show({ kind: 'answers', seed: '3' })).textContent!
    expect(asked.filter(({ answer, points }) => !told.includes(answer) || points.some(point => !told.includes(point.text)))).toEqual([])
  })

  it('differ in that the worksheet holds no reason, no rung\'s name in the ladder, and no radio to press', async () => {
    const view = await show({ kind: 'worksheet', seed: '3' })
    const text = documentOf(view).textContent!
    const whys = Object.values(questions).flatMap(question => 'options' in question ? question.options.map(({ why }) => why) : [question.why])
    expect(whys.filter(why => text.includes(why))).toEqual([])
    expect(within(documentOf(view)).queryByRole('radio')).toBeNull()
    expect(text).not.toContain('Answer:')
    for (const { table, record } of registry.values()) {
      if (table === 'rungs')
        expect(documentOf(view).querySelector('.worksheet-ladder')!.textContent).not.toContain(record.label)
    }
  })

  it('give an answer, reasons and passages for each question in the answers', async () => {
    const view = await show({ kind: 'answers', seed: '3' })
    const count = within(documentOf(view)).getAllByRole('heading', { level: 3 }).length - 2
    expect(within(documentOf(view)).getAllByText(/^Answer: \S/)).toHaveLength(count)
    expect(within(documentOf(view)).getAllByText(/^Han Xiao \d+: .*¶/)).toHaveLength(count)
  })
})

describe('by a plan', () => {
  it('has the plan’s slides, in its order, under its name', async () => {
    const link = writePlanLink({ label: 'My lesson', minutes: 5, steps: [{ slide: '3', minutes: 2 }, { slide: 'growth-before-all', minutes: 3 }] })
    const view = await show({ kind: 'notes', plan: link })
    expect(within(documentOf(view)).getAllByText(/^Picture of/).map(each => each.textContent)).toEqual(['Picture of 3', 'Picture of 1'])
    expect(document.title).toBe('The Green Ladder: slides with notes, My lesson')
  })

  it('asks about the plan’s chapters alone', async () => {
    const view = await show({ kind: 'worksheet', plan: 'growth-before-all' })
    expect(within(documentOf(view)).getAllByRole('heading', { level: 2 })[0]!.textContent).toContain(chapters.growth.label)
    expect(documentOf(view).textContent).not.toContain(chapters.land.label)
  })

  it('names slides that are unknown and goes on; a plan that is unknown prints nothing', async () => {
    const view = await show({ kind: 'notes', plan: '3,nowhere' })
    expect(screen.getAllByRole('alert')[0]!.textContent).toMatch(/not in this deck: nowhere/)
    expect(within(documentOf(view)).getAllByText(/^Picture of/)).toHaveLength(1)
    view.unmount()
    route.query = { kind: 'notes', plan: 'nothing' }
    const other = render(Handout, { global: { components: { RouterLink } } })
    expect(screen.getAllByRole('alert')[0]!.textContent).toMatch(/There is no plan “nothing”/)
    expect(documentOf(other)).toBeNull()
  })

  it('is chosen from the ready plans, in place of chapters', async () => {
    await show()
    const user = userEvent.setup()
    await user.selectOptions(screen.getByRole('combobox', { name: 'What' }), 'single-hour')
    expect(screen.queryByRole('group', { name: 'Chapters' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Lay out the pages' }))
    expect(push).toHaveBeenCalledWith({ path: '/handout', query: { kind: 'notes', plan: 'single-hour' } })
  })
})

describe('the references', () => {
  it('list every work, with real links', async () => {
    const view = await show({ kind: 'references' })
    expect(within(documentOf(view)).getAllByRole('listitem')).toHaveLength(Object.keys(works).length)
    expect(within(documentOf(view)).getAllByRole('link').every(link => /^https?:/.test(link.getAttribute('href')!))).toBe(true)
  })
})

describe('ready-made PDFs', () => {
  const made = { file: 'notes-a4.pdf', kind: 'notes', chapters: '', paper: 'a4', seed: null, pages: 48, bytes: 4_600_000 }

  it('are offered where they were made', async () => {
    vi.stubGlobal('fetch', vi.fn(async () => new Response(JSON.stringify([made]))))
    await show()
    const link = await screen.findByRole('link', { name: 'Slides with notes, A4 (PDF, 48 pages, 4.6 MB)' })
    expect(link.getAttribute('href')).toBe('handouts/notes-a4.pdf')
  })

  it.each([
    ['there is no list', async () => new Response('<!doctype html>')],
    ['nothing answers', async () => { throw new TypeError('offline') }],
  ])('are not spoken of where %s', async (_, answer) => {
    vi.stubGlobal('fetch', vi.fn(answer))
    await show()
    await waitFor(() => expect(fetch).toHaveBeenCalled())
    expect(screen.queryByText('Ready-made PDFs')).toBeNull()
  })
})
