/** Handouts and paper ask no other origin for anything, and nothing of them is refused. The pages: tests/e2e/privacy.test.ts. */
import type { Page } from 'playwright-chromium'
import { handoutKinds } from 'slidev-addon-lesson/handout/options.ts'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openSlide, standStill } from '../support/open-deck.ts'
import { noteRefused } from '../support/refused.ts'
import { useDeckWindow } from '../support/served-deck.ts'

const deck = useDeckWindow('dist', '/courses/green/', { colorScheme: 'light' })
let page: Page
let refused: readonly string[]

beforeEach(async () => {
  page = deck.page
  refused = await noteRefused(deck.context)
  page.setDefaultTimeout(120_000)
})
afterEach(() => expect(refused).toEqual([]))

async function openPage(path: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${deck.origin}#/${path}`)
  // on paper, what leads to a slide does not show
  await page.locator('main h1').first().waitFor({ state: 'attached' })
  await standStill(page)
}

it.each(handoutKinds)('the handout of kind %s', async (kind) => {
  await openPage(`handout?kind=${kind}`)
})

it('the notes, the reading page and two slides, printed', async () => {
  await page.emulateMedia({ media: 'print' })
  await openPage('handout?kind=notes')
  await openPage('read')
  for (const no of [1, 4])
    await openSlide(page, `${deck.origin}?print`, no)
  expect(await page.evaluate(() => [...document.styleSheets].some(({ cssRules }) => [...cssRules].some(rule => rule.cssText.startsWith('@page'))))).toBe(true)
})
