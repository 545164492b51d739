import userEvent from '@testing-library/user-event'
import { fireEvent, render, screen, within } from '@testing-library/vue'
import FigureGuess from 'slidev-addon-lesson/inquiry/FigureGuess.vue'
import GuessLine from 'slidev-addon-lesson/inquiry/GuessLine.vue'
import VoteHistogram from 'slidev-addon-lesson/quiz/VoteHistogram.vue'
import { sharedVote } from 'slidev-addon-lesson/room/shared-vote.browser.ts'
import { follows } from 'slidev-addon-lesson/shell/room-state.browser.ts'
import { provideReading } from 'slidev-addon-lesson/shell/useReading.ts'
import { provideRendering } from 'slidev-addon-lesson/shell/useRendering.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { resetSlide, slide } from '../support/fake-slidev.ts'
import { resetRoom } from '../support/room.ts'

vi.mock('@deck/lesson/questions', async original => ({ ...await original<object>(), questions: {} }))
vi.mock('@deck/lesson/lessons', async original => ({ ...await original<object>(), guesses: { 'guess-ripe': { record: 'ripe-share', asks: 'How much of the fruit is ripe?', scale: { from: 0, to: 100, step: 1 }, why: 'It hung in the sun.', behind: ['sun'], isOurs: true } } }))
vi.mock('@deck/lesson/records', async (original) => {
  const record = (more: object) => ({ label: 'Fruit', gist: 'Up to 70% of the fruit is ripe.', cite: { section: 'introduction', paragraph: 1, works: [] }, anchors: [], ...more })
  const registry = new Map([['ripe-share', { record: record({ quantity: { kind: 'share', percent: 70, of: 'fruit' }, unit: '%', bound: 'up to' }) }], ['sun', { record: record({}) }]])
  return { ...await original<object>(), registry, findRecord: (id: string) => registry.get(id) }
})

const user = userEvent.setup()
const show = (setup = () => {}) => render({ components: { FigureGuess }, setup, template: '<FigureGuess id="guess-ripe" />' })
const line = () => screen.getByRole('img', { name: /^A line from 0 to 100%/ }).getAttribute('aria-label')
const field = () => screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Your guess' })
const slider = () => screen.getByRole<HTMLInputElement>('slider', { name: 'Your guess on the line, in %' })

beforeEach(() => {
  Object.assign(slide, { total: 1, clicks: 0 })
})
afterEach(() => {
  resetRoom()
  localStorage.clear()
  resetSlide()
})

describe('a figure to guess', () => {
  it('holds the figure back until the last click, whether or not anybody guesses', async () => {
    const { container } = show()
    expect(container.textContent).not.toContain('70')
    expect(container.textContent).not.toContain('sun')
    slide.clicks = 1
    await nextTick()
    expect(line()).toBe('A line from 0 to 100%. The article’s figure: up to 70%.')
    expect(screen.getByText('It hung in the sun.')).toBeTruthy()
    expect(screen.getByText('It hung in the sun.').closest('.our-reading')!.textContent).toMatch(/^\s*Our reading/)
  })

  it('is typed or moved by keys, and the guess stands beside the figure without a grade', async () => {
    const { container } = show()
    expect(slider().getAttribute('aria-valuetext')).toBe('no guess yet')
    field().focus()
    await user.keyboard('40')
    expect(line()).toContain('Your guess: 40%.')
    // what the arrow keys and a drag do to it, the browser says as this
    await fireEvent.update(slider(), '42')
    expect(slider().getAttribute('aria-valuetext')).toBe('42%')
    expect([field().value, slide.clicks]).toEqual(['42', 0])
    screen.getByRole('button', { name: 'Show the figure' }).focus()
    await user.keyboard('{Enter}')
    expect(slide.clicks).toBe(1)
    expect(line()).toBe('A line from 0 to 100%. Your guess: 42%. The article’s figure: up to 70%.')
    expect(container.textContent).not.toMatch(/\bright\b|\bwrong\b/i)
  })

  it('is counted by hands for each stretch, and the histogram comes with the figure', async () => {
    show()
    screen.getByRole('button', { name: 'In class' }).focus()
    await user.keyboard('{Enter}')
    await user.type(screen.getByRole('spinbutton', { name: 'Hands for 30–40, first vote' }), '6')
    await user.type(screen.getByRole('spinbutton', { name: 'Hands for 60–70, first vote' }), '3')
    slide.clicks = 1
    await nextTick()
    const bins = within(screen.getByRole('list', { name: 'Guesses of the class' })).getAllByRole('listitem').map(item => item.textContent)
    expect(bins.filter(text => !/: 0/.test(text))).toEqual([expect.stringContaining('30 to 40: 6'), expect.stringContaining('60 to 70: 3')])
    // what the class guessed rests on no passage: only the reason has a source mark
    const middle = screen.getByText('The middle one of 9 guesses lies between 30 and 40%.')
    expect([middle.textContent.trim(), middle.querySelector('a, button, sup')]).toEqual(['The middle one of 9 guesses lies between 30 and 40%.', null])
  })

  it('joins guesses of phones to those of hands', async () => {
    const vote = sharedVote('guess-ripe')
    vote.setHands('35', 2)
    vote.phones.value = [{ voters: 3, counts: { 31: 1, 39: 1, 120: 1 } }]
    vote.phonesShown.value = vote.shown.value = true
    slide.clicks = 1
    show()
    const bins = within(screen.getByRole('list', { name: 'Guesses of the class' })).getAllByRole('listitem').map(item => item.textContent)
    expect(bins[3]).toContain('30 to 40: 4')
    expect(bins[9]).toContain('90 to 100: 1')
  })

  it('has nothing to press in an audience window, and shows the lecturer’s mark there', () => {
    follows.value = true
    show()
    expect(screen.queryAllByRole('button')).toEqual([])
    expect(screen.queryAllByRole('slider')).toEqual([])
  })

  it('is an empty line with the figure and its reason on paper, and a sentence as text', () => {
    const paper = show(() => provideRendering('print'))
    expect(paper.container.textContent).toMatch(/My guess:.*%/)
    expect(line()).toContain('The article’s figure: up to 70%')
    expect(screen.queryAllByRole('slider')).toEqual([])
    paper.unmount()
    expect(show(() => provideRendering('text')).container.textContent).toContain('How much of the fruit is ripe? The article’s figure: up to 70%.')
  })

  describe('on the page for reading', () => {
    const read = () => show(() => {
      provideReading({ shift: 2, ask() {}, width: { value: 358 } as never })
      provideRendering('live')
    })
    const why = () => screen.getByText('It hung in the sun.')
    const isHidden = () => why().closest('[hidden]')?.getAttribute('hidden') === 'until-found'

    it('opens on a guess that is whole, not with its first digit', async () => {
      read()
      expect([isHidden(), line()]).toEqual([true, 'A line from 0 to 100%. '])
      await user.type(field(), '55')
      expect([isHidden(), line()]).toEqual([true, 'A line from 0 to 100%. Your guess: 55%.'])
      await user.keyboard('{Enter}')
      await expect.poll(() => [isHidden(), line()]).toEqual([false, 'A line from 0 to 100%. Your guess: 55%. The article’s figure: up to 70%.'])
      expect(screen.getByRole('status').textContent).toBe('The article’s figure: up to 70%.')
    })

    it('opens on its button, and the focus goes to what has opened', async () => {
      read()
      screen.getByRole('button', { name: 'Show the figure' }).focus()
      await user.keyboard('{Enter}')
      await expect.poll(() => document.activeElement?.contains(why())).toBe(true)
      expect([isHidden(), line()]).toEqual([false, 'A line from 0 to 100%. The article’s figure: up to 70%.'])
    })

    it('opens where the browser’s search finds a word in it', async () => {
      read()
      why().dispatchEvent(new Event('beforematch', { bubbles: true }))
      await expect.poll(() => [isHidden(), line()]).toEqual([false, 'A line from 0 to 100%. The article’s figure: up to 70%.'])
    })

    it.each([320, 360, 390].flatMap(width => [0, 50, 68, 72, 100].map(guess => [width, guess] as const)))('%i px wide with a guess of %i prints the two names apart, and cuts neither', async (width, guess) => {
      const { container } = read()
      Object.assign((container as HTMLElement).style, { width: `${width - 32}px` })
      await user.type(field(), `${guess}{Enter}`)
      await expect.poll(() => line()).toContain('The article’s figure')
      const [own, given, truth, ...ticks] = ['.own b', '.given', '.truth', '.tick'].flatMap(name => [...container.querySelectorAll(name)]).map(one => one.getBoundingClientRect()) as [DOMRect, DOMRect, ...DOMRect[]]
      const meets = (a: DOMRect, b: DOMRect) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
      expect([meets(own, given), meets(own, truth!), meets(given, truth!), ...ticks.map(tick => meets(own, tick) || meets(given, tick))]).not.toContain(true)
      const { left, right } = container.getBoundingClientRect()
      expect([own, given, ...ticks].filter(box => box.left < left || box.right > right)).toEqual([])
    })
  })
})

it.each([
  ['on the wall', VoteHistogram, { votes: [{ 5: 15, 15: 5 }, { 5: 2, 15: 8 }] }],
  ['over a line', GuessLine, { scale: { from: 0, to: 20, step: 1 }, unit: '%', own: null, bins: [{ from: 0, to: 10, counts: [15, 2] }, { from: 10, to: 20, counts: [5, 8] }] }],
] as const)('bars %s are shares of those who voted in that round, however many these were', (_, part, props) => {
  const { container } = render(part as never, { props: props as never })
  const heights = [...container.querySelectorAll<HTMLElement>('.column')].filter(each => each.textContent).map(each => [each.textContent.trim(), Number.parseFloat(each.style.blockSize)])
  expect(heights).toEqual([['15', 93.75], ['2', 25], ['5', 31.25], ['8', 100]])
})
