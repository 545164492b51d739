/** The prerendered first slide beside the real one. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-chromium'
import { expect } from 'vitest'
import { comparePictures } from './compare-pictures.ts'
import { inWindow } from './open-deck.ts'

/** Windows in which the two are compared; the first two differ most. */
export const pictureWindows: readonly (readonly [name: string, options: BrowserContextOptions])[] = [
  ['on a projector', {}],
  ['on a phone at night', { viewport: { width: 390, height: 844 }, colorScheme: 'dark', deviceScaleFactor: 2 }],
  ['at night', { colorScheme: 'dark' }],
  ['on a phone', { viewport: { width: 390, height: 844 } }],
  ['in a wide, low window', { viewport: { width: 1000, height: 420 } }],
]

/** The copy that the build has made. */
export const prerendered = (page: Page) => page.locator('#prerendered-slide')

/** Opens the deck and waits until the real slide stands there alone. */
export async function openLive(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.locator('#slideshow .slidev-layout').first().waitFor()
  await prerendered(page).waitFor({ state: 'detached' })
}

/** Opens the deck in a browser to which no script or style sheet ever comes. */
export async function openPrerendered(page: Page, address: string): Promise<void> {
  await page.route(/\.(?:js|css)$/, route => route.abort())
  await page.goto(address)
  await page.evaluate(() => document.fonts.ready)
}

/** A picture with nothing moving in it. */
async function takePicture(page: Page): Promise<string> {
  return (await page.screenshot({ animations: 'disabled' })).toString('base64')
}

/** Compares the two dot by dot, within a test. */
export async function judgeLooks(browser: Browser, address: string, options: BrowserContextOptions): Promise<void> {
  const before = await inWindow(browser, options, async (page) => {
    await openPrerendered(page, address)
    return takePicture(page)
  })
  await inWindow(browser, options, async (page) => {
    await openLive(page, address)
    // edges that fall between two pixels are smoothed a little otherwise; what still fades in is waited for
    await expect.poll(async () => {
      // the way to today's questions comes once there is time, and the toolbar with the program
      await page.evaluate(() => document.querySelectorAll<HTMLElement>('.opening-text .today, .slidev-slide-container:has(.slidev-slide-content) > :not(.slidev-slide-content)').forEach(({ style }) => { style.display = 'none' }))
      return comparePictures(page, before, await takePicture(page))
    }, { timeout: 20_000 }).toBeLessThan(0.002)
  })
}
