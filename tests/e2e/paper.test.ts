/**
 * The browser's own print button, once for the reading page and once for a slide. Each paper and every picture: tests/full/print.test.ts.
 * Why end to end: only a browser lays out pages of paper.
 */
import type { Page } from 'playwright-chromium'
import { en } from '@deck/words'
import { explainAsText } from 'slidev-addon-lesson/cite/explanation.ts'
import { beforeEach, expect, it } from 'vitest'
import { measurePdf } from '../support/measure-pdf.ts'
import { openSlide, standStill } from '../support/open-deck.ts'
import { readSlides } from '../support/read-chapters.ts'
import { useDeckWindow } from '../support/served-deck.ts'

const slides = readSlides().map(({ front, body }) => ({ alias: front.routeAlias!, title: front.title!, hasTitle: /^# /m.test(body), isOpener: ['chapter', 'opening'].includes(front.layout ?? ''), isOurs: front.ours === 'true' || body.includes('<OurReading>') }))
/** A slide with a heading of its own, in the midst of a chapter. */
const titled = slides.slice(5).find(({ isOpener, hasTitle }) => hasTitle && !isOpener)!
/** Texts without the spaces that setting type puts in and takes out. */
const squeeze = (text: string) => text.normalize('NFKC').replace(/\s+/g, '')

const deck = useDeckWindow()
let page: Page
beforeEach(() => { page = deck.page })

async function print() {
  const pages = await measurePdf(await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true }))
  return { pages, text: squeeze(pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join('')) }
}

it('the reading page has every explanation and every sign of our reading on paper, and nothing beyond its edge', async () => {
  await page.goto(`${deck.origin}#/read`)
  await page.locator('main.read:not([aria-busy]) h1').waitFor()
  await page.locator('.slide-words').first().waitFor({ state: 'attached' })
  await standStill(page)
  const { pages, text } = await print()
  const missing = slides.filter(({ alias, isOpener }) => !isOpener && explainAsText(alias).split(/\n{2,}/).some(part => !text.includes(squeeze(part).slice(0, 40))))
  expect(missing.map(({ alias }) => alias)).toEqual([])
  // whose reading it is, in the words that stand for each slide of ours until its picture has come
  expect(text.split(squeeze(en.cite.ourReading)).length - 1).toBeGreaterThanOrEqual(slides.filter(({ isOurs }) => isOurs).length)
  expect(pages.flatMap(({ texts, width }) => texts.filter(({ x }) => x < 0 || x > width).map(each => each.text))).toEqual([])
  // what stands outside of the window, for the keyboard, would be printed over the words of every page
  expect(text).not.toContain(squeeze(en.read.skip))
})

it('beside a slide of ours with its picture, paper says whose reading it is', async () => {
  const { alias } = slides.find(({ isOurs, hasTitle }) => isOurs && hasTitle)!
  await page.goto(`${deck.origin}#/read/${alias}`)
  const sign = page.locator(`[data-slide="${alias}"] .our-reading-sign`)
  await sign.waitFor()
  await page.emulateMedia({ media: 'print' })
  expect(await sign.isVisible()).toBe(true)
})

it('a slide comes alone, whole, and as wide as the paper', async () => {
  await openSlide(page, deck.origin, titled.alias)
  const { pages, text } = await print()
  expect(pages).toHaveLength(1)
  expect(text).toContain(squeeze(titled.title))
  const [{ texts, width, height }] = pages as [typeof pages[number]]
  expect(texts.filter(({ x, y }) => x < 0 || x > width || y < 0 || y > height)).toEqual([])
  expect(Math.max(...texts.map(({ x }) => x)) / width).toBeGreaterThan(0.7)
})
