/** A reader's own spacing of text (WCAG 1.4.12) on every slide and page: no text lies over other text, none is cut off, and nothing is to be scrolled sideways. */
import type { Page } from 'playwright-chromium'
import { expect, it } from 'vitest'
import { findSidewaysScroll } from '../support/find-faults.ts'
import { useServedDeck } from '../support/served-deck.ts'
import { findCollisions, textSpacing } from '../support/text-spacing.ts'
import { walkReading } from '../support/walk-reading.ts'
import { goTo, walkedSlides } from '../support/walk-states.ts'

const deck = useServedDeck('dist')
const pages = ['review', 'review/q/q-widest-gap', 'today', 'glossary', 'sources', 'handout', 'plan'] as const

/** A window whose reader spaces all text, at an address of the deck. */
async function open(width: number, height: number, hash: string): Promise<Page> {
  // the content-security-policy would let no style sheet of a test in; a reader's own comes from the browser
  const page = await deck.browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce', bypassCSP: true })
  await page.addInitScript(css => addEventListener('DOMContentLoaded', () => document.head.append(Object.assign(document.createElement('style'), { textContent: css }))), textSpacing)
  await page.goto(`${deck.origin}#/${hash}`)
  return page
}

it('every slide holds its text at its last click, where most stands on it', async () => {
  const page = await open(1280, 720, '1')
  await page.locator('html.is-spaced').waitFor()
  const faults: string[] = []
  for (const slide of walkedSlides) {
    await goTo(page, { ...slide, route: '', click: slide.clicks })
    faults.push(...(await findCollisions(page, `#slideshow [data-slidev-no="${slide.no}"] .slidev-layout`)).map(fault => `${slide.alias}: ${fault}`))
  }
  await page.close()
  expect(faults).toEqual([])
})

it.each([320, 390])('the reading page holds its text in a window %i px wide', async (width) => {
  const page = await open(width, 844, 'read')
  await page.locator('main.read:not([aria-busy]) h1').waitFor()
  await walkReading(page)
  expect(await findCollisions(page, 'main.read')).toEqual([])
  expect(await findSidewaysScroll(page, 'main.read')).toEqual([])
  await page.close()
})

it('so does every other page on a phone', async () => {
  const page = await open(390, 844, pages[0])
  const faults: string[] = []
  for (const path of pages) {
    await page.evaluate((to) => { location.hash = to }, `#/${path}`)
    await page.locator('main h1').first().waitFor()
    await page.evaluate(() => document.fonts.ready)
    faults.push(...[...await findCollisions(page, 'main'), ...await findSidewaysScroll(page, 'main')].map(fault => `${path}: ${fault}`))
  }
  await page.close()
  expect(faults).toEqual([])
})
