/** Slidev's own controls, the overview and the lecturer's pages before axe. What their keys do: tests/e2e/access-chrome.test.ts. */
import type { Page } from 'playwright-chromium'
import { beforeEach, describe, expect, it } from 'vitest'
import { openSlide } from '../support/open-deck.ts'
import { useDeckWindow } from '../support/served-deck.ts'
import { findInBothThemes } from '../support/walk-states.ts'

const deck = useDeckWindow('dist-lecturer', '/courses/green/')
let page: Page
beforeEach(() => { page = deck.page })

describe('all slides at once', () => {
  it('have no fault that axe can find in the dialog, by day and by night, and go away with Escape', async () => {
    await openSlide(page, deck.origin, 7)
    await page.keyboard.press('o')
    const dialog = page.getByRole('dialog', { name: 'All slides' })
    await dialog.waitFor()
    expect(await findInBothThemes(page)).toEqual([])
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })

  it('have none on the lecturer’s page', async () => {
    await page.goto(`${deck.origin}#/overview`)
    await page.locator('main h1').first().waitFor({ state: 'attached' })
    // nothing is pointed at: where no mouse has moved yet, Chromium's headless shell has it in the upper left corner
    await page.mouse.move(1279, 719)
    expect(await findInBothThemes(page)).toEqual([])
  })
})

describe('the controls around the slide', () => {
  const openings: Readonly<Record<string, () => Promise<unknown>>> = {
    'the bar': () => page.locator('.deck-controls').hover(),
    'the bar on an upright phone': () => page.setViewportSize({ width: 390, height: 844 }),
    'the way to a slide': async () => {
      await page.keyboard.press('g')
      await page.locator('#slidev-goto-input').fill('ladder')
      await page.getByRole('option').first().waitFor()
    },
    'the settings': async () => {
      await page.getByRole('button', { name: 'More Options' }).press('Enter')
      await page.getByRole('button', { name: 'Laser' }).waitFor()
    },
  }

  it.each(Object.entries(openings))('have no fault that axe can find, by day and by night: %s', async (_, open) => {
    await openSlide(page, deck.origin, 7)
    await open()
    // the raised figures of sources are as high as the lines of their sentences allow, which WCAG 2.5.8 excepts
    const faults = await findInBothThemes(page)
    expect(faults.filter(fault => !/target-size: [^,]*\.cite[^,]*$/.test(fault))).toEqual([])
  })
})

it.each(['notes', 'entry'])('the lecturer’s pages have no fault that axe can find, by day and by night: %s', async (path) => {
  await page.goto(`${deck.origin}#/${path}`)
  await page.locator('main h1').first().waitFor({ state: 'attached' })
  // nothing is pointed at: where no mouse has moved yet, Chromium's headless shell has it in the upper left corner
  await page.mouse.move(1279, 719)
  expect(await findInBothThemes(page)).toEqual([])
})
