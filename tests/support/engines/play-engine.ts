/** Chromium and Firefox, driven by Playwright. */
import type { Browser, BrowserContext, Page } from 'playwright-chromium'
import type { Engine, EngineWindow, Tab, Target, WindowSettings } from './engine.ts'
import type { FindingWindow } from './find-element.ts'
import { firefox } from 'playwright-chromium'
import { launchBrowser } from '../open-deck.ts'
import { plainSettings } from './engine.ts'
import { packTarget, sayTarget } from './find-element.ts'
import { mostWait, see } from './wait.ts'

/** The Playwright page behind each tab, for printing. */
const pages = new WeakMap<Tab, Page>()

async function clickOn(tab: Tab, page: Page, target: Target): Promise<void> {
  await see(tab, target)
  const handle = await page.evaluateHandle(({ nth, ...rest }) => (window as unknown as FindingWindow).findForTest(rest).at(nth ?? 0), packTarget(target))
  const element = handle.asElement()
  if (!element)
    throw new Error(`${sayTarget(target)} has no match number ${target.nth}`)
  await element.click()
}

function wrapPage(page: Page): Tab {
  const tab: Tab = {
    open: async (url) => {
      await page.goto('about:blank')
      await page.goto(url)
    },
    reload: async () => { await page.reload() },
    evaluate: (run, arg) => page.evaluate(run as (arg: unknown) => never, arg),
    inject: async (script) => { await page.evaluate(`${script};0`) },
    keyboard: page.keyboard,
    click: target => clickOn(tab, page, target),
    setViewport: (width, height) => page.setViewportSize({ width, height }),
    picture: () => page.screenshot(),
    show: () => page.bringToFront(),
    close: () => page.close(),
  }
  pages.set(tab, page)
  return tab
}

function listen(context: BrowserContext): string[] {
  const errors: string[] = []
  context.on('weberror', error => errors.push(error.error().message))
  context.on('console', message => message.type() === 'error' && errors.push(message.text()))
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

function wrapBrowser(id: 'chromium' | 'firefox', browser: Browser, name: string): Engine {
  return {
    id,
    label: `${name} ${browser.version()}`,
    window: settings => openWindow(browser, settings),
    print: async (tab, landscape = false) => pages.get(tab)!.pdf({ format: 'A4', landscape, margin: { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' }, preferCSSPageSize: true }),
    close: () => browser.close(),
  }
}

/** Starts the Chromium that the other tests run in. */
export async function startChromium(): Promise<Engine> {
  return wrapBrowser('chromium', await launchBrowser(), 'Chromium')
}

/** Starts a Firefox as the system has it: Playwright needs no build of its own for it. */
export async function startFirefox(executablePath: string): Promise<Engine> {
  return wrapBrowser('firefox', await firefox.launch({
    channel: 'moz-firefox',
    executablePath,
    // what the emulation of Playwright's own build would do
    firefoxUserPrefs: { 'ui.prefersReducedMotion': 1 },
  }), 'Firefox')
}
