import { scopeKey } from '@deck/browser/storage'
/** What is tried or guessed before a slide shows its picture, in each rendering, and the check at a part's end. */
import { computeAnswer } from '@deck/questions'
import userEvent from '@testing-library/user-event'
import { render, screen, within } from '@testing-library/vue'
import GuessFirst from 'slidev-addon-lesson/inquiry/GuessFirst.vue'
import SinceBefore from 'slidev-addon-lesson/inquiry/SinceBefore.vue'
import TryFirst from 'slidev-addon-lesson/inquiry/TryFirst.vue'
import QuizCard from 'slidev-addon-lesson/quiz/QuizCard.vue'
import { provideReading } from 'slidev-addon-lesson/shell/useReading.ts'
import { provideRendering } from 'slidev-addon-lesson/shell/useRendering.ts'
import { useSlideClick } from 'slidev-addon-lesson/shell/useSlideClick.ts'
import { readProgress } from 'slidev-addon-lesson/study/read-progress.ts'
import { progressKey } from 'slidev-addon-lesson/study/useProgress.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, nextTick } from 'vue'
import { questions } from '../../../data/questions/index.ts'
import { resetSlide, slide } from '../../support/fake-slidev.ts'
import { route } from '../../support/mock-ladder.ts'

vi.mock('slidev-addon-lesson/shell/useAudience.ts', async load => ({ ...await load<object>(), isForLecturers: false }))
vi.mock('vue-router', async () => (await import('../../support/mock-ladder.ts')).router)

const user = userEvent.setup()
const chain = 'q-order-smoke-chain'
const kept = () => readProgress(localStorage.getItem(scopeKey(progressKey, '/')))
const tryIt = (setup = () => {}) => render({ components: { TryFirst }, setup, template: `<TryFirst id="${chain}" claim="The claim"><p>The picture</p></TryFirst>` })
const guessIt = (setup = () => {}) => render({ components: { GuessFirst }, setup, template: '<GuessFirst id="guess-degraded-share" claim="The claim"><p>The picture</p></GuessFirst>' })
function asRead() {
  provideReading({ shift: 2, ask() { throw new Error('the pictures around would be set for a slide') }, width: { value: 358 } as never })
  provideRendering('narrow')
}

beforeEach(() => {
  localStorage.clear()
  route.query = {}
  Object.assign(slide, { total: 2, clicks: 0 })
})
afterEach(resetSlide)

describe('a question that is tried before the picture', () => {
  it('is arranged by keyboard, kept without a grade, and gives way to the article’s own with a click', async () => {
    tryIt()
    expect(screen.queryByText('The picture')).toBeNull()
    screen.getAllByRole('button', { name: /^Move up: / }).find(one => !(one as HTMLButtonElement).disabled)!.focus()
    await user.keyboard('{Enter}')
    await screen.findByText('Kept. Now check it against the article’s own.')
    expect(kept()).toMatchObject({ value: { answers: {} } })
    screen.getByRole('button', { name: 'Show the answer' }).focus()
    await user.keyboard('{Enter}')
    expect([slide.clicks, Boolean(screen.queryByText('The picture'))]).toEqual([1, true])
  })

  it('is checked as recall checks it: own order, wrong places with where they belong and why, and nothing is recorded', async () => {
    render({ components: { TryFirst }, setup: asRead, template: '<TryFirst id="q-order-five-events" claim="The claim"><p>The picture</p></TryFirst>' })
    const own = () => screen.getAllByRole('list')[0]!
    screen.getByRole('button', { name: 'Check' }).focus()
    await user.keyboard('{Enter}')
    await screen.findByText('Place at least one of them first.')
    // the conference to the end, where it is wrong
    const down = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Move down: The Stockholm Conference' })
    while (!down().disabled) {
      down().focus()
      await user.keyboard('{Enter}')
    }
    screen.getByRole('button', { name: 'Check' }).focus()
    await user.keyboard('{Enter}')
    await screen.findByText(/^(?:Partly right: \d of 10 pairs are in order|Not right)\.$/)
    const wrong = within(own()).getByText('The Stockholm Conference').closest('li')!
    expect(wrong.className).toContain('slip')
    expect(wrong.textContent).toMatch(/You put it in place 5.*Place 1: 1972.*It was held in 1972, and Korea attended\./)
    // beside it the article’s
    const article = screen.getByRole('heading', { name: 'The article’s order' }).nextElementSibling as HTMLElement
    expect([...article.querySelectorAll('li .text')].map(({ textContent }) => textContent!.trim())).toEqual(['The Stockholm Conference', 'Korea and Mongolia open relations', 'A regional programme, NEASPEC', 'The launch of GGGI', 'A joint office'])
    expect(kept()).toMatchObject({ value: { answers: {} } })
    screen.getByRole('button', { name: 'Try again' }).focus()
    await user.keyboard('{Enter}')
    await expect.poll(() => screen.queryByRole('heading', { name: 'The article’s order' })).toBeNull()
  })

  it('is passed over by a link to a part of the picture', async () => {
    route.query = { factor: 'coal-stoves' }
    render({ components: { TryFirst }, template: `<TryFirst id="${chain}" claim="The claim" :linked-by="['factor']"><p>The picture</p></TryFirst>` })
    await nextTick()
    expect([slide.clicks, Boolean(screen.queryByText('The picture'))]).toEqual([1, true])
  })

  it('leaves the picture its own clicks, counted from where it appears', async () => {
    const Picture = defineComponent({ setup: useSlideClick, template: '<p>click {{ click }} of {{ total }}</p>' })
    slide.clicks = 1
    render({ components: { TryFirst, Picture }, template: `<TryFirst id="${chain}" claim="The claim"><Picture /></TryFirst>` })
    expect(screen.getByRole('heading', { level: 1, name: 'The claim' })).toBeTruthy()
    expect(screen.getByText('click 0 of 1')).toBeTruthy()
    slide.clicks = 2
    await nextTick()
    expect(screen.getByText('click 1 of 1')).toBeTruthy()
  })

  it('stands between title and picture where one reads, and leaves the picture alone on paper and as text', () => {
    const read = tryIt(asRead)
    expect(screen.getByRole('heading', { name: questions[chain].stem })).toBeTruthy()
    expect(screen.getByText('The picture')).toBeTruthy()
    read.unmount()
    for (const rendering of ['print', 'text'] as const) {
      const { container, unmount } = tryIt(() => provideRendering(rendering))
      expect(container.textContent).toBe('The claimThe picture')
      unmount()
    }
  })

  it('asks for the chain from the herders to the smoke as the article’s relations have it', () => {
    expect(computeAnswer(chain, questions[chain])).toEqual(['lost-livelihoods', 'rural-urban-migration', 'ger-district-growth', 'coal-stoves', 'winter-smog'])
    expect(computeAnswer('q-order-five-events', questions['q-order-five-events'])).toEqual(['stockholm-conference', 'rung-1990-opened', 'neaspec-initiated', 'gggi-launched', 'policy-office-founded'])
  })
})

describe('a figure that is guessed before the picture', () => {
  it('is given by the first click with its reason, and drawn by the second', async () => {
    const { container } = guessIt()
    expect(container.textContent).not.toContain('76.9')
    slide.clicks = 1
    await nextTick()
    expect(screen.getByText('Why the gap?')).toBeTruthy()
    expect(screen.getByRole('img', { name: /76\.9%/ })).toBeTruthy()
    expect(screen.queryByText('The picture')).toBeNull()
    slide.clicks = 2
    await nextTick()
    expect(screen.getByText('The picture')).toBeTruthy()
  })

  it('stands above the picture where one reads, as an empty line below it on paper, as a sentence in text', async () => {
    const read = guessIt(asRead)
    expect(within(read.container as HTMLElement).getByRole('spinbutton', { name: 'Your guess' })).toBeTruthy()
    // the picture waits for the guess, for the button, and for the browser’s search
    const picture = screen.getByText('The picture')
    expect(picture.closest('[hidden="until-found"]')).toBeTruthy()
    picture.dispatchEvent(new Event('beforematch', { bubbles: true }))
    await expect.poll(() => picture.closest('[hidden]')).toBeNull()
    expect(screen.getByRole('img', { name: /76\.9%/ })).toBeTruthy()
    read.unmount()
    const paper = guessIt(() => provideRendering('print'))
    expect(paper.container.textContent).toMatch(/The picture.*My guess:.*%/)
    paper.unmount()
    expect(guessIt(() => provideRendering('text')).container.textContent).toContain('The article’s figure: 76.9%')
  })
})

describe('the check at a part’s end', () => {
  it('says what the answer was at the opener, once it is answered again', async () => {
    const id = 'q-leadership-watershed'
    localStorage.setItem(scopeKey(progressKey, '/'), '')
    Object.assign(slide, { total: 3, clicks: 1 })
    const { default: PreQuestion } = await import('slidev-addon-lesson/inquiry/PreQuestion.vue')
    const before = render(PreQuestion, { props: { id } })
    const radios = await screen.findAllByRole('radio')
    radios[1]!.focus()
    await user.keyboard('[Space]')
    await screen.findByText('Kept. You will be asked again at the end of the chapter.')
    before.unmount()
    render({ components: { SinceBefore, QuizCard }, template: `<SinceBefore id="${id}"><QuizCard id="${id}" /></SinceBefore>` })
    const again = await screen.findAllByRole('radio')
    again[0]!.focus()
    await user.keyboard('[Space]{Enter}')
    await screen.findByText(/^Before the chapter your answer was (?:not )?right .*; now it is (?:not )?right\.$/)
  })
})
