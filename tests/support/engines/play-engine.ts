/** Chromium and Firefox, driven by Playwright. */
import type { Browser, BrowserContext, ElementHandle, Page } from 'playwright-chromium'
import type { Engine, EngineWindow, Tab, Target, WindowSettings } from './engine.ts'
import type { FindingWindow } from './find-element.ts'
import { firefox } from 'playwright-chromium'
import { inWindow, launchBrowser } from '../open-deck.ts'
import { plainSettings } from './engine.ts'
import { packTarget, sayTarget } from './find-element.ts'
import { mostWait, see, until } from './wait.ts'

/** How long an element that was found may take to be clicked before it is found anew, in milliseconds. */
const clickTimeoutMs = 3000

/**
 * What Firefox says of a font (NS_BINDING_ABORTED), and of a file that the offline copy was asked for, when the page was left
 * or loaded anew before it came. A worker that fails is said in other words (that its promise was rejected).
 */
const brokenOff = /^download failed .*status=2152398850|A ServiceWorker intercepted the request and encountered an unexpected error/

async function findOne(tab: Tab, page: Page, target: Target): Promise<ElementHandle<HTMLElement>> {
  await see(tab, target)
  const handle = await page.evaluateHandle(({ nth, ...rest }) => (window as unknown as FindingWindow).findForTest(rest).at(nth ?? 0), packTarget(target))
  const element = handle.asElement()
  if (!element)
    throw new Error(`${sayTarget(target)} has no match number ${target.nth}`)
  return element
}

/** Pages that are being left: what was on its way to them breaks off, which is an error to nobody. */
const leaving = new WeakSet<Page>()

function wrapPage(page: Page): Tab {
  const tab: Tab = {
    open: async (url) => {
      leaving.add(page)
      await page.goto('about:blank')
      // an answer from the blank page comes after the last words of the page before it
      await page.evaluate(() => document.title)
      leaving.delete(page)
      await page.goto(url)
    },
    reload: async () => { await page.reload() },
    evaluate: (run, arg) => page.evaluate(run as (arg: unknown) => never, arg),
    inject: async (script) => { await page.evaluate(`${script};0`) },
    keyboard: page.keyboard,
    // what is clicked may be drawn anew between its being found and the click: then it is found again
    click: async (target) => {
      await until(async () => {
        await (await findOne(tab, page, target)).click({ timeout: clickTimeoutMs })
        return true
      }, `a click on ${sayTarget(target)}`)
    },
    choose: async (target, entry) => { await (await findOne(tab, page, target)).selectOption({ label: entry }) },
    setViewport: (width, height) => page.setViewportSize({ width, height }),
    picture: () => page.screenshot(),
    show: () => page.bringToFront(),
    close: () => page.close(),
  }
  return tab
}

function listen(context: BrowserContext): string[] {
  const errors: string[] = []
  const note = (page: Page | null, text: string) => {
    if (!(page && leaving.has(page)) && !brokenOff.test(text))
      errors.push(text)
  }
  // Firefox says of a request that is broken off now as an error of the page, now as a line in its console
  context.on('weberror', error => note(error.page(), error.error().message))
  context.on('console', message => message.type() === 'error' && note(message.page(), message.text()))
  return errors
}

async function openWindow(browser: Browser, settings: Partial<WindowSettings> = {}): Promise<EngineWindow> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...plainSettings, ...settings })
  context.setDefaultTimeout(mostWait)
  const errors = listen(context)
  return {
    tab: async () => wrapPage(await context.newPage()),
    errors: async () => errors,
    close: () => context.close(),
  }
}

/**
 * Prints with Playwright.
 * @param unit in which lengths are handed over: to Firefox Playwright sends inches where WebDriver BiDi takes centimetres
 */
async function printOnA4(browser: Browser, url: string, ready: string, unit: 'cm' | 'in'): Promise<Uint8Array> {
  return inWindow(browser, { reducedMotion: 'reduce' }, async (page) => {
    await page.goto(url)
    await page.locator(ready).first().waitFor({ state: 'attached' })
    const edge = `1${unit}`
    return page.pdf({ width: `21${unit}`, height: `29.7${unit}`, margin: { top: edge, right: edge, bottom: edge, left: edge } })
  })
}

/** A browser for each colour scheme that windows ask for. */
interface Browsers { light: Browser, dark: () => Promise<Browser>, close: () => Promise<unknown> }

function wrapBrowsers(id: 'chromium' | 'firefox', { light, dark, close }: Browsers): Engine {
  return {
    id,
    window: async settings => openWindow(settings?.colorScheme === 'dark' ? await dark() : light, settings),
    print: (url, ready) => printOnA4(light, url, ready, id === 'firefox' ? 'in' : 'cm'),
    close: async () => { await close() },
  }
}

/** Starts the Chromium that the other tests run in. */
export async function startChromium(): Promise<Engine> {
  const browser = await launchBrowser()
  return wrapBrowsers('chromium', { light: browser, dark: async () => browser, close: () => browser.close() })
}

/**
 * Starts a Firefox as the system has it: Playwright needs no build of its own for it, but emulates no preferences of the
 * reader's there. So they are the browser's, and each colour scheme has a browser.
 */
export async function startFirefox(executablePath: string): Promise<Engine> {
  const launch = (isDark: boolean) => firefox.launch({
    channel: 'moz-firefox',
    executablePath,
    // a PDF has letters of variable fonts as letters, so that it can be read
    firefoxUserPrefs: { 'print.font-variations-as-paths': false, 'ui.prefersReducedMotion': 1, 'layout.css.prefers-color-scheme.content-override': isDark ? 0 : 1 },
  })
  const browsers = [await launch(false)]
  const dark = async () => browsers[1] ??= await launch(true)
  return wrapBrowsers('firefox', { light: browsers[0]!, dark, close: () => Promise.all(browsers.map(browser => browser.close())) })
}
