/**
 * The student build in the oldest browsers that the deck is made for: a real Chromium 109 where it has been fetched
 * (npm run oldest-browser), and Safari 16.4 and Firefox 115 imitated, by a Chromium from which all is taken that
 * MDN's compatibility data say they lack.
 */
import type { Browser, BrowserContext, Page } from 'playwright-chromium'
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { chromium } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { glossary } from '../../data/glossary.ts'
import { questions } from '../../data/questions/index.ts'
import { findOldest } from '../../packages/cli/oldest-browser.ts'
import { dropHas, listLacked, removePrerendered } from '../support/beyond-targets.ts'
import { currentSlide, launchBrowser, openSlide, standStill, turnTo, watch } from '../support/open-deck.ts'
import { answerByLink, unfoldReview } from '../support/open-review.ts'
import { readSlides } from '../support/read-chapters.ts'
import { useServer } from '../support/served-deck.ts'

const slides = readSlides().map(({ front, body }) => ({ alias: front.routeAlias!, clicks: Number(front.clicks ?? 0), body }))
const single = (Object.keys(questions) as (keyof typeof questions)[]).find(id => questions[id].type === 'single')!
const oldest = findOldest()
if (!oldest)
  console.log('Chromium 109 is left out: npm run oldest-browser fetches it.')

const deck = useServer('dist', '/courses/green/')
const engines = {
  'Chromium 109': () => chromium.launch({ executablePath: oldest!, args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] }),
  'Safari 16.4, imitated': launchBrowser,
  'Firefox 115, imitated': launchBrowser,
} as const

describe.each(Object.keys(engines) as (keyof typeof engines)[])('%s', (engine) => {
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let pageErrors: ReturnType<typeof watch>
  // a Chromium without a screen has none to keep awake
  const listErrors = () => [...new Set(pageErrors.errors)].filter(error => !error.startsWith('Wake Lock'))
  const isLeftOut = engine === 'Chromium 109' && !oldest

  beforeAll(async () => {
    if (isLeftOut)
      return
    browser = await engines[engine]()
    context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce', serviceWorkers: 'block' })
    context.setDefaultTimeout(20_000)
    const imitated = engine.startsWith('Safari') ? 'safari' : engine.startsWith('Firefox') ? 'firefox' : null
    if (imitated)
      await context.addInitScript(removePrerendered, listLacked(imitated))
    if (imitated === 'firefox')
      await context.route(/\.css$/, route => route.fulfill({ contentType: 'text/css', body: dropHas(readFileSync(new URL(route.request().url()).pathname.replace('/courses/green', 'dist'), 'utf8')) }))
    pageErrors = watch(context, deck.origin)
    page = await context.newPage()
    await openSlide(page, deck.origin, 1)
  })
  afterAll(() => browser?.close())

  it.skipIf(isLeftOut)('is what it says', async () => {
    const has = await page.evaluate(() => [typeof [].toSorted, typeof Element.prototype.checkVisibility, typeof Document.prototype.startViewTransition, typeof navigator.wakeLock])
    expect(has).toEqual({
      'Chromium 109': ['undefined', 'function', 'undefined', 'object'],
      'Safari 16.4, imitated': ['function', 'undefined', 'undefined', 'object'],
      'Firefox 115, imitated': ['function', 'function', 'undefined', 'undefined'],
    }[engine])
  })

  it.skipIf(isLeftOut)('shows every slide, at its first and at its last click', async () => {
    for (const [i, { clicks }] of slides.entries()) {
      await turnTo(page, i + 1)
      await currentSlide(page).getByRole('heading').first().waitFor()
      if (clicks)
        await page.evaluate(hash => void (location.hash = hash), `#/${i + 1}?clicks=${clicks}`)
    }
    expect(listErrors()).toEqual([])
  })

  it.skipIf(isLeftOut)('draws the map and numbers its footnotes', async () => {
    await turnTo(page, slides.findIndex(({ body }) => body.includes('<MapWays')) + 1)
    expect(await currentSlide(page).locator('svg path').count()).toBeGreaterThan(10)
    const numbers = await page.locator('.cite').allTextContents()
    expect(numbers.length).toBeGreaterThan(2)
    expect(numbers.filter(text => !/[1-9]/.test(text))).toEqual([])
  })

  it.skipIf(isLeftOut)('lists the whole glossary, and the reading page with every slide', async () => {
    await page.goto(`${deck.origin}#/glossary`)
    await page.locator('main h2').last().waitFor()
    await standStill(page)
    const said = await page.locator('main').textContent()
    expect(Object.values(glossary).filter(({ label }) => !said!.toLowerCase().includes(label.toLowerCase())).map(({ label }) => label)).toEqual([])
    await page.goto(`${deck.origin}#/read/${slides.at(-1)!.alias}`)
    await page.locator('main.read:not([aria-busy]) h1').waitFor()
    await standStill(page)
    await expect.poll(() => page.locator('main.read [data-slide]').count()).toBe(slides.length)
    expect(listErrors()).toEqual([])
  })

  it.skipIf(isLeftOut)('asks a question, judges the answer and begins a test', async () => {
    await answerByLink(page, deck.origin, single)
    await page.goto(`${deck.origin}#/review`)
    await unfoldReview(page)
    await page.getByRole('button', { name: 'Begin' }).click()
    await page.getByText(/^Question 1 of /).waitFor()
    expect([...listErrors(), ...pageErrors.outside]).toEqual([])
  })
})
