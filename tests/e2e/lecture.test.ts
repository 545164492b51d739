/**
 * The lecturer build: presenter and audience in two windows of one windows.browser.
 * Why end to end: two windows of one browser agree over channels and storage.
 */
import type { Question } from '@deck/questions'
import type { Page } from 'playwright-chromium'
import { beforeEach, describe, expect, it } from 'vitest'
import { rungs } from '../../data/partnership.ts'
import { questions } from '../../data/questions/index.ts'
import { waitForAddress } from '../support/address.ts'
import { useLectureWindows } from '../support/lecture-windows.ts'
import { currentSlide, openSlide } from '../support/open-deck.ts'
import { readSlides } from '../support/read-chapters.ts'

const slides = readSlides()
const numberOf = (alias: string) => slides.findIndex(slide => slide.front.routeAlias === alias) + 1
const explorer = numberOf('ladder-explorer')
/** The slides that ask a question, with the question. */
const quizzes = slides.flatMap((slide, i) => {
  const id = slide.body.match(/<QuizCard id="([^"]+)"/)?.[1] as keyof typeof questions | undefined
  return id ? [{ id, no: i + 1, alias: slide.front.routeAlias, clicks: Number(slide.front.clicks), question: questions[id] as Question }] : []
})
/** One with a single choice of four. */
const quiz = quizzes.findLast(({ question }) => question.type === 'single' && question.options.length === 4)!.no
const years = Object.values(rungs).map(rung => String(rung.when.from))

const windows = useLectureWindows()
let presenter: Page
let audience: Page

beforeEach(() => {
  ({ presenter, audience } = windows)
})

/** Opens the presenter's window on a slide; its main pane holds the slide on show. */
async function present(no: number) {
  await presenter.goto(`${windows.origin}#/presenter/${no}`)
  await presenter.locator('#slideshow > .slidev-page:visible .slidev-layout').first().waitFor()
}
const openRung = (page: Page) => currentSlide(page).getByRole('radio', { checked: true })
const rungOf = (page: Page, year: string) => currentSlide(page).getByRole('radio', { name: new RegExp(year) })

describe('the ladder in two windows', () => {
  it('opens in the audience window the rung that the lecturer clicks, keeps it over a reload, and goes on with the clicker, whose keys the click has not killed', async () => {
    await openSlide(audience, windows.origin, explorer)
    await present(explorer)
    await currentSlide(presenter).locator('label').filter({ hasText: years[3]! }).click()
    await rungOf(audience, years[3]!).and(openRung(audience)).waitFor({ state: 'attached' })
    await audience.reload()
    await rungOf(audience, years[3]!).and(openRung(audience)).waitFor({ state: 'attached' })
    await expect.poll(() => currentSlide(audience).getByRole('status').first().textContent()).toContain('is open')
    for (const [key, rung] of [['PageUp', 2], ['PageDown', 3]] as const) {
      await presenter.keyboard.press(key)
      await rungOf(audience, years[rung]!).and(openRung(audience)).waitFor({ state: 'attached' })
    }
  })
})

describe('source marks', () => {
  const marksOf = (page: Page) => currentSlide(page).locator('.cite').first()
  const isGrey = (page: Page) => marksOf(page).evaluate((mark) => {
    const probe = mark.appendChild(document.createElement('i'))
    probe.style.color = 'var(--ink-soft)'
    const soft = getComputedStyle(probe).color
    probe.remove()
    return getComputedStyle(mark).color === soft
  })

  it('are small and grey in the audience window, and go and come in both with the key c', async () => {
    const slide = numberOf('signs-funds-joins')
    await openSlide(audience, windows.origin, slide)
    await expect.poll(() => isGrey(audience)).toBe(false)
    await present(slide)
    await presenter.keyboard.press('PageDown')
    await audience.locator('html.marks-quiet').waitFor({ state: 'attached' })
    await expect.poll(() => isGrey(audience)).toBe(true)
    await expect.poll(() => isGrey(presenter)).toBe(false)
    await presenter.keyboard.press('c')
    for (const page of [audience, presenter])
      await marksOf(page).waitFor({ state: 'hidden' })
    await audience.reload()
    await marksOf(audience).waitFor({ state: 'hidden' })
    await presenter.keyboard.press('c')
    for (const page of [audience, presenter])
      await marksOf(page).waitFor({ state: 'visible' })
  })

  it('are left alone by a c that answers a question', async () => {
    await openSlide(audience, windows.origin, quiz, '?clicks=1')
    await audience.keyboard.press('c')
    await currentSlide(audience).getByRole('radio', { checked: true }).waitFor({ state: 'attached' })
    expect(await audience.locator('html.marks-hidden').count()).toBe(0)
  })
})

describe('the ladder in one window', () => {
  it('climbs with the arrow keys once a rung has the focus, without turning the slide', async () => {
    await openSlide(audience, windows.origin, explorer, '?clicks=1')
    await rungOf(audience, years[0]!).focus()
    await audience.keyboard.press('ArrowUp')
    await rungOf(audience, years[1]!).and(openRung(audience)).waitFor({ state: 'attached' })
    await waitForAddress(audience, new RegExp(`#/(?:${explorer}|ladder-explorer)\\?.*clicks=2`))
  })

  it.each([
    ['a year', years[2]!],
    ['an id', Object.keys(rungs)[2]!],
  ])('opens from a link that names a rung by %s', async (_, wanted) => {
    await openSlide(audience, windows.origin, 'ladder-explorer', `?rung=${wanted}`)
    await rungOf(audience, years[2]!).and(openRung(audience)).waitFor({ state: 'attached' })
  })

  it('opens a rung on a touch screen', async () => {
    const phone = await windows.browser.newContext({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true })
    const page = await phone.newPage()
    await openSlide(page, windows.origin, 'ladder-explorer')
    await currentSlide(page).locator('label').filter({ hasText: years[3]! }).tap()
    await rungOf(page, years[3]!).and(openRung(page)).waitFor({ state: 'attached' })
    await phone.close()
  })
})

describe('an open source', () => {
  it('that is too long for the wall is scrolled by the lecturer, by pressing or by scrolling', async () => {
    const no = numberOf('reading-the-slides')
    await openSlide(audience, windows.origin, no)
    await audience.setViewportSize({ width: 1280, height: 360 })
    await present(no)
    await currentSlide(presenter).getByRole('button', { name: /^Source/ }).first().click()
    const wall = audience.getByRole('dialog')
    const reaches = (test: 'further' | 'end' | 'top') => audience.waitForFunction((wanted) => {
      const { scrollTop, scrollHeight, clientHeight } = document.querySelector('.record-dialog')!
      const range = scrollHeight - clientHeight
      return range > 0 && (wanted === 'top' ? scrollTop === 0 : wanted === 'end' ? scrollTop >= range - 1 : scrollTop > 0 && scrollTop < range - 1)
    }, test)
    await wall.waitFor()
    await reaches('top')
    await presenter.getByRole('button', { name: 'further down' }).click()
    await reaches('further')
    for (let press = 0; press < 3; press++)
      await presenter.getByRole('button', { name: 'further down' }).click()
    await reaches('end')
    await expect.poll(() => presenter.getByRole('button', { name: 'further down' }).isDisabled()).toBe(true)
    // a window that comes late stands there, too
    await audience.reload()
    await wall.waitFor()
    await reaches('end')
    await presenter.setViewportSize({ width: 1280, height: 360 })
    await presenter.locator('.record-dialog').evaluate(dialog => dialog.scrollTo(0, 40))
    await reaches('further')
    await presenter.keyboard.press('Escape')
    await wall.waitFor({ state: 'detached' })
  })
})

describe('a quiz', () => {
  const optionsOf = (page: Page) => currentSlide(page).locator('.option')
  const tool = (page: Page, name: string) => currentSlide(page).getByRole('button', { name, exact: true })
  const hands = (page: Page) => currentSlide(page).locator('.class-board li').allTextContents().then(items => items.map(item => item.trim()))
  const showsHands = (page: Page, text: string) => currentSlide(page).locator('.class-board li').filter({ hasText: text }).first().waitFor({ state: 'attached' })
  const sources = (page: Page) => currentSlide(page).getByRole('button', { name: /^Source/ })
  async function typeHands(page: Page, counts: readonly number[]) {
    for (const [i, count] of counts.entries())
      await currentSlide(page).getByRole('spinbutton').nth(i).fill(String(count))
  }

  it('goes by the clicker: the stem alone, options, key, reasons, in both windows at once', async () => {
    await openSlide(audience, windows.origin, quiz)
    await present(quiz)
    await currentSlide(audience).getByRole('heading', { level: 1 }).waitFor()
    expect([await optionsOf(audience).count(), await optionsOf(presenter).count()]).toEqual([0, 0])
    await currentSlide(presenter).getByText('Next click: the options').waitFor()
    await presenter.keyboard.press('PageDown')
    await optionsOf(audience).nth(3).waitFor()
    expect((await currentSlide(audience).getByRole('status').first().textContent())?.trim()).toBe('')
    await presenter.keyboard.press('PageDown')
    for (const page of [audience, presenter])
      await currentSlide(page).getByText('Right', { exact: true }).first().waitFor()
    expect(await sources(audience).count()).toBe(0)
    await presenter.keyboard.press('PageDown')
    for (const page of [audience, presenter])
      await sources(page).first().waitFor()
    await audience.reload()
    await sources(audience).first().waitFor()
    // the reason of another option, which the lecturer shows, stands in every window
    await currentSlide(presenter).getByRole('button', { name: /^Show the reason/ }).first().click()
    const shown = await currentSlide(presenter).locator('.why').textContent()
    await currentSlide(audience).locator('.why', { hasText: shown!.slice(0, 20) }).waitFor()
    expect(await sources(audience).count()).toBe(1)
  })

  it('counts a show of hands twice, in every window, over a reload and for one that comes late', async () => {
    await openSlide(audience, windows.origin, quiz, '?clicks=1')
    await present(quiz)
    await presenter.keyboard.press('PageDown')
    await tool(presenter, 'In class').click()
    // the first field has the focus: figures are typed at once
    await presenter.keyboard.type('1')
    await showsHands(presenter, 'A: 1')
    await typeHands(presenter, [12, 4, 9, 0])
    await showsHands(presenter, 'D: 0')
    expect(await hands(audience)).toEqual([])
    await tool(presenter, 'Show the result').click()
    await showsHands(audience, 'D: 0')
    await expect.poll(() => hands(audience)).toEqual(['A: 12', 'B: 4', 'C: 9', 'D: 0'])
    expect(await currentSlide(audience).getByRole('spinbutton').count()).toBe(0)
    await audience.reload()
    await showsHands(audience, 'A: 12')
    await tool(presenter, 'Vote again').click()
    await currentSlide(audience).locator('.class-board li').first().waitFor({ state: 'detached' })
    await typeHands(presenter, [3, 2, 19, 1])
    await tool(presenter, 'Show the result').click()
    await showsHands(audience, 'D: First vote 0, after discussion 1')
    const late = await windows.context.newPage()
    await openSlide(late, windows.origin, quiz, '?clicks=1')
    await showsHands(late, 'C: First vote 9, after discussion 19')
    await currentSlide(late).getByText('25 hands, then 25').waitFor()
    // the last field still has the focus: the clicker leaves it and goes on all the same
    await presenter.keyboard.press('PageDown')
    await currentSlide(audience).locator('.option.right').getByText('Right', { exact: true }).waitFor()
    await presenter.keyboard.press('PageDown')
    await sources(audience).first().waitFor()
    await expect.poll(() => hands(audience)).toEqual(['A: First vote 12, after discussion 3', 'B: First vote 4, after discussion 2', 'C: First vote 9, after discussion 19', 'D: First vote 0, after discussion 1'])
  })
})

describe('presenter notes', () => {
  it('stand in the lecturer build with their figures filled in from the data', async () => {
    await present(explorer)
    await presenter.getByText(/heights are to scale/).first().waitFor()
    const notes = await presenter.locator('#app').textContent()
    expect(notes).not.toContain('[[')
    expect(notes).toContain(years[0])
  })
})
