import { writeStored } from '@deck/browser/storage'
/** The parts of the reading page, by role and keyboard. */
import userEvent from '@testing-library/user-event'
import { render, screen, waitFor, within } from '@testing-library/vue'
import { useOpenRecord } from 'slidev-addon-lesson/cite/useOpenRecord.ts'
import ContentSlide from 'slidev-addon-lesson/layouts/content.vue'
import ReadBar from 'slidev-addon-lesson/read/ReadBar.vue'
import ReadContents from 'slidev-addon-lesson/read/ReadContents.vue'
import { writePlace } from 'slidev-addon-lesson/read/reading-place.ts'
import ReadInstead from 'slidev-addon-lesson/read/ReadInstead.vue'
import ReadResume from 'slidev-addon-lesson/read/ReadResume.vue'
import ReadSearch from 'slidev-addon-lesson/read/ReadSearch.vue'
import ReadText from 'slidev-addon-lesson/read/ReadText.vue'
import { readingKey } from 'slidev-addon-lesson/read/useReadingPlace.ts'
import { provideTermFade } from 'slidev-addon-lesson/read/useTermFade.ts'
import DeckHeading from 'slidev-addon-lesson/shell/DeckHeading.vue'
import { follows } from 'slidev-addon-lesson/shell/room-state.browser.ts'
import { provideReading } from 'slidev-addon-lesson/shell/useReading.ts'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, nextTick, ref } from 'vue'
import { slide } from '../support/fake-slidev.ts'

vi.mock('@deck/lesson/glossary', async original => ({ ...await original<object>(), glossary: {
  'term-tide': { label: 'tide', name: { en: 'tide', ko: '조수', mn: 'түрлэг' }, gist: 'The sea’s rise and fall.', cite: { section: 'introduction', paragraph: 1, works: [] }, anchors: [] },
}, courseTerms: { 'course-skim': { label: 'to skim', forms: ['skim'], gist: 'To read fast.' } } }))
vi.mock('@deck/lesson/equivalents', async original => ({ ...await original<object>(), equivalents: {
  'term-tide': { ko: { text: '조수', origin: 'ours', gist: '바닷물의 움직임' }, mn: { text: 'түрлэг', origin: 'article', gist: 'Далайн ус', usual: { text: 'далайн түрлэг', source: 'A sailor' } } },
  'course-skim': { ko: { text: '훑어보다', origin: 'official', source: 'A school', gist: '빨리 읽다' }, mn: { text: 'гүйлгэж унших', origin: 'ours', gist: 'Хурдан унших', gistSource: 'A dictionary' } },
} }))
vi.mock('@deck/lesson/explanations', async original => ({ ...await original<object>(), explanations: { moonset: 'The tide turns.\n\nBoats lie still; one may skim this.' } }))
vi.mock('@deck/lesson/outline', async original => ({ ...await original<object>(), chapters: {
  rise: { label: 'Rising', period: null, crisis: null, question: '', upto: null },
  fall: { label: 'Falling', period: null, crisis: null, question: '', upto: null },
} }))

const user = userEvent.setup()
const slides = [['moonrise', 'rise'], ['noon', 'rise'], ['moonset', 'fall']].map(([name, chapter], i) => ({ name: name!, number: i + 1, title: `The ${name}`, chapter, dates: [], isOpener: false, route: { no: i + 1 } })) as never[]
const tree = [{ id: 'rise', slides: slides.slice(0, 2) }, { id: 'fall', slides: slides.slice(2) }] as never[]
const global = { stubs: { RouterLink: { props: ['to'], template: '<a :href="to"><slot /></a>' } } }

beforeEach(() => {
  sessionStorage.clear()
  localStorage.clear()
  useOpenRecord().closeRecord()
  vi.stubGlobal('ResizeObserver', class { observe() {} unobserve() {} disconnect() {} })
})

describe('an explanation', () => {
  it('stands in paragraphs; where there is none nothing stands', () => {
    const { container, rerender } = render(ReadText, { props: { slide: 'moonset' }, global })
    expect([...container.querySelectorAll('p')].map(p => p.textContent)).toEqual(['The tide turns.', 'Boats lie still; one may skim this.'])
    return rerender({ slide: 'moonrise' }).then(() => expect(container.querySelector('p')).toBeNull())
  })

  it('opens a term from the keyboard, in the scripts it has, and gives the focus back', async () => {
    render(ReadText, { props: { slide: 'moonset' }, global })
    const term = screen.getByRole('button', { name: 'tide' })
    term.focus()
    await user.keyboard('{Enter}')
    const box = await screen.findByRole('dialog', { name: 'tide' })
    expect(document.activeElement).toBe(box.querySelector('.head'))
    expect(within(box).getByText('The sea’s rise and fall.')).toBeTruthy()
    expect((await within(box).findByText('조수')).getAttribute('lang')).toBe('ko')
    expect(within(box).getByText('түрлэг').getAttribute('lang')).toBe('mn')
    expect(within(box).getByText('Далайн ус').getAttribute('lang')).toBe('mn')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(document.activeElement).toBe(term)
  })

  it('says of each name and definition where it comes from', async () => {
    render(ReadText, { props: { slide: 'moonset' }, global })
    await user.click(screen.getByRole('button', { name: 'tide' }))
    expect(await screen.findByText('Name and definition: ours, not yet read by a native speaker.')).toBeTruthy()
    expect(screen.getByText('Name from the article. Definition ours, not yet read by a native speaker.')).toBeTruthy()
    expect(screen.getByText(/A sailor/).textContent).toContain('usual form далайн түрлэг: A sailor')
    await user.keyboard('{Escape}')
    await user.click(screen.getByRole('button', { name: 'skim' }))
    expect(await screen.findByText('Name from: A school. Definition ours, not yet read by a native speaker.')).toBeTruthy()
    expect(screen.getByText('Name ours, not yet read by a native speaker. Definition from: A dictionary.')).toBeTruthy()
  })

  it('has the uses of a term stand out on request, and all text again at the same button', async () => {
    const Page = defineComponent({ setup() {
      provideTermFade()
      return () => h(ReadText, { slide: 'moonset' })
    } })
    const { container } = render(Page, { global })
    const press = async () => {
      await user.click(screen.getByRole('button', { name: 'tide' }))
      await user.click(await screen.findByRole('button', { name: 'Show only its uses' }))
    }
    await press()
    expect([...container.querySelectorAll('p.uses')].map(p => p.textContent)).toEqual(['The tide turns.'])
    expect(container.querySelector('.used')?.textContent).toBe('tide')
    await press()
    expect(container.querySelector('.uses, .used')).toBeNull()
  })

  it('offers that only where a page can do it', async () => {
    render(ReadText, { props: { slide: 'moonset' }, global })
    await user.click(screen.getByRole('button', { name: 'tide' }))
    await screen.findByRole('dialog')
    expect(screen.queryByRole('button', { name: 'Show only its uses' })).toBeNull()
  })

  it('leads from a word of the course, which has no passage, to the glossary', async () => {
    render(ReadText, { props: { slide: 'moonset' }, global })
    await user.click(screen.getByRole('button', { name: 'skim' }))
    expect((await screen.findByRole('link', { name: 'Glossary' })).getAttribute('href')).toBe('/glossary/course-skim')
    expect(screen.queryByRole('button', { name: 'Where it stands in the article' })).toBeNull()
  })

  it('leads from a term to its passage in the article', async () => {
    render(ReadText, { props: { slide: 'moonset' }, global })
    await user.click(screen.getByRole('button', { name: 'tide' }))
    await user.click(await screen.findByRole('button', { name: 'Where it stands in the article' }))
    expect(useOpenRecord().openId.value).toBe('term-tide')
  })
})

describe('the contents', () => {
  it('have the chapter that is being read unfolded, and say where one is', () => {
    render(ReadContents, { props: { tree, current: 'noon' }, global })
    const chapters = within(screen.getByRole('navigation', { name: 'Contents' })).getAllByRole('group')
    expect(chapters.map(group => group.hasAttribute('open'))).toEqual([true, false])
    expect(screen.getByRole('link', { current: 'location' }).textContent?.trim()).toBe('The noon')
    expect(screen.getByRole('link', { name: 'The moonrise' }).getAttribute('href')).toBe('/read/moonrise')
  })

  it('have the ways by time above them, the one that is being read marked', () => {
    render(ReadContents, { props: { tree, current: 'noon', plan: 'ten-minutes' }, global })
    expect(within(screen.getByRole('group', { name: 'How much time do you have?' })).getByRole('link', { current: 'page' }).textContent).toContain('Ten minutes')
  })

  it('say which slide was chosen, for the link may be the page’s own', async () => {
    const { emitted } = render(ReadContents, { props: { tree, current: 'noon' }, global })
    await user.click(screen.getByRole('link', { name: 'The noon' }))
    expect(emitted().go).toEqual([['noon']])
  })
})

describe('the bar', () => {
  const show = (props: Record<string, unknown> = {}) => render(ReadBar, { props: { tree, current: slides[1], total: 3, panels: true, panel: null, step: 0, ...props } as never, global })

  it('says how far one has come', () => {
    show()
    const bar = screen.getByRole('progressbar', { name: 'How far you have come' })
    expect([bar.getAttribute('aria-valuenow'), bar.getAttribute('aria-valuetext')]).toEqual(['2', 'Slide 2 of 3: The noon'])
  })

  it('leads back to the very slide', () => {
    show()
    expect(screen.getByRole('link', { name: 'Back to the slides' }).getAttribute('href')).toBe('/noon')
  })

  it('opens contents and search, and shuts what is open', async () => {
    const { emitted } = show({ panel: 'search' })
    expect(screen.getByRole('button', { name: 'Search', expanded: true })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Contents' }))
    await user.click(screen.getByRole('button', { name: 'Contents', expanded: true }))
    expect(emitted()['update:panel']).toEqual([['contents'], [null]])
  })

  it('has no such buttons where contents and search have a column of their own', () => {
    show({ panels: false })
    expect(screen.queryByRole('button', { name: 'Contents' })).toBeNull()
  })

  it('goes through three sizes of text and back to the first', async () => {
    const { emitted, rerender } = show()
    for (const step of [0, 1, 2]) {
      await rerender({ step })
      await user.click(screen.getByRole('button', { name: /text/ }))
    }
    expect(emitted()['update:step']).toEqual([[1], [2], [0]])
  })

  it('turns the lights down, and says so', async () => {
    show()
    await user.click(screen.getByRole('button', { name: 'Dark', pressed: false }))
    expect(screen.getByRole('button', { name: 'Dark', pressed: true })).toBeTruthy()
  })
})

describe('the search', () => {
  const type = async (text: string) => {
    await user.type(screen.getByRole('searchbox', { name: 'Search slides, facts and terms' }), text)
  }

  it('says what can be looked for before anything is typed', () => {
    render(ReadSearch, { props: { slides }, global })
    expect(screen.getByRole('status').textContent).toContain('A word, a name or a year')
    expect(screen.queryByRole('list')).toBeNull()
  })

  it('leads from a slide that is found to its section', async () => {
    const { emitted } = render(ReadSearch, { props: { slides }, global })
    await type('boats')
    const link = await screen.findByRole('link', { name: /The moonset/ })
    expect(link.getAttribute('href')).toBe('/read/moonset')
    await user.click(link)
    expect(emitted().go).toEqual([['moonset']])
  })

  it('opens the record of a term that is found by its Mongolian name', async () => {
    render(ReadSearch, { props: { slides }, global })
    await type('түрлэг')
    await user.click(await screen.findByRole('button', { name: /tide/ }))
    expect(useOpenRecord().openId.value).toBe('term-tide')
  })

  it('leads from a word of the course, found in Korean, to the glossary', async () => {
    render(ReadSearch, { props: { slides }, global })
    await type('훑어보다')
    expect((await screen.findByRole('link', { name: /to skim/ })).getAttribute('href')).toBe('/glossary/course-skim')
  })

  it('says so where nothing is found', async () => {
    render(ReadSearch, { props: { slides }, global })
    await type('qqqq')
    await screen.findByText(/Nothing found for “qqqq”/)
    expect(screen.queryByRole('list')).toBeNull()
  })
})

describe('a slide’s heading', () => {
  const Page = defineComponent({ setup: () => { provideReading({ shift: 2, ask() {}, width: ref(358) }); return () => h(DeckHeading, { level: '1' }, () => 'Moonrise') } })

  it('is its own on a slide, and two levels lower where it is read', () => {
    render(DeckHeading, { props: { level: '1' }, slots: { default: 'Moonrise' } })
    expect(screen.getByRole('heading', { level: 1 })).toBeTruthy()
    document.body.innerHTML = ''
    render(Page)
    expect(screen.getByRole('heading', { level: 3, name: 'Moonrise' })).toBeTruthy()
  })

  it('stands in a slide that has neither scale nor head of its own', () => {
    const Read = defineComponent({ setup: () => { provideReading({ shift: 2, ask() {}, width: ref(358) }); return () => h(ContentSlide, { chapter: 'rise' }, () => 'Text') } })
    render(Read)
    expect(screen.getByText('Text')).toBeTruthy()
    expect(screen.queryByRole('img')).toBeNull()
    expect(screen.queryByText('Rising')).toBeNull()
  })
})

describe('the way to where one stopped', () => {
  it('says where that is, leads there, and goes when one would rather stay', async () => {
    const { emitted } = render(ReadResume, { props: { title: 'The noon', to: '/read/noon' }, global })
    expect(screen.getByRole('complementary', { name: 'Where you stopped' }).textContent).toContain('“The noon”')
    expect(screen.getByRole('link', { name: 'Go on there' }).getAttribute('href')).toBe('/read/noon')
    await user.click(screen.getByRole('button', { name: 'Stay here' }))
    expect(emitted().stay).toHaveLength(1)
  })
})

// What it draws is the reading page's; the end-to-end test reads it.
vi.mock('slidev-addon-lesson/read/PortraitText.vue', () => ({ __esModule: true, default: { props: ['alone'], template: '<p>{{ alone ? "the text alone" : "the text below" }} <button @click="$emit(`picture`, alone)">change</button></p>' } }))

describe('on a narrow screen the offer to read', () => {
  const narrow = ref(true)
  const upright = ref(false)
  beforeEach(() => {
    narrow.value = true
    upright.value = false
    slide.page = 2
    slide.deck = ['dawn', 'noon'].map((name, i) => ({ no: i + 1, meta: { slide: { title: name, frontmatter: { routeAlias: name } } } }))
    vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('aspect-ratio') ? upright.value : narrow.value, addEventListener() {}, removeEventListener() {} }))
  })
  const offer = () => screen.queryByRole('link', { name: 'Read instead' })

  it('leads to the section of the very slide', () => {
    render(ReadInstead, { global })
    expect(offer()?.getAttribute('href')).toBe('/read/noon')
  })

  it('leads where the deck begins to where one stopped, in the deck as it is now', async () => {
    const keep = (slide: string) => writeStored('localStorage', readingKey, writePlace({ slide, share: null, step: 0 }))
    slide.deck = ['dawn', 'noon'].map((name, i) => ({ no: i + 1, meta: { slide: { title: `The ${name}`, frontmatter: { routeAlias: name } } } }))
    slide.page = 1
    keep('noon')
    const { unmount } = render(ReadInstead, { global })
    expect(screen.getByRole('link', { name: 'Read on' }).getAttribute('href')).toBe('/read/noon')
    unmount()
    keep('eclipse')
    render(ReadInstead, { global })
    expect(screen.queryByRole('link', { name: 'Read on' })).toBeNull()
    expect(screen.getByRole('link', { name: 'Read all of it' }).getAttribute('href')).toBe('/read')
  })

  it('offers where the deck begins ten minutes, an hour and a week', () => {
    slide.page = 1
    slide.deck = [{ no: 1, meta: { slide: { title: 'Dawn', frontmatter: { routeAlias: 'dawn' } } } }]
    render(ReadInstead, { global: { stubs: { RouterLink: { props: ['to'], template: '<a :href="JSON.stringify(to)"><slot /></a>' } } } })
    const ways = within(screen.getByRole('navigation', { name: 'How much time do you have?' })).getAllByRole('link')
    expect(ways.map(way => [way.textContent?.trim(), way.getAttribute('href')])).toEqual([
      ['Ten minutes a short talk to read', '{"name":"read","query":{"plan":"ten-minutes"}}'],
      ['An hour the short route', '{"name":"read","query":{"plan":"self-study"}}'],
      ['A week a few questions each day', '"/today"'],
    ])
  })

  it('goes when one would rather stay, and does not come back in this visit', async () => {
    const { unmount } = render(ReadInstead, { global })
    screen.getByRole('button', { name: 'Stay with the slides' }).focus()
    await user.keyboard('{Enter}')
    expect(offer()).toBeNull()
    unmount()
    render(ReadInstead, { global })
    await nextTick()
    expect(offer()).toBeNull()
  })

  it('is the text itself, in the slide’s place, on a phone held upright; at a press the slide stands above it, for this visit', async () => {
    upright.value = true
    const { unmount } = render(ReadInstead, { global })
    expect(await screen.findByText('the text alone')).toBeTruthy()
    expect(offer()).toBeNull()
    await user.click(screen.getByRole('button', { name: 'change' }))
    unmount()
    render(ReadInstead, { global })
    expect(await screen.findByText('the text below')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'change' }))
    expect(await screen.findByText('the text alone')).toBeTruthy()
    slide.page = 1
    await nextTick()
    expect(screen.queryByText('the text alone')).toBeNull()
    expect(screen.getByRole('link', { name: 'Read all of it' })).toBeTruthy()
  })

  it('is not made in a window for an audience, upright or not', async () => {
    follows.value = true
    for (const isSo of [true, false]) {
      upright.value = isSo
      const { unmount } = render(ReadInstead, { global })
      await nextTick()
      expect([offer(), screen.queryByText(/^the text/)]).toEqual([null, null])
      unmount()
    }
    follows.value = false
  })

  it('is not made on a wide one, nor in print', () => {
    narrow.value = false
    const { unmount } = render(ReadInstead, { global })
    expect(offer()).toBeNull()
    unmount()
    narrow.value = true
    slide.print = true
    render(ReadInstead, { global })
    expect(offer()).toBeNull()
  })
})
