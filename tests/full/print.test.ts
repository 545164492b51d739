/** The browser's own print button in full: the reading page and a slide on each paper, and every picture of a handout. The least of it: tests/e2e/paper.test.ts. */
import type { Browser, BrowserContext, Page } from 'playwright-chromium'
import { readdirSync } from 'node:fs'
import { en } from '@deck/words'
import { explainAsText } from 'slidev-addon-lesson/cite/explanation.ts'
import { afterEach, describe, expect, it } from 'vitest'
import { measurePdf } from '../support/measure-pdf.ts'
import { openSlide } from '../support/open-deck.ts'
import { readSlides } from '../support/read-chapters.ts'
import { useServedDeck } from '../support/served-deck.ts'

const slides = readSlides().map(({ front, body }) => ({ hasTitle: /^# /m.test(body), alias: front.routeAlias!, title: front.title!, isOpener: ['chapter', 'opening'].includes(front.layout ?? '') }))
/** A slide with a heading of its own, in the midst of a chapter. */
const titled = slides.slice(5).find(({ isOpener, hasTitle }) => hasTitle && !isOpener)!
/** Texts without the spaces that setting type puts in and takes out. */
const squeeze = (text: string) => text.normalize('NFKC').replace(/\s+/g, '')

const deck = useServedDeck('dist', '/', { keepsWindows: true })
let context: BrowserContext
let page: Page
afterEach(() => context?.close())

async function open(options: Parameters<Browser['newContext']>[0] = {}) {
  context = await deck.browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce', ...options })
  page = await context.newPage()
}
const print = async (paper: Parameters<Page['pdf']>[0]) => measurePdf(await page.pdf({ preferCSSPageSize: true, printBackground: true, ...paper }))
const textOf = (pages: Awaited<ReturnType<typeof print>>) => squeeze(pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(''))

describe('the reading page on paper', () => {
  /** The scripts of all slides; what the page has asked for, and what of it is on its way. */
  const scripts = readdirSync('dist/assets').filter(file => /^md-.*\.js$/.test(file))
  let asked: Set<string>
  let coming: Set<string>
  const openReading = async (options?: Parameters<typeof open>[0]) => {
    await open(options)
    const all = asked = new Set<string>()
    const left = coming = new Set<string>()
    page.on('request', (request) => {
      all.add(request.url())
      left.add(request.url())
    })
    page.on('requestfinished', request => left.delete(request.url()))
    page.on('requestfailed', request => left.delete(request.url()))
    await page.goto(`${deck.origin}#/read`)
    await page.locator('main.read:not([aria-busy]) h1').waitFor()
  }

  /** Waits until all slides are at hand, as they are once the page has rested: a file that has come must still be run, with those that it needs. */
  const haveCome = async () => {
    await expect.poll(() => scripts.filter(file => ![...asked].some(url => url.endsWith(`/${file}`)))).toEqual([])
    await expect.poll(() => [...coming]).toEqual([])
    // as text: the test's own compiler would take the page's import for one of the test's
    await page.evaluate(`Promise.all(${JSON.stringify([...asked].filter(url => url.endsWith('.js')))}.map(url => import(url))).then(() => {})`)
  }

  it('has every title and every explanation at once after it is opened, even where no slide has come', async () => {
    await open()
    await page.route(/\.js$/, route => /\/(?:__slidev_\d|md-|\d+-)/.test(route.request().url()) ? route.abort() : route.continue())
    await page.goto(`${deck.origin}#/read`)
    await page.locator('main.read:not([aria-busy]) h1').waitFor()
    const text = textOf(await print({ format: 'A4' }))
    const missing = slides.filter(({ alias, isOpener }) => !isOpener && explainAsText(alias).split(/\n{2,}/).some(part => !text.includes(squeeze(part).slice(0, 40))))
    expect(missing.map(({ alias }) => alias)).toEqual([])
  })

  it.each(['A4', 'Letter'])('has every slide with its pictures on %s, across the whole slide, and no blank page', async (format) => {
    await openReading()
    await haveCome()
    expect(await page.locator('.slide-box > h3').count()).toBeGreaterThan(0)
    const pages = await print({ format })
    expect(await page.locator('.slide-box > h3').count()).toBe(0)
    expect(await page.locator('[data-rendering=text]').count()).toBe(0)
    expect(pages.map(({ texts }) => squeeze(texts.map(({ text }) => text).join('')).length).filter(length => length < 60)).toEqual([])
    expect(pages.flatMap(({ texts, width }) => texts.filter(({ x }) => x < 0 || x > width).map(({ text }) => text))).toEqual([])
    // what stands outside of the window, for the keyboard, would be printed over the words of every page
    expect(textOf(pages)).not.toContain(squeeze(en.read.skip))
    // running text reaches into the slide's last third, but for pages that hold a picture of the narrow kind alone
    expect(pages.filter(({ texts, width }) => !texts.some(({ x }) => x > width * 2 / 3)).length).toBeLessThan(pages.length * 0.45)
    expect(slides.filter(({ title, isOpener, hasTitle }) => !isOpener && hasTitle && !textOf(pages).includes(squeeze(title))).map(({ alias }) => alias)).toEqual([])
  })

  it('waits for what is on its way where the keys ask for paper', async () => {
    await openReading()
    await page.evaluate(() => Object.assign(window, { print: () => Object.assign(window, { found: { lacking: document.querySelectorAll('.slide-box > h3').length } }) }))
    await page.keyboard.press('Control+p')
    await expect.poll(() => page.evaluate(() => (window as unknown as { found?: object }).found)).toEqual({ lacking: 0 })
  })

  it('is the same from a phone that has read nothing yet and from one that has read it all', async () => {
    const options = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
    const pending = () => page.locator('.read-section.pending').count()
    await openReading(options)
    await haveCome()
    expect(await pending()).toBeGreaterThan(0)
    const early = await print({ format: 'A4' })
    await context.close()
    await openReading(options)
    await page.keyboard.press('Control+f')
    await expect.poll(pending, { timeout: 120_000 }).toBe(0)
    await haveCome()
    const whole = await print({ format: 'A4' })
    expect(early.length).toBe(whole.length)
    expect(textOf(early)).toBe(textOf(whole))
    // a picture that had the window's width would lie over the words below it
    expect(early.map(({ texts }) => texts.length)).toEqual(whole.map(({ texts }) => texts.length))
  })

  it('is dark on white for whoever reads by night', async () => {
    await openReading({ colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const light = (colour: string) => colour.match(/\d+/g)!.slice(0, 3).reduce((sum, part) => sum + Number(part), 0)
    const [ink, paper] = await page.locator('main.read').evaluate(each => [getComputedStyle(each).color, getComputedStyle(each).backgroundColor])
    expect([light(ink!) < 200, light(paper!)]).toEqual([true, 765])
  })
})

describe('a slide on paper', () => {
  it.each([
    ['A4', false],
    ['A4', true],
    ['Letter', false],
    ['Letter', true],
  ])('%s (landscape: %s) holds it alone, whole, and as wide as the slide', async (format, landscape) => {
    await open()
    await openSlide(page, deck.origin, titled.alias)
    const said = await page.locator('#slideshow > .slidev-page:visible .slidev-layout').first().evaluate(each => (each as HTMLElement).textContent)
    const pages = await print({ format, landscape })
    expect(pages).toHaveLength(1)
    const [{ texts, width, height }] = pages as [typeof pages[number]]
    expect(textOf(pages)).toContain(squeeze(titled.title))
    // as printed, words may stand in small letters and in pieces
    const own = squeeze(said).toLowerCase()
    expect(texts.flatMap(({ text }) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter(word => !own.includes(word))).toEqual([])
    expect(texts.filter(({ x, y }) => x < 0 || x > width || y < 0 || y > height)).toEqual([])
    // the year scale's last word stands near the right margin
    expect(Math.max(...texts.map(({ x }) => x)) / width).toBeGreaterThan(0.7)
  })
})

describe('the picture of a slide in a handout', () => {
  it.each(['kind=notes', 'kind=nup&up=6'])('cuts no words off, on every slide (%s)', async (query) => {
    await open()
    await page.goto(`${deck.origin}#/handout?${query}`)
    await page.locator('.handout-document[aria-busy=false]').waitFor()
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
    const pictures = page.locator('.slide-picture')
    expect(await pictures.count()).toBe(slides.length)
    const cut = await pictures.evaluateAll(all => all.flatMap((picture) => {
      const box = picture.getBoundingClientRect()
      const texts = document.createTreeWalker(picture, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const range = document.createRange()
        range.selectNodeContents(text)
        const { width, top, right, bottom, left } = range.getBoundingClientRect()
        const isShown = width > 0 && text.parentElement!.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !text.parentElement!.closest('.sr-only, script, style')
        if (isShown && (bottom > box.bottom + 1 || right > box.right + 1 || top < box.top - 1 || left < box.left - 1))
          found.push(text.textContent!.trim())
      }
      const name = picture.closest('article')!.querySelector('h3')!.textContent!.trim()
      return found.filter(Boolean).map(words => `${name}: ${words}`)
    }))
    expect(cut).toEqual([])
  })
})
