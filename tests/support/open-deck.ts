/** Serves a build on loopback and opens it in a real Chromium. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-chromium'
import type { App } from 'vue'
import type { Router } from 'vue-router'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser, findTestBrowser, howToGetOne } from '@deck/command-line/browser'
import { serveFolder as servePlain } from '@deck/command-line/programs'
import { chromium } from 'playwright-chromium'
import { browserFlags } from './browser-flags.ts'
import { keepWindows, noteServed } from './keep-windows.ts'

/** What docs/hosting.md asks of a server for files whose name carries their checksum. */
const lasting: Readonly<Record<string, string>> = { 'cache-control': 'public, max-age=31536000, immutable' }

/**
 * A build, served as a school's web space has it.
 * @throws Error where the folder holds none
 */
export async function serveFolder(folder: string, base = '/'): Promise<{ origin: string, close: () => void }> {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`${folder} holds no build: run npm run build and npm run build:lecturer first (npm test does)`)
  const server = await servePlain(folder, base, path => path.startsWith(`${base}assets/`) ? lasting : {})
  noteServed(server.origin)
  return server
}

/** After so long without what it waits for a test fails, in ms: four times what Playwright takes, for a machine that has others to serve. */
const longestWait = 120_000

/**
 * Starts the browser of the tests. Its windows keep no offline copies unless a test asks
 * for it (`serviceWorkers: 'allow'`): each would fetch the whole deck.
 * @param options
 * @param options.isWhole whether it must be the one that the scripts use, and not Chromium's headless shell
 * @param options.keepsWindows whether one window serves test after test, emptied in between; not where a claim is about a first visit
 */
export async function launchBrowser({ isWhole = false, keepsWindows = false } = {}): Promise<Browser> {
  const executablePath = isWhole ? findBrowser() : findTestBrowser()
  if (!executablePath)
    throw new Error(howToGetOne)
  const browser = await chromium.launch({ executablePath, args: browserFlags() })
  const open = browser.newContext.bind(browser)
  browser.newContext = async (options) => {
    const context = await open({ serviceWorkers: 'block', ...options })
    context.setDefaultTimeout(longestWait)
    return context
  }
  if (keepsWindows)
    keepWindows(browser)
  return browser
}

/** Opens a window of its own, does something in it and closes it. */
export async function inWindow<T>(browser: Browser, options: BrowserContextOptions, act: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, ...options })
  try {
    return await act(await context.newPage())
  }
  finally {
    await context.close()
  }
}

/** What a page did that it should not have done. */
export interface PageErrors { errors: string[], outside: string[] }

/** Listens on a context for errors and for requests that leave the origin. */
export function watch(context: BrowserContext, origin: string): PageErrors {
  const pageErrors: PageErrors = { errors: [], outside: [] }
  const host = new URL(origin).host
  context.on('weberror', error => pageErrors.errors.push(error.error().message))
  context.on('console', message => message.type() === 'error' && pageErrors.errors.push(message.text()))
  context.on('request', request => !/^(?:data|blob|about):/.test(request.url()) && new URL(request.url()).host !== host && pageErrors.outside.push(request.url()))
  return pageErrors
}

/** Opens a slide by number or alias and waits until it stands there with its fonts loaded. */
export async function openSlide(page: Page, origin: string, slide: string | number, query = ''): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${origin}#/${slide}${query}`)
  await currentSlide(page).waitFor()
  await page.evaluate(() => document.fonts.ready)
}

/** The slide that the window shows. */
export function currentSlide(page: Page) {
  return page.locator('#slideshow > .slidev-page:visible .slidev-layout').first()
}

/** Goes on to another slide in a window that already shows the deck, as a reader does. */
export async function turnTo(page: Page, slide: string | number, query = ''): Promise<void> {
  await page.evaluate((hash) => { location.hash = hash }, `#/${slide}${query}`)
  await page.locator(`#slideshow > [data-slidev-no="${slide}"]:visible .slidev-layout`).first().waitFor()
  // within a slide only the deck itself can say that it has come to the click
  await page.waitForFunction((clicks) => {
    const { __vue_app__: app } = document.querySelector('#app') as unknown as { __vue_app__: App }
    return ((app.config.globalProperties.$router as Router).currentRoute.value.query.clicks ?? null) === clicks
  }, new URLSearchParams(query).get('clicks'))
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
  await page.evaluate(() => document.fonts.ready)
}

/** Waits until no part of a page is on its way any more and its fonts are loaded. Parts may come by the dozen, one after another. */
export async function standStill(page: Page): Promise<void> {
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' })
  await page.evaluate(() => document.fonts.ready)
}
