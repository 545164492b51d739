/** Faults to be injected into a window, and what may never come of them. */
import type { Browser, BrowserContext, Page } from 'playwright-chromium'
import type { Served } from './served-deck.ts'
import { afterEach, beforeEach, expect } from 'vitest'
import { useServedDeck } from './served-deck.ts'

/** What must not happen, whatever is done to a window: an error that nobody caught, a dialog of a foreign script, an empty window. */
export interface Harm { errors: string[], dialogs: string[] }

/**
 * A context without the copy for offline use, which would hide what does not come, and what goes wrong in it.
 * @param browser to open it in
 * @param options as for any context
 */
export async function openFaulty(browser: Browser, options: Parameters<Browser['newContext']>[0] = {}): Promise<{ context: BrowserContext, page: Page, harm: Harm }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce', serviceWorkers: 'block', ...options })
  const harm: Harm = { errors: [], dialogs: [] }
  context.on('weberror', error => harm.errors.push(error.error().message))
  context.on('dialog', (dialog) => {
    harm.dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  return { context, page: await context.newPage(), harm }
}

/** Nothing went wrong that nobody caught, and the window shows words. */
export async function expectUnharmed(page: Page, harm: Harm): Promise<void> {
  expect(harm).toEqual({ errors: [], dialogs: [] })
  expect((await page.evaluate(() => document.body.textContent ?? '')).trim().length).toBeGreaterThan(20)
}

/** What a test of faults has before it: a served build, and a window in which nothing has been opened. */
export interface FaultStage { server: Served, context: BrowserContext, page: Page }

/**
 * Serves a build as a school's web space has it, and opens a window for each test of the file. After it the window has
 * had no error and shows words, whatever was done to it.
 * @param build folder of the build
 * @param take is handed the stage before each test
 */
export function openForEach(build: 'dist' | 'dist-lecturer', take: (stage: FaultStage) => void): void {
  const deck = useServedDeck(build, '/courses/green/')
  let stage: FaultStage
  let harm: Harm
  beforeEach(async () => {
    const opened = await openFaulty(deck.browser)
    harm = opened.harm
    stage = { server: deck, context: opened.context, page: opened.page }
    take(stage)
  })
  afterEach(async () => {
    await expectUnharmed(stage.page, harm)
    await stage.context.close()
  })
}

/**
 * Lets come what a window has asked for so far, and nothing else: every further script or style sheet
 * fails, as where the network goes, or is not found, as where a newer deck has replaced this one.
 * @returns how many requests failed, and how to let everything come again
 */
export async function holdFiles(page: Page, { kind, as }: { kind: RegExp, as: 'lost' | 'missing' }): Promise<{ failed: string[], release: () => Promise<void> }> {
  const failed: string[] = []
  await page.route(kind, (route) => {
    failed.push(new URL(route.request().url()).pathname)
    return as === 'lost' ? route.abort('failed') : route.fulfill({ status: 404, body: 'Not found' })
  })
  return { failed, release: () => page.unroute(kind) }
}

/** What a browser may do to `localStorage` and `sessionStorage`. */
export const storageFaults = {
  /** Nothing more can be written. */
  full: () => {
    Storage.prototype.setItem = () => { throw new DOMException('The quota has been exceeded.', 'QuotaExceededError') }
  },
  /** Cookies and site data are blocked. */
  blocked: () => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { configurable: true, get: () => { throw new DOMException('The operation is insecure.', 'SecurityError') } })
  },
} as const

/** Fills names in both storages of a page's origin, by a document in which nothing of the deck runs. */
export async function fillStorage(page: Page, origin: string, names: readonly string[], text: string): Promise<void> {
  await page.goto(`${origin}favicon.svg`)
  await page.evaluate(({ names, text }) => {
    for (const name of names) {
      localStorage.setItem(name, text)
      sessionStorage.setItem(name, text)
    }
  }, { names, text })
}
