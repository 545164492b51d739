/** Everyday words and other scripts, typed at once into both searches, lead somewhere. What is found, and in which order: tests/data/search.test.ts. */
import type { Page } from 'playwright-chromium'
import { beforeEach, expect, it } from 'vitest'
import { en } from '../../locales/en.ts'
import { openSlide, standStill } from '../support/open-deck.ts'
import { useDeckWindow } from '../support/served-deck.ts'

const deck = useDeckWindow()
let page: Page
beforeEach(() => { page = deck.page })

const everyday = ['smog', 'coal smoke', 'winter storm', 'trees', 'money', 'president', 'desert', 'water', 'why korea', 'help', 'animals', 'poor people', 'зуд', '몽골']

it('everyday words lead to slides, typed at once after g', async () => {
  await openSlide(page, deck.origin, 2)
  for (const typed of everyday) {
    await page.keyboard.press('g')
    // a keyboard that has no such letters puts them into what has the focus
    if (!/^[a-z ]+$/.test(typed))
      await page.locator('#slidev-goto-input:focus').waitFor()
    await page.keyboard.type(typed)
    await page.getByRole('option').first().waitFor()
    expect(await page.locator('#slidev-goto-input:focus').inputValue(), typed).toBe(typed)
    await page.keyboard.press('Escape')
    await page.locator('#slidev-goto-dialog').waitFor({ state: 'detached' })
  }
})

it('everyday words lead on the reading page to slides, facts and terms, typed at once after the search is opened', async () => {
  await page.setViewportSize({ width: 390, height: 740 })
  await page.goto(`${deck.origin}#/read`)
  await page.locator('#app main.read').waitFor()
  await standStill(page)
  await page.getByRole('button', { name: en.read.search, exact: true }).press('Enter')
  await page.keyboard.type(everyday[0]!)
  const field = page.locator('.read-search input:focus')
  for (const typed of everyday) {
    await field.fill(typed)
    await expect.poll(() => page.locator('.read-search [role=status]').textContent(), { message: typed }).toMatch(/found\.$|are shown\.$/)
  }
})
