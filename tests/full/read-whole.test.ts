/** The whole reading page before axe, on the narrowest screen and on a wide one, by day and by night. */
import type { Page } from 'playwright-chromium'
import { en } from '@deck/words'
import { afterEach, expect, it } from 'vitest'
import { axeOptions, contrastOnly, findAxeFaults, findSidewaysScroll } from '../support/find-faults.ts'
import { useServedDeck } from '../support/served-deck.ts'
import { findUnordered, levels, walkReading } from '../support/walk-reading.ts'

const deck = useServedDeck('dist', '/courses/green/')
let page: Page
afterEach(() => page.close())

it.each([[1280, 'print', axeOptions], [320, 'narrow', undefined]] as const)('has no fault that axe can find at %i px by day and night, and nothing to scroll sideways', async (width, rendering, byDay) => {
  page = await deck.browser.newPage({ viewport: { width, height: 844 }, reducedMotion: 'reduce', colorScheme: 'light' })
  await page.goto(`${deck.origin}#/read`)
  await page.locator('main.read:not([aria-busy]) h1').waitFor()
  await walkReading(page)
  await page.locator(`[data-rendering=${rendering}]`).first().waitFor()
  expect(await findAxeFaults(page, 'main.read', byDay), 'by day').toEqual([])
  const found = await levels(page)
  expect(found.filter(level => level === 1)).toHaveLength(1)
  expect(found.filter((level, i) => i > 0 && level > found[i - 1]! + 1)).toEqual([])
  expect(await findSidewaysScroll(page, 'main.read')).toEqual([])
  expect(await findUnordered(page), 'raised numbers in order of appearance').toEqual([])
  await page.getByRole('button', { name: 'Dark', exact: true }).click()
  await page.locator('html.dark').waitFor({ state: 'attached' })
  expect(await findAxeFaults(page, 'main.read', contrastOnly), 'by night').toEqual([])
  if (width > 390)
    return
  for (let size = 1; size < 3; size++)
    await page.getByRole('button', { name: en.read.textSize({ step: size, steps: 3 }) }).click()
  await page.getByRole('button', { name: en.read.textUsual }).waitFor()
  expect(await findSidewaysScroll(page, 'main.read'), 'in the largest text').toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await findSidewaysScroll(page, 'main.read'), 'at 390 px').toEqual([])
})
