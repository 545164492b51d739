/**
 * The deck without a network, after one visit: a slide in the middle, the last one, and the pages beside the slides. Every slide, and how
 * a newer deck takes its place: tests/full/offline.test.ts.
 * Why end to end: a service worker keeps the copy, and only a browser has one.
 */
import type { Page } from 'playwright-chromium'
import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { questions } from '../../data/questions/index.ts'
import { offers } from '../../locales/offers.ts'
import { launchBrowser, openSlide, serveFolder, standStill, turnTo, watch } from '../support/open-deck.ts'
import { answerByLink } from '../support/open-review.ts'
import { walkedSlides } from '../support/walk-states.ts'

const single = Object.entries(questions).find(([, { type }]) => type === 'single')![0]
let browser: Awaited<ReturnType<typeof launchBrowser>>
let origin: string
let page: Page
let pageErrors: ReturnType<typeof watch>

beforeAll(async () => {
  browser = await launchBrowser()
  const server = await serveFolder('dist', '/courses/green/')
  origin = server.origin
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce', serviceWorkers: 'allow' })
  context.setDefaultTimeout(60_000)
  pageErrors = watch(context, origin)
  page = await context.newPage()
  await openSlide(page, origin, 1)
  await page.evaluate(() => navigator.serviceWorker.ready)
  server.close()
})
afterAll(() => browser.close())

it('shows slides that nobody has visited, the pages beside them, and takes answers', async () => {
  await page.reload()
  for (const { no, clicks } of [walkedSlides[Math.floor(walkedSlides.length / 2)]!, walkedSlides.at(-1)!])
    await turnTo(page, no, `?clicks=${clicks}`)
  for (const path of [`read/${walkedSlides[20]!.alias}`, 'glossary', 'sources', 'handout?kind=worksheet']) {
    await page.goto('about:blank')
    await page.goto(`${origin}?from=mail#/${path}`)
    await page.locator('main h1').first().waitFor()
    await standStill(page)
  }
  await answerByLink(page, origin, single)
  expect(await page.evaluate(() => [...document.fonts].filter(font => font.status === 'error').map(({ family }) => family))).toEqual([])
  expect(pageErrors).toEqual({ errors: [], outside: [] })
})

it('says of a page that was never opened, such as the deck in another language, that it has no copy of it', async () => {
  await page.goto(`${origin}ko/#/two-cases`)
  for (const offer of Object.values(offers))
    await page.getByText(offer!.notKept).waitFor()
  await page.getByRole('link').click()
  await page.locator('#slideshow .slidev-layout').first().waitFor()
})

it('has kept neither printed handouts nor Hangul that nobody shows, and nothing twice', async () => {
  const kept = await page.evaluate(async () => (await Promise.all((await caches.keys()).map(async key => (await (await caches.open(key)).keys()).map(({ url }) => url)))).flat())
  const names = kept.map(url => basename(new URL(url).pathname))
  const hangul = readdirSync('node_modules/@fontsource/gowun-batang/files').filter(name => name.endsWith('.woff2'))
  expect(names.filter(name => /\.(?:pdf|map|woff)$/.test(name))).toEqual([])
  expect(names.filter(name => /^gowun-batang-\d/.test(name)).length).toBeLessThan(hangul.length / 4)
  expect(new Set(kept).size).toBe(kept.length)
})
