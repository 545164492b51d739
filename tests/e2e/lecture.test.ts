/** The lecturer build: presenter and audience in two windows of one browser. */
import type { Browser, BrowserContext, Page } from 'playwright-chromium'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { rungs } from '../../data/partnership.ts'
import { currentSlide, launchBrowser, openSlide, serveFolder, watch } from '../support/open-deck.ts'
import { readSlides } from '../support/read-chapters.ts'

const slides = readSlides()
const numberOf = (alias: string) => slides.findIndex(slide => slide.front.routeAlias === alias) + 1
const explorer = numberOf('ladder-explorer')
const quiz = slides.findIndex(slide => slide.body.includes('<QuizCard')) + 1
const years = Object.values(rungs).map(rung => String(rung.when.from))

let browser: Browser
let server: Awaited<ReturnType<typeof serveFolder>>
let context: BrowserContext
let presenter: Page
let audience: Page
let misdeeds: ReturnType<typeof watch>

beforeAll(async () => {
  browser = await launchBrowser()
  server = await serveFolder('dist-lecturer')
})
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  misdeeds = watch(context, server.origin)
  audience = await context.newPage()
  presenter = await context.newPage()
})
afterEach(async () => {
  expect(misdeeds).toEqual({ errors: [], outside: [] })
  await context.close()
})
afterAll(async () => {
  await browser.close()
  server.close()
})

/** Opens the presenter's window on a slide; its main pane holds the slide on show. */
async function present(no: number) {
  await presenter.goto(`${server.origin}#/presenter/${no}`)
  await presenter.locator('#slideshow > .slidev-page:visible .slidev-layout').first().waitFor()
}
const openRung = (page: Page) => currentSlide(page).getByRole('radio', { checked: true })
const rungOf = (page: Page, year: string) => currentSlide(page).getByRole('radio', { name: new RegExp(year) })

describe('the ladder in two windows', () => {
  it('opens in the audience window the rung that the lecturer clicks, and keeps it over a reload', async () => {
    await openSlide(audience, server.origin, explorer)
    await present(explorer)
    await currentSlide(presenter).locator('label').filter({ hasText: years[3]! }).click()
    await rungOf(audience, years[3]!).and(openRung(audience)).waitFor({ state: 'attached' })
    await audience.reload()
    await rungOf(audience, years[3]!).and(openRung(audience)).waitFor({ state: 'attached' })
    expect(await currentSlide(audience).getByRole('status').first().textContent()).toContain('is open')
  })

  it('climbs with the clicker, whose keys a click with the mouse does not kill', async () => {
    await openSlide(audience, server.origin, explorer)
    await present(explorer)
    await currentSlide(presenter).locator('label').filter({ hasText: years[0]! }).click()
    await presenter.keyboard.press('PageDown')
    await rungOf(audience, years[1]!).and(openRung(audience)).waitFor({ state: 'attached' })
    await presenter.keyboard.press('PageUp')
    await rungOf(audience, years[0]!).and(openRung(audience)).waitFor({ state: 'attached' })
  })
})

describe('the ladder in one window', () => {
  it('climbs with the arrow keys once a rung has the focus, without turning the slide', async () => {
    await openSlide(audience, server.origin, explorer, '?clicks=1')
    await rungOf(audience, years[0]!).focus()
    await audience.keyboard.press('ArrowUp')
    await rungOf(audience, years[1]!).and(openRung(audience)).waitFor({ state: 'attached' })
    expect(audience.url()).toContain('clicks=2')
    expect(audience.url()).toMatch(new RegExp(`#/(${explorer}|ladder-explorer)\\?`))
  })

  it.each([
    ['a year', years[2]!],
    ['an id', Object.keys(rungs)[2]!],
  ])('opens from a link that names a rung by %s', async (_, wanted) => {
    await openSlide(audience, server.origin, 'ladder-explorer', `?rung=${wanted}`)
    await rungOf(audience, years[2]!).and(openRung(audience)).waitFor({ state: 'attached' })
  })

  it('says which rungs there are where the link names none of them, and still works', async () => {
    await openSlide(audience, server.origin, 'ladder-explorer', '?rung=1777')
    await currentSlide(audience).getByText('There is no rung “1777”.').waitFor()
    await currentSlide(audience).locator('label').filter({ hasText: years[4]! }).click()
    await rungOf(audience, years[4]!).and(openRung(audience)).waitFor({ state: 'attached' })
  })

  it('opens a rung on a touch screen', async () => {
    const phone = await browser.newContext({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true })
    const page = await phone.newPage()
    await openSlide(page, server.origin, 'ladder-explorer')
    await currentSlide(page).locator('label').filter({ hasText: years[3]! }).tap()
    await rungOf(page, years[3]!).and(openRung(page)).waitFor({ state: 'attached' })
    await phone.close()
  })
})

describe('a quiz', () => {
  it('holds the key back in both windows until the lecturer clicks, then gives it in both', async () => {
    await openSlide(audience, server.origin, quiz)
    await present(quiz)
    const verdict = currentSlide(audience).getByRole('status').first()
    expect((await verdict.textContent())?.trim()).toBe('')
    await presenter.keyboard.press('PageDown')
    await currentSlide(audience).getByText('Right', { exact: true }).first().waitFor()
    await currentSlide(presenter).getByText('Right', { exact: true }).first().waitFor()
  })

  it('is answered by keyboard alone and says at once whether it was right, and why', async () => {
    await openSlide(audience, server.origin, quiz)
    await currentSlide(audience).getByRole('radio').first().focus()
    await audience.keyboard.press('b')
    await audience.keyboard.press('Enter')
    await currentSlide(audience).getByRole('button', { name: 'Try again' }).waitFor()
    expect((await currentSlide(audience).getByRole('status').first().textContent())?.trim()).not.toBe('')
    await currentSlide(audience).getByRole('button', { name: /^Source/ }).first().waitFor()
  })
})

describe('presenter notes', () => {
  it('stand in the lecturer build with their figures filled in from the data', async () => {
    await present(explorer)
    await presenter.getByText(/Heights are to scale/).first().waitFor()
    const notes = await presenter.locator('body').textContent()
    expect(notes).not.toContain('[[')
    expect(notes).toContain(years[0])
  })
})
