/** A window that serves test after test: whatever one of them does to it, the next finds it as new. */
import type { BrowserContext, Page } from 'playwright-chromium'
import { expect, it } from 'vitest'
import { openSlide } from '../support/open-deck.ts'
import { useServedDeck } from '../support/served-deck.ts'

const deck = useServedDeck('dist', '/courses/green/', { keepsWindows: true })
const options = { viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' } as const

/** All that a browser keeps for the deck, and all that a page can tell of its window. */
async function readWindow(context: BrowserContext, page: Page) {
  await page.goto(`${deck.origin}favicon.svg`)
  const { cookies } = await context.storageState()
  return { cookies, pages: context.pages().length, ...await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: await indexedDB.databases(),
    copies: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    history: history.length,
    size: [innerWidth, innerHeight],
    media: ['print', '(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)', '(forced-colors: active)', '(prefers-contrast: more)'].filter(query => matchMedia(query).matches),
    harm: 'harm' in window,
  })) }
}

/** Leaves something behind in every way that a browser has. */
async function soil(context: BrowserContext, page: Page) {
  await openSlide(page, deck.origin, 3)
  await page.evaluate(async () => {
    localStorage.setItem('harm', 'done')
    sessionStorage.setItem('harm', 'done')
    document.cookie = 'harm=done'
    // what a page writes as it goes
    addEventListener('pagehide', () => {
      localStorage.setItem('late', 'done')
      sessionStorage.setItem('late', 'done')
    })
    await (await caches.open('harm')).put('x', new Response('x'))
    await new Promise((done) => { indexedDB.open('harm').onsuccess = done })
  })
  await page.setViewportSize({ width: 390, height: 844 })
  await page.emulateMedia({ media: 'print', colorScheme: 'dark', reducedMotion: 'no-preference', forcedColors: 'active', contrast: 'more' })
  await openSlide(await context.newPage(), deck.origin, 2)
}

it.each([
  ['no trace', async () => {}],
  ['a script of its own', async (_: BrowserContext, page: Page) => { await page.addInitScript(() => Object.assign(window, { harm: true })) }],
  ['a script for every page', async (context: BrowserContext) => { await context.addInitScript(() => Object.assign(window, { harm: true })) }],
  ['requests that never come', async (context: BrowserContext, page: Page) => {
    await page.route('**/*', () => {})
    await context.route('**/*', () => {})
  }],
  ['a clock that stands', async (context: BrowserContext) => { await context.clock.setFixedTime(0) }],
  ['a closed page', async (_: BrowserContext, page: Page) => { await page.close() }],
])('leaves to the next test everything as it was where one leaves %s', async (_, harm) => {
  const first = await deck.browser.newContext(options)
  const expected = await readWindow(first, await first.newPage())
  await first.close()
  const soiled = await deck.browser.newContext(options)
  const page = await soiled.newPage()
  await soil(soiled, page)
  await harm(soiled, page)
  await soiled.close()
  const next = await deck.browser.newContext(options)
  const nextPage = await next.newPage()
  expect(await readWindow(next, nextPage)).toEqual(expected)
  expect(expected).toMatchObject({ cookies: [], pages: 1, local: {}, session: {}, databases: [], copies: [], workers: 0, media: ['(prefers-reduced-motion: reduce)'], harm: false })
  expect(Math.abs(await nextPage.evaluate(() => Date.now()) - Date.now())).toBeLessThan(60_000)
  await next.close()
})

it('is one and the same for tests that ask for the same, and not for two at a time', async () => {
  const first = await deck.browser.newContext(options)
  const page = await first.newPage()
  const beside = await deck.browser.newContext(options)
  expect(await beside.newPage()).not.toBe(page)
  await Promise.all([first.close(), beside.close()])
  const next = await deck.browser.newContext(options)
  expect(await next.newPage()).toBe(page)
  await next.close()
})

it('hears no more of what an earlier test listened for', async () => {
  const heard: string[] = []
  const first = await deck.browser.newContext(options)
  const page = await first.newPage()
  for (const listener of [first, page])
    listener.on('request', request => heard.push(request.url()))
  await first.close()
  heard.length = 0
  const next = await deck.browser.newContext(options)
  await openSlide(await next.newPage(), deck.origin, 2)
  expect(heard).toEqual([])
  await next.close()
})
