/** The two windows of a lecture, in a browser that all tests of a file share. */
import type { BrowserContextOptions, Page } from 'playwright-chromium'
import type { DeckWindow } from './served-deck.ts'
import { beforeEach } from 'vitest'
import { useDeckWindow } from './served-deck.ts'

/** What a test works with, the lecturers' build among it; from its beginning on, and not before. */
export interface LectureWindows extends Omit<DeckWindow, 'page'> {
  /** Both are empty: a test opens what it needs. */
  readonly presenter: Page
  readonly audience: Page
}

/**
 * Gives each test of a file two empty windows of one browser, with the lecturers' build served, as useDeckWindow gives one.
 * @param settings of the windows, beside a screen of 1280 by 720 px and reduced motion
 */
export function useLectureWindows(settings: BrowserContextOptions = {}): LectureWindows {
  const audience = useDeckWindow('dist-lecturer', '/', settings)
  let presenter: Page
  beforeEach(async () => { presenter = await audience.context.newPage() })
  return {
    get origin() { return audience.origin },
    get browser() { return audience.browser },
    get context() { return audience.context },
    get audience() { return audience.page },
    get presenter() { return presenter },
  }
}
