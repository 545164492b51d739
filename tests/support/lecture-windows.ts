/** The two windows of a lecture, in a browser that all tests of a file share. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-chromium'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { launchBrowser, serveFolder, watch } from './open-deck.ts'

/** What a test works with; from its beginning on, and not before. */
export interface LectureWindows {
  /** Address of the lecturers' build, with a slash at its end. */
  readonly origin: string
  readonly browser: Browser
  readonly context: BrowserContext
  /** Both are empty: a test opens what it needs. */
  readonly presenter: Page
  readonly audience: Page
}

/**
 * Gives each test of a file two empty windows of one browser, with the lecturers' build served. After each test the
 * windows are closed, and a window that had an error or asked another host for something fails the test.
 * @param settings of the windows, beside a screen of 1280 by 720 px and reduced motion
 */
export function useLectureWindows(settings: BrowserContextOptions = {}): LectureWindows {
  let browser: Browser
  let server: Awaited<ReturnType<typeof serveFolder>>
  let context: BrowserContext
  let pages: { presenter: Page, audience: Page }
  let pageErrors: ReturnType<typeof watch>
  beforeAll(async () => {
    browser = await launchBrowser()
    server = await serveFolder('dist-lecturer')
  })
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce', ...settings })
    pageErrors = watch(context, server.origin)
    pages = { audience: await context.newPage(), presenter: await context.newPage() }
  })
  afterEach(async () => {
    expect(pageErrors).toEqual({ errors: [], outside: [] })
    await context.close()
  })
  afterAll(async () => {
    await browser.close()
    server.close()
  })
  return {
    get origin() { return server.origin },
    get browser() { return browser },
    get context() { return context },
    get presenter() { return pages.presenter },
    get audience() { return pages.audience },
  }
}
