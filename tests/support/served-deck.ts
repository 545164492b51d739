/** A build that is served, and a browser, for all tests of a file. */
import type { Browser } from 'playwright-chromium'
import { afterAll, beforeAll } from 'vitest'
import { launchBrowser, serveFolder } from './open-deck.ts'

/** What a test works with; from its beginning on, and not before. */
export interface ServedDeck {
  /** Address of the build, with a slash at its end. */
  readonly origin: string
  readonly browser: Browser
}

/**
 * Serves a build while the tests of a file run.
 * @param folder of the build
 * @param base the path below which it is served
 * @param options of the browser, as in launchBrowser
 */
export function useServedDeck(folder = 'dist', base = '/', options: Parameters<typeof launchBrowser>[0] = {}): ServedDeck {
  let browser: Browser
  let server: Awaited<ReturnType<typeof serveFolder>>
  beforeAll(async () => {
    browser = await launchBrowser(options)
    server = await serveFolder(folder, base)
  })
  afterAll(async () => {
    await browser.close()
    server.close()
  })
  return {
    get origin() { return server.origin },
    get browser() { return browser },
  }
}
