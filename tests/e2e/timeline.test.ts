/**
 * The timeline as a browser draws it: what components/timeline/ has placed stands there, and nothing overlaps.
 * Why end to end: words are as wide as the built deck's own fonts make them.
 */
import type { Browser, BrowserContext, Page } from 'playwright-chromium'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { currentSlide, launchBrowser, openSlide, serveFolder, watch } from '../support/open-deck.ts'

const alias = 'timeline'
let browser: Browser
let server: Awaited<ReturnType<typeof serveFolder>>
let context: BrowserContext
let page: Page
let pageErrors: ReturnType<typeof watch>

beforeAll(async () => {
  browser = await launchBrowser({ keepsWindows: true })
  server = await serveFolder('dist')
})
beforeEach(async () => {
  // The canvas at its own size, so that a px on the screen is a px of the slide.
  context = await browser.newContext({ viewport: { width: 980, height: 552 }, reducedMotion: 'reduce' })
  pageErrors = watch(context, server.origin)
  page = await context.newPage()
})
afterEach(async () => {
  await context.close()
})
afterAll(async () => {
  await browser.close()
  server.close()
})

/** The words beside each dot as drawn, and the width that was computed for them. */
async function drawnWords() {
  return currentSlide(page).locator('.timeline-events .words').evaluateAll(spans => spans.map((span) => {
    const range = document.createRange()
    range.selectNodeContents(span)
    const { left, top, right, bottom, width } = range.getBoundingClientRect()
    return { text: span.textContent!, left, top, right, bottom, width, computed: Number.parseFloat((span as HTMLElement).style.width) }
  }))
}

describe('the words on the timeline', () => {
  it.each(['?clicks=1', '?clicks=2', '?clicks=3', '?clicks=4', '?clicks=5', '?clicks=3&lane=korea', '?crisis=land-degradation'])('take no more room than was computed, hardly less, and never overlap: %s', async (query) => {
    await openSlide(page, server.origin, alias, query)
    if (query.startsWith('?clicks') && !query.includes('&'))
      await currentSlide(page).getByRole('button', { name: /Show all/ }).click()
    const words = await drawnWords()
    expect(words.length).toBeGreaterThan(5)
    expect(words.filter(({ width, computed }) => width > computed || width < computed * 0.94).map(({ text, width, computed }) => `${text}: ${width} drawn, ${computed} computed`)).toEqual([])
    const overlaps = words.flatMap((a, i) => words.slice(0, i).filter(b => a.left < b.right && b.left < a.right && a.top < b.bottom - 4 && b.top < a.bottom - 4).map(b => `${a.text} and ${b.text}`))
    expect(overlaps).toEqual([])
    expect(pageErrors).toEqual({ errors: [], outside: [] })
  })
})

describe('a link to a view of the timeline', () => {
  it('opens period and lane, and leaves the clicker alive after a click on a dot', async () => {
    await openSlide(page, server.origin, alias, '?period=taking-part&lane=region')
    await currentSlide(page).getByRole('radio', { name: /Taking part/, checked: true }).waitFor({ state: 'attached' })
    await page.waitForURL(/clicks=3/)
    const event = currentSlide(page).getByRole('button', { name: /NOWPAP/ })
    await event.click()
    await currentSlide(page).getByRole('region', { name: 'NOWPAP adopted' }).waitFor()
    await page.keyboard.press('PageDown')
    await page.waitForURL(/clicks=4/)
  })
})

describe('the events told to a class', () => {
  it.each([1, 2, 3, 4, 5])('stand on the slide, none over another: click %i', async (click) => {
    await openSlide(page, server.origin, alias, `?clicks=${click}`)
    const boxes = await currentSlide(page).locator('.timeline-steps li').evaluateAll(items => items.map((item) => {
      const { left, top, right, bottom } = item.getBoundingClientRect()
      return { text: item.textContent!, left, top, right, bottom }
    }))
    expect(boxes.length).toBeGreaterThan(3)
    expect(boxes.filter(({ left, right }) => left < 60 || right > 920).map(({ text }) => text)).toEqual([])
    expect(boxes.flatMap((a, i) => boxes.slice(0, i).filter(b => a.left < b.right && b.left < a.right && a.top < b.bottom - 1 && b.top < a.bottom - 1).map(b => `${a.text} and ${b.text}`))).toEqual([])
  })
})
