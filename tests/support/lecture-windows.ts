/** The two windows of a lecture, in a browser that all tests of a file share. */
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-chromium'
import type { ServedDeck } from './served-deck.ts'
import { afterEach, beforeEach, expect } from 'vitest'
import { watch } from './open-deck.ts'
import { useServedDeck } from './served-deck.ts'

/** What a test works with, the lecturers' build among it; from its beginning on, and not before. */
export interface LectureWindows extends ServedDeck {
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
  const deck = useServedDeck('dist-lecturer', '/', { keepsWindows: true })
  let context: BrowserContext
  let pages: { presenter: Page, audience: Page }
  let pageErrors: ReturnType<typeof watch>
  beforeEach(async () => {
    context = await deck.browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce', ...settings })
    pageErrors = watch(context, deck.origin)
    pages = { audience: await context.newPage(), presenter: await context.newPage() }
  })
  afterEach(async () => {
    expect(pageErrors).toEqual({ errors: [], outside: [] })
    await context.close()
  })
  return {
    get origin() { return deck.origin },
    get browser() { return deck.browser },
    get context() { return context },
    get presenter() { return pages.presenter },
    get audience() { return pages.audience },
  }
}
