/** An article whose rungs, names and periods crowd its pictures is built and walked: on no slide and in no column does text lie over text. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listSpills } from 'slidev-addon-lesson/shell/fit-spaced.browser.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { walkLegibility } from '../../packages/cli/walk-legibility.ts'
import { writeCrowdedArticle } from '../support/crowded-article.ts'
import { runScript } from '../support/run-script.ts'
import { useServedDeck } from '../support/served-deck.ts'
import { awaitWholePage } from '../support/walk-reading.ts'

const folder = mkdtempSync(join(tmpdir(), 'crowded-'))
let slides: Awaited<ReturnType<typeof writeCrowdedArticle>>

beforeAll(async () => {
  slides = await writeCrowdedArticle(folder)
  const built = await runScript(['packages/cli/build.ts'], {}, folder)
  expect(built.status, built.out).toBe(0)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const deck = useServedDeck(join(folder, 'dist'))

it('on its slides, at every click', async () => {
  const found = await walkLegibility(deck.browser, deck.origin, slides.map(([alias, clicks], i) => ({ no: i + 1, alias, clicks })))
  expect(found.filter(({ rule }) => rule === 'over').map(({ alias, click, message }) => `${alias}, click ${click}: ${message}`)).toEqual([])
})

it.each([390, 320])('in the column of a phone %i px wide', async (width) => {
  const page = await deck.browser.newPage({ viewport: { width, height: 844 } })
  await page.goto(`${deck.origin}#/read`)
  await page.locator('main h1').first().waitFor()
  // who looks for words has every slide made
  await page.keyboard.press('Control+f')
  await awaitWholePage(page)
  await page.evaluate(() => document.fonts.ready)
  const over = () => page.evaluate<string[]>(`[...document.querySelectorAll('.slide-box')].flatMap(${listSpills}).map(lines => lines.map(({ text }) => text).join(' over '))`)
  await expect.poll(over).toEqual([])
  await page.close()
})
