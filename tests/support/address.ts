/**
 * What a window's address comes to. It follows a turn after the paint, so whoever reads it right after something else has
 * appeared may read the one before: tests wait here, and eslint.config.ts refuses `expect(page.url())`.
 */
import type { Frame, Locator, Page } from 'playwright-chromium'
import { expect } from 'vitest'

/** Waits until the address of a window, or of a frame in it, matches. */
export async function waitForAddress(page: Page | Frame, wanted: RegExp): Promise<void> {
  await expect.poll(() => page.url()).toMatch(wanted)
}

/**
 * Shows that what was done left an address alone. It is read twice: after an effect that the reader sees, and again after
 * two more frames of the page, by when the address of a turn would have followed.
 * @param page whose address it is
 * @param before the address that it had, or what it must still match
 * @param effect what appears later than a wrong address would
 */
export async function expectSameAddress(page: Page, before: string | RegExp, effect: Locator): Promise<void> {
  await effect.first().waitFor()
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))))
  const matches = typeof before === 'string' ? page.url() === before : before.test(page.url())
  expect(matches, `the address is ${page.url()}, and was ${before}`).toBe(true)
}
