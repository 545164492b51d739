/**
 * The lecturer build: keys tried on a fresh page, and what of them the audience window shows.
 * Why end to end: Slidev's own keys and ours meet in the built deck, in two windows.
 */
import type { Page } from 'playwright-chromium'
import { en } from '@deck/words'
import { beforeEach, describe, expect, it } from 'vitest'
import { currentSlide, openSlide } from '../support/open-deck.ts'
import { readSlides } from '../support/read-chapters.ts'
import { useDeckWindow } from '../support/served-deck.ts'

const slides = readSlides()
const names = slides.map(({ front }) => front.routeAlias!)
const numberOf = (name: string) => names.indexOf(name) + 1

const deck = useDeckWindow('dist-lecturer')
let page: Page
beforeEach(() => { page = deck.page })

async function present(slide: number) {
  const presenter = await deck.context.newPage()
  await presenter.goto(`${deck.origin}#/presenter/${slide}`)
  await currentSlide(presenter).waitFor()
  await page.locator('html.is-audience').waitFor({ state: 'attached' })
  return presenter
}
const field = () => page.locator('#slidev-goto-input:focus')

describe('the way to a slide', () => {
  it('takes every letter on a fresh page, and leaves none to the deck’s shortcuts', async () => {
    await openSlide(page, deck.origin, 2)
    await page.keyboard.press('g')
    await page.keyboard.type('dofgcb')
    await field().waitFor()
    await expect.poll(() => field().inputValue()).toBe('dofgcb')
    expect(await page.locator('html.dark, html.marks-hidden, .deck-overview, .wall-cover').count()).toBe(0)
    await page.keyboard.press('Escape')
    await page.locator('#slidev-goto-dialog').waitFor({ state: 'detached' })
    await page.keyboard.press('ArrowRight')
    await page.waitForURL(/clicks=1|#\/(?!2\b)/)
  })
})

describe('presenter and audience window', () => {
  it('have one wall, which goes black and white also for a window that comes late, and each its own list of keys', async () => {
    await openSlide(page, deck.origin, 3)
    const presenter = await present(3)
    await presenter.keyboard.press('b')
    await page.locator('.wall-cover.black').waitFor()
    await presenter.getByText(en.keys.isBlack).first().waitFor()
    const late = await deck.context.newPage()
    await late.goto(`${deck.origin}#/1`)
    await late.locator('.wall-cover.black').waitFor()
    await presenter.keyboard.press('w')
    await page.locator('.wall-cover.white').waitFor()
    await presenter.keyboard.press('w')
    await page.locator('.wall-cover').waitFor({ state: 'detached' })
    await presenter.keyboard.press('?')
    await presenter.getByRole('dialog', { name: en.keys.title }).waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
    await presenter.keyboard.press('Escape')
    await presenter.getByRole('dialog').waitFor({ state: 'detached' })
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: en.keys.title }).waitFor()
  })

  it('differ: on the wall is no toolbar, whatever the window’s shape, and no pointer that rests', async () => {
    await openSlide(page, deck.origin, 3)
    await present(3)
    for (const size of [{ width: 1280, height: 720 }, { width: 1024, height: 1400 }, { width: 700, height: 1200 }]) {
      await page.setViewportSize(size)
      await page.locator('.deck-controls').waitFor({ state: 'hidden' })
    }
    await page.locator('html.is-resting').waitFor({ state: 'attached' })
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('#slideshow')!).cursor)).toBe('none')
  })
})

describe('the arrows on the ladder', () => {
  it('climb without any focus, go a step to the left and right, and from the ground go on', async () => {
    const ladder = numberOf('ladder-explorer')
    await openSlide(page, deck.origin, ladder)
    for (const [key, click] of [['ArrowRight', 1], ['ArrowUp', 2], ['ArrowDown', 1], ['ArrowLeft', 0]] as const) {
      await page.keyboard.press(key)
      await page.waitForURL(url => Number(/clicks=(\d+)/.exec(url.hash)?.[1] ?? 0) === click)
    }
    for (const [key, no] of [['ArrowDown', ladder + 1], ['ArrowLeft', ladder], ['ArrowRight', ladder + 1]] as const) {
      await page.keyboard.press(key)
      await page.locator(`#slideshow > [data-slidev-no="${no}"]:visible`).waitFor()
    }
  })
})

describe('the presenter’s toolbar', () => {
  it('opens the audience window at the slide and click', async () => {
    await page.goto(`${deck.origin}#/presenter/5`)
    await currentSlide(page).waitFor()
    const [audience] = await Promise.all([deck.context.waitForEvent('page'), page.getByRole('button', { name: en.lecture.openAudience }).click()])
    await audience.locator('#slideshow > [data-slidev-no="5"]:visible').waitFor()
    await audience.locator('html.is-audience').waitFor({ state: 'attached' })
    await page.getByText(/^The audience window is open/).waitFor()
  })
})
