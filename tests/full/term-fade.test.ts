/** The uses of one term on the reading page of a phone: marked, led through, and readable beside all that steps back. */
import type { Page } from 'playwright-chromium'
import { en } from '@deck/words'
import { afterEach, expect, it } from 'vitest'
import { contrastOnly, findAxeFaults } from '../support/find-faults.ts'
import { standStill } from '../support/open-deck.ts'
import { useServedDeck } from '../support/served-deck.ts'
import { awaitWholePage } from '../support/walk-reading.ts'

const deck = useServedDeck()
let page: Page
afterEach(() => page.close())

async function open(colorScheme: 'light' | 'dark') {
  page = await deck.browser.newPage({ viewport: { width: 360, height: 740 }, colorScheme, reducedMotion: 'reduce' })
  await page.goto(`${deck.origin}#/read/climate-dzud`)
  await page.locator('#app main.read').waitFor()
  await page.locator('main.read:not([aria-busy])').waitFor()
  await page.locator('[data-slide=climate-dzud] .term', { hasText: /^dzud$/ }).first().click()
  await page.getByRole('button', { name: en.read.fade }).click()
  // all its uses come, wherever they are
  await awaitWholePage(page)
  await standStill(page)
}
const says = () => page.locator('.term-fade [role=status]').textContent().then(text => text!.match(/(\d+) of (\d+)/)!.slice(1).map(Number) as [number, number])

it.each(['light', 'dark'] as const)('are marked, one leads to the next, and no text is too faint (%s)', async (colorScheme) => {
  await open(colorScheme)
  const [number, total] = await says()
  expect(total).toBeGreaterThan(1)
  await page.getByRole('button', { name: en.read.fadeNext, exact: true }).click()
  await expect.poll(says).toEqual([number % total + 1, total])
  const use = page.locator('.term.used').nth(number % total)
  await expect.poll(() => use.evaluate((each) => {
    const { top, bottom } = each.getBoundingClientRect()
    return top > 0 && bottom < 740
  })).toBe(true)
  expect(await findAxeFaults(page, 'main.read', contrastOnly)).toEqual([])
  const slide = await use.evaluate(each => each.closest<HTMLElement>('[data-slide]')!.dataset.slide)
  await page.keyboard.press('Escape')
  await page.locator('.term-fade, .fading, .used').first().waitFor({ state: 'detached' })
  // the focus was in the bar, and is now where the reader is
  await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset.slide)).toBe(slide)
})
