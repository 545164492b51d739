/** The whole reading page at 1280 px, and by night. On narrow screens by day: tests/e2e/read.test.ts. */
import type { Page } from 'playwright-chromium'
import { afterEach, expect, it } from 'vitest'
import { axeOptions, contrastOnly, findAxeFaults, findSidewaysScroll } from '../support/find-faults.ts'
import { useServedDeck } from '../support/served-deck.ts'
import { levels, walkReading } from '../support/walk-reading.ts'

const deck = useServedDeck('dist', '/courses/green/')
let page: Page
afterEach(() => page.close())

it.each([[1280, 'print', axeOptions], [320, 'narrow', undefined]] as const)('has no fault that axe can find at %i px by day and night, and nothing to scroll sideways', async (width, rendering, byDay) => {
  page = await deck.browser.newPage({ viewport: { width, height: 844 }, reducedMotion: 'reduce', colorScheme: 'light' })
  await page.goto(`${deck.origin}#/read`)
  await page.locator('main.read:not([aria-busy]) h1').waitFor()
  await walkReading(page)
  await page.locator(`[data-rendering=${rendering}]`).first().waitFor()
  expect(byDay ? await findAxeFaults(page, 'main.read', byDay) : [], 'by day').toEqual([])
  const found = await levels(page)
  expect(found.filter((level, i) => i > 0 && level > found[i - 1]! + 1)).toEqual([])
  expect(await findSidewaysScroll(page, 'main.read')).toEqual([])
  await page.getByRole('button', { name: 'Dark', exact: true }).click()
  expect(await findAxeFaults(page, 'main.read', contrastOnly), 'by night').toEqual([])
})
