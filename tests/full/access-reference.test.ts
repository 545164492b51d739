/** Glossary and sources on the narrowest screen before axe. On a wide one: tests/e2e/sources.test.ts. */
import { expect, it } from 'vitest'
import { findAxeFaults } from '../support/find-faults.ts'
import { inWindow } from '../support/open-deck.ts'
import { useServedDeck } from '../support/served-deck.ts'

const deck = useServedDeck('dist', '/courses/green/')
const main = 'main.reference-page'

it.each(['glossary', 'sources'])('#/%s has no fault that axe finds at 320 px', async (path) => {
  await inWindow(deck.browser, { viewport: { width: 320, height: 800 }, reducedMotion: 'reduce' }, async (page) => {
    await page.goto(`${deck.origin}#/${path}`)
    await page.locator(`${main} h1`).waitFor()
    await page.evaluate(() => document.fonts.ready)
    expect(await findAxeFaults(page, main)).toEqual([])
  })
})
