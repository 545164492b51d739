/**
 * One window for many tests. A new window fetches and compiles the whole program anew, which is more than half of all that opening a
 * slide costs. So a window that a test closes is emptied and handed to the next test that asks for one of its kind.
 */
import type { Browser, BrowserContext, BrowserContextOptions, CDPSession, Page } from 'playwright-chromium'

/** What a test may do that nobody can take back. What was done to a page goes with the page, the rest with the whole context. */
const lasting = {
  context: ['addInitScript', 'exposeBinding', 'exposeFunction', 'route', 'routeFromHAR', 'grantPermissions', 'setOffline', 'setGeolocation', 'setExtraHTTPHeaders'],
  page: ['addInitScript', 'exposeBinding', 'exposeFunction', 'route', 'routeFromHAR', 'setExtraHTTPHeaders'],
  clock: ['install', 'setFixedTime', 'setSystemTime', 'pauseAt'],
} as const
/** What a test listens for. */
const events = ['console', 'dialog', 'download', 'framenavigated', 'page', 'pageerror', 'popup', 'request', 'requestfailed', 'requestfinished', 'response', 'weberror', 'websocket', 'worker']
const usualTimeoutMs = 30_000

/** By the origin of a build that is served, its address: there is a document without a script. */
const served = new Map<string, string>()

/** Remembers where a build is served. A window that has been elsewhere is not kept. */
export function noteServed(address: string): void {
  served.set(new URL(address).origin, address)
}

/** Empties all that a browser keeps for the origin of a document. @returns the names of what is there nevertheless */
function emptyStorage(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    localStorage.clear()
    sessionStorage.clear()
    const workers = async () => await navigator.serviceWorker?.getRegistrations() ?? []
    const delete_ = (name: string) => new Promise<void>((done, fail) => {
      const request = indexedDB.deleteDatabase(name)
      request.onsuccess = () => done()
      request.onerror = request.onblocked = () => fail(new Error(`The database ${name} cannot be deleted`))
    })
    await Promise.all((await indexedDB.databases()).map(({ name }) => delete_(name!)))
    await Promise.all((await caches.keys()).map(name => caches.delete(name)))
    await Promise.all((await workers()).map(worker => worker.unregister()))
    return [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...(await indexedDB.databases()).map(({ name }) => name!), ...await caches.keys(), ...(await workers()).map(({ scope }) => scope)]
  })
}

/** Calls back when one of these methods is used. */
function whenUsed(owner: object, names: readonly string[], note: () => void): void {
  for (const name of names) {
    const act = (owner as Record<string, (...args: unknown[]) => unknown>)[name]!
    Object.assign(owner, {
      [name]: (...args: unknown[]) => {
        note()
        return act.apply(owner, args)
      },
    })
  }
}

/** A context that outlives its tests, with the page that each of them gets first. */
class KeptWindow {
  isFree = false
  isSpoilt = false
  private page!: Page
  private closePage!: () => Promise<void>
  private isPageTaken = false
  private isPageSpoilt = false
  private sessions: CDPSession[] = []
  /** Where the window has been since it was handed out. */
  private readonly visited = new Set<string>()
  readonly context: BrowserContext
  private readonly options: BrowserContextOptions
  private readonly openPage: () => Promise<Page>
  private readonly closeContext: () => Promise<void>

  private constructor(context: BrowserContext, options: BrowserContextOptions) {
    this.context = context
    this.options = options
    this.openPage = context.newPage.bind(context)
    this.closeContext = context.close.bind(context)
    for (const [owner, names] of [[context, lasting.context], [context.clock, lasting.clock]] as const)
      whenUsed(owner, names, () => { this.isSpoilt = true })
    const openSession = context.newCDPSession.bind(context)
    Object.assign(context, {
      newPage: () => this.handOut(),
      newCDPSession: async (target: Page) => {
        const session = await openSession(target)
        this.sessions.push(session)
        return session
      },
      close: () => this.takeBack(),
    })
  }

  /** Keeps a context. @param context has just been opened, with these options, and has no page */
  static async keep(context: BrowserContext, options: BrowserContextOptions): Promise<KeptWindow> {
    const kept = new KeptWindow(context, options)
    kept.noteVisits()
    await kept.renewPage()
    return kept
  }

  private noteVisits(): void {
    this.context.on('page', page => page.on('framenavigated', frame => URL.canParse(frame.url()) && this.visited.add(new URL(frame.url()).origin)))
  }

  private async renewPage(): Promise<void> {
    this.page = await this.openPage()
    this.closePage = this.page.close.bind(this.page)
    this.isPageSpoilt = false
    whenUsed(this.page, lasting.page, () => { this.isPageSpoilt = true })
  }

  private async handOut(): Promise<Page> {
    if (this.isPageTaken)
      return this.openPage()
    this.isPageTaken = true
    return Object.assign(this.page, { close: this.closePage })
  }

  private async takeBack(): Promise<void> {
    this.isPageTaken = false
    this.isFree = !this.isSpoilt && await this.empty()
    if (!this.isFree) {
      this.isSpoilt = true
      await this.closeContext()
    }
  }

  /** Leaves one page, in which nobody listens. */
  private async closePages(): Promise<void> {
    for (const event of events)
      this.context.removeAllListeners(event)
    this.noteVisits()
    await Promise.all(this.sessions.splice(0).map(session => session.detach().catch(() => {})))
    await Promise.all(this.context.pages().filter(page => page !== this.page).map(page => page.close()))
    if (this.isPageSpoilt || this.page.isClosed()) {
      const close = this.closePage
      await this.renewPage()
      await close()
    }
    for (const event of events.filter(name => name !== 'framenavigated'))
      this.page.removeAllListeners(event)
  }

  /**
   * Puts everything back.
   * @returns whether the window is as a new one
   * @throws Error where the browser keeps something that cannot be deleted
   */
  private async empty(): Promise<boolean> {
    await this.closePages()
    const { context, page, options } = this
    for (const window of [context, page])
      window.setDefaultTimeout(usualTimeoutMs)
    for (const origin of [...this.visited].filter(each => each !== 'null')) {
      // none where the server has gone
      if (!served.has(origin) || !await page.goto(`${served.get(origin)}favicon.svg`).catch(() => null))
        return false
      const left = await emptyStorage(page)
      if (left.length)
        throw new Error(`A window keeps what a test has left there: ${left.join(', ')}`)
    }
    await context.clearCookies()
    await page.goto('about:blank')
    this.visited.clear()
    await page.emulateMedia({ media: null, forcedColors: null, contrast: null, colorScheme: options.colorScheme ?? 'light', reducedMotion: options.reducedMotion ?? 'no-preference' })
    if (options.viewport)
      await page.setViewportSize(options.viewport)
    // outside of the window, as where no mouse has moved yet
    await page.mouse.move(-1, -1)
    const session = await context.newCDPSession(page)
    await session.send('Page.resetNavigationHistory')
    await session.detach()
    this.sessions = []
    return true
  }
}

/**
 * Lets a browser hand out windows that it has kept, one of each kind at a time. A window that keeps
 * offline copies is always new.
 */
export function keepWindows(browser: Browser): void {
  const open = browser.newContext.bind(browser)
  const kept = new Map<string, KeptWindow>()
  browser.newPage = async (options) => {
    const context = await browser.newContext(options)
    return Object.assign(await context.newPage(), { close: () => context.close() })
  }
  browser.newContext = async (options = {}) => {
    const kind = JSON.stringify(options)
    const known = kept.get(kind)
    if (options.serviceWorkers === 'allow' || (known && !known.isFree && !known.isSpoilt))
      return open(options)
    if (known?.isFree && !known.isSpoilt) {
      known.isFree = false
      return known.context
    }
    const made = await KeptWindow.keep(await open(options), options)
    kept.set(kind, made)
    return made.context
  }
}
