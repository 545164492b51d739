/**
 * Slidev's own controls and the lecturer's pages, as packages/slidev-build patches them: axe, keyboard, names.
 * Why end to end: they are Slidev's, patched in the build.
 */
import type { Browser, Page } from 'playwright-chromium'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { currentSlide, launchBrowser, openSlide, serveFolder } from '../support/open-deck.ts'
import { findInBothThemes, walkedSlides } from '../support/walk-states.ts'

const slide = walkedSlides.find(({ alias }) => alias === 'ladder-explorer')!
/** Pages and slides come when they are there. */
const soon = { timeout: 15_000 }

let browser: Browser
let server: Awaited<ReturnType<typeof serveFolder>>
let page: Page

beforeAll(async () => {
  browser = await launchBrowser({ keepsWindows: true })
  server = await serveFolder('dist-lecturer', '/courses/green/')
})
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
})
afterEach(() => page.close())
afterAll(async () => {
  await browser.close()
  server.close()
})

const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim() ?? '')
const slideNo = () => page.locator('#slideshow > .slidev-page:visible').first().getAttribute('data-slidev-no')

describe('the controls around the slide', () => {
  const openings: Readonly<Record<string, () => Promise<unknown>>> = {
    'the bar': () => page.locator('.deck-controls').hover(),
    'the bar on an upright phone': () => page.setViewportSize({ width: 390, height: 844 }),
    'the way to a slide': async () => {
      await page.keyboard.press('g')
      await page.locator('#slidev-goto-input').fill('ladder')
      await page.getByRole('option').first().waitFor()
    },
    'the sync menu': () => page.getByRole('button', { name: 'Change sync settings' }).press('Enter'),
    'the settings': async () => {
      await page.getByRole('button', { name: 'More Options' }).press('Enter')
      await page.getByRole('slider').first().waitFor()
    },
  }

  it.each(Object.entries(openings))('have no fault that axe can find, by day and by night: %s', async (_, open) => {
    await openSlide(page, server.origin, slide.no)
    await open()
    expect(await findInBothThemes(page)).toEqual([])
  })

  it('open and close a menu by keyboard, and say which it is', async () => {
    await openSlide(page, server.origin, slide.no)
    const button = page.getByRole('button', { name: 'Change sync settings' })
    await button.press('Enter')
    expect(await button.getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('Tab')
    expect(await focused()).toMatch(/^Bidirectional/)
    await page.keyboard.press('Escape')
    expect(await button.getAttribute('aria-expanded')).toBe('false')
    expect(await focused()).toBe('Change sync settings')
  })

  it('lead to a slide by its title, read out as one goes down the list', async () => {
    await openSlide(page, server.origin, slide.no)
    await page.keyboard.press('g')
    const field = page.getByRole('combobox', { name: 'Number, title or any word of a slide' })
    await field.fill('ladder')
    await page.getByRole('option').nth(1).waitFor()
    await field.press('ArrowDown')
    const second = page.getByRole('option').nth(1)
    expect(await field.getAttribute('aria-activedescendant')).toBe(await second.getAttribute('id'))
    const wanted = (await second.textContent())!.match(/\d+/)![0]
    await field.press('Enter')
    await expect.poll(slideNo, soon).toBe(wanted)
  })

  it('give the overview to the keyboard, and keep what lies below out of reach', async () => {
    await openSlide(page, server.origin, slide.no)
    await page.keyboard.press('o')
    await expect.poll(focused, soon).toMatch(new RegExp(`^${slide.no}\\. `))
    const takesFocus = () => page.locator('.deck-controls button').first().evaluate((button: HTMLElement) => {
      button.focus()
      return document.activeElement === button
    })
    expect(await takesFocus()).toBe(false)
    await page.keyboard.press('ArrowRight')
    await expect.poll(focused, soon).toMatch(new RegExp(`^${slide.no + 1}\\. `))
    await page.keyboard.press('Enter')
    await expect.poll(slideNo, soon).toBe(String(slide.no + 1))
    expect(await takesFocus()).toBe(true)
  })
})

describe('the lecturer’s pages', () => {
  it.each(['notes', 'entry'])('have no fault that axe can find, by day and by night: %s', async (path) => {
    await page.goto(`${server.origin}#/${path}`)
    await page.locator('main h1').first().waitFor({ state: 'attached' })
    // nothing is pointed at: where no mouse has moved yet, Chromium's headless shell has it in the upper left corner
    await page.mouse.move(1279, 719)
    expect(await findInBothThemes(page)).toEqual([])
  })

  it('keep the preview of the next step out of reach, and move the dividers by keyboard', async () => {
    await page.goto(`${server.origin}#/presenter/${slide.no}`)
    await currentSlide(page).waitFor()
    expect(await page.getByRole('region', { name: 'Next step' }).locator('.slidev-slide-container').getAttribute('inert')).not.toBeNull()
    const divider = page.getByRole('separator').first()
    const before = await divider.getAttribute('aria-valuenow')
    await divider.press('ArrowLeft')
    expect(await divider.getAttribute('aria-valuenow')).not.toBe(before)
    expect(await slideNo()).toBe(String(slide.no))
  })
})
