/** What the tests of a file share: a browser, a build that is served, and for each test a window of its own. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-chromium'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { launchBrowser, serveFolder, watch } from './open-deck.ts'

/** Where a build is served; from the beginning of the tests on, and not before. */
export interface Served {
  /** Address of the build, with a slash at its end. */
  readonly origin: string
}

/** What a test works with; from its beginning on, and not before. */
export interface ServedDeck extends Served { readonly browser: Browser }

/** What a test works with that needs one window. */
export interface DeckWindow extends ServedDeck {
  readonly context: BrowserContext
  /** Nothing is open in it. */
  readonly page: Page
}

type BrowserOptions = NonNullable<Parameters<typeof launchBrowser>[0]>

/**
 * Serves a build while the tests of a file run, for a browser that they have already.
 * @param folder of the build
 * @param base the path below which it is served
 */
export function useServer(folder: string, base = '/'): Served {
  let server: Awaited<ReturnType<typeof serveFolder>>
  beforeAll(async () => { server = await serveFolder(folder, base) })
  afterAll(() => server?.close())
  return { get origin() { return server.origin } }
}

/**
 * Serves a build and opens a browser while the tests of a file run.
 * @param folder of the build
 * @param base the path below which it is served
 * @param options of the browser, as in launchBrowser
 */
export function useServedDeck(folder = 'dist', base = '/', options: BrowserOptions = {}): ServedDeck {
  const server = useServer(folder, base)
  let browser: Browser
  beforeAll(async () => { browser = await launchBrowser(options) })
  afterAll(() => browser?.close())
  return {
    get origin() { return server.origin },
    get browser() { return browser },
  }
}

/**
 * Serves a build and gives each test of a file a window of its own, in which nothing of the tests before it is left. One that had an error
 * or asked another host for something fails its test.
 * @param folder of the build
 * @param base the path below which it is served
 * @param settings of the window, beside a screen of 1280 by 720 px and reduced motion
 */
export function useDeckWindow(folder = 'dist', base = '/', settings: BrowserContextOptions = {}): DeckWindow {
  const deck = useServedDeck(folder, base, { keepsWindows: true })
  let context: BrowserContext
  let page: Page
  let pageErrors: ReturnType<typeof watch>
  beforeEach(async () => {
    context = await deck.browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce', ...settings })
    pageErrors = watch(context, deck.origin)
    page = await context.newPage()
  })
  afterEach(async () => {
    await context.close()
    expect(pageErrors).toEqual({ errors: [], outside: [] })
  })
  return {
    get origin() { return deck.origin },
    get browser() { return deck.browser },
    get context() { return context },
    get page() { return page },
  }
}
