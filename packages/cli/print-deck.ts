/**
 * Prints the slides from Slidev's print page into a PDF that is tagged, for `npm run export`.
 *
 * usage: node packages/cli/print-deck.ts --output FILE --browser PATH [--range 1-10] [--dark] [--with-clicks] [--answers hidden]
 */
import type { TitledSlide } from '@deck/pdf-tags'
import type { Page, Route } from 'playwright-chromium'
import { writeFileSync } from 'node:fs'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { defineCommand, drawProgress, runDirectly } from '@deck/command-line'
import { article, chapters } from '@deck/lesson/outline'
import { finishPdf, outlineDeck, writeOutline } from '@deck/pdf-tags'
import { en } from '@deck/words'
import { PDFDocument } from 'pdf-lib'
import { chromium } from 'playwright-chromium'
import { splitScripts } from 'slidev-addon-lesson/shell/split-scripts.ts'
import { readNumbers, serveDeck } from './exporting/exported-slides.ts'
import { markHtml } from './translating/editions.ts'

const { values } = parseArgs({
  options: {
    'output': { type: 'string' },
    'browser': { type: 'string' },
    'range': { type: 'string' },
    'dark': { type: 'boolean' },
    'with-clicks': { type: 'boolean' },
    'answers': { type: 'string' },
  },
})
/** How long the whole deck may take to be laid out, in ms. */
const timeout = 120_000
const { progress } = en.export
/** The edition that is printed: its sources stand in this folder. */
const language = process.env.DECK_LANGUAGE
const slideSize = { width: 980, height: 552 }
/** How often the page has been loaded. */
let loads = 0

/** The address of Slidev's print page. */
function addressOf(origin: string): string {
  return `${origin}?print=${values['with-clicks'] ? 'clicks' : 'true'}${values.answers === 'hidden' ? '&answers=hidden' : ''}#/print`
}

/** Says in the page that it is an edition, as a build of one does. */
async function markEdition(route: Route): Promise<void> {
  const response = await route.fetch()
  await route.fulfill({ response, body: markHtml(await response.text(), language) })
}

/** In an edition: the first slide says at its foot that no native speaker has read it, as other pages do on paper. */
async function placeSign(page: Page): Promise<void> {
  await page.locator('#edition-on-paper').waitFor({ state: 'attached' })
  await page.evaluate(() => {
    const sign = document.getElementById('edition-on-paper')!
    sign.style.cssText = 'display: block !important; position: absolute; z-index: 1; right: 24px; bottom: 4px'
    document.querySelector('.print-slide-container')!.append(sign)
  })
}

/**
 * Waits until each slide, and what it fetches itself, is there and laid out. Vite's server loads the page again when it finds
 * a package that it has not prepared; the waiting then begins anew, for what was laid out is gone.
 */
async function waitUntilPainted(page: Page): Promise<void> {
  for (let loaded = -1; loaded !== loads;) {
    loaded = loads
    await layoutDeck(page).catch((error) => {
      if (loaded === loads)
        throw error
    })
  }
}

async function layoutDeck(page: Page): Promise<void> {
  await page.locator('.print-slide-container').first().waitFor()
  await page.waitForFunction(() => !document.querySelector('.slidev-slide-loading, #print-container [aria-busy=true]'))
  await page.waitForLoadState('networkidle')
  await page.setViewportSize({ ...slideSize, height: slideSize.height * await page.locator('.print-slide-container').count() })
  await page.evaluate(async () => {
    await document.fonts.ready
    // Two frames: what measures itself once the fonts are there has then done so.
    await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
  })
}

/**
 * Leaves the slides that are asked for alone on the page, in the order in which they are asked for, without a last sheet that is blank; a
 * figure without a name is a
 * frame around one that has it. With hash routing the print page takes no range itself, so what is outside goes here.
 */
async function clear(page: Page, chosen: readonly number[]): Promise<void> {
  await page.locator('.print-slide-container').evaluateAll((all, chosen) => {
    const place = (slide: Element) => chosen.indexOf(Number.parseInt(slide.id, 10))
    all.filter(slide => place(slide) === -1).forEach(slide => slide.remove())
    // each goes to the end of its own frame, one after the other; clicks of one slide keep their order
    all.filter(slide => place(slide) !== -1).sort((a, b) => place(a) - place(b)).forEach(slide => slide.parentElement!.append(slide))
  }, chosen)
  await page.addStyleTag({
    content: 'body > :not(#app), #twoslash-container { display: none !important } .print-slide-container:last-child { break-after: auto !important } #print-container, #page-root { height: auto !important }',
  })
  await page.evaluate(() => document.querySelectorAll('figure:not([aria-label], [aria-labelledby])').forEach(frame => frame.setAttribute('role', 'group')))
  // a slide that is moved begins its motion anew: it ends before it is printed
  await page.evaluate(async () => {
    document.getAnimations().filter(each => each.effect?.getComputedTiming().endTime !== Infinity).forEach(each => each.finish())
    await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
  })
}

/** Prints the slides of these numbers. @returns the PDF, and the number of the slide on each of its pages */
async function print(page: Page, chosen: readonly number[]): Promise<{ bytes: Uint8Array, printed: number[] }> {
  await page.emulateMedia({ media: 'screen', colorScheme: values.dark ? 'dark' : 'light' })
  await waitUntilPainted(page)
  drawProgress(2, 4, progress.prints)
  await clear(page, chosen)
  if (language !== undefined)
    await placeSign(page)
  const printed = await page.locator('.print-slide-container').evaluateAll(slides => slides.map(({ id }) => Number.parseInt(id, 10)))
  const bytes = await page.pdf({ ...slideSize, tagged: true, outline: false, preferCSSPageSize: true, printBackground: true })
  return { bytes, printed }
}

await runDirectly(import.meta.url, defineCommand(async () => {
  drawProgress(0, 4, progress.starts)
  const { data, origin, close } = await serveDeck('export')
  const slides: TitledSlide[] = data.slides.map(({ title, frontmatter }) => ({ title: title ?? '', chapter: String(frontmatter.chapter ?? '') }))
  const browser = await chromium.launch({ executablePath: values.browser, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
  try {
    const page = await browser.newPage({ viewport: slideSize, serviceWorkers: 'block' })
    page.setDefaultTimeout(timeout)
    const errors: string[] = []
    page.on('framenavigated', () => loads++)
    page.on('pageerror', error => errors.push(error.message))
    drawProgress(1, 4, progress.laysOut)
    if (language !== undefined)
      await page.route(url => url.pathname === '/', markEdition)
    await page.goto(addressOf(origin), { waitUntil: 'networkidle' })
    const { bytes, printed } = await print(page, readNumbers(slides.length, values.range))
    if (errors.length)
      throw new Error(`A slide made an error: ${errors[0]}`)
    drawProgress(3, 4, progress.tags)
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
    writeOutline(pdf, outlineDeck(printed, slides, Object.fromEntries(Object.entries(chapters).map(([id, { label }]) => [id, label]))))
    const { title } = en.deck
    const subject = `${article.author} (${article.year}). ${article.title}`
    finishPdf(pdf, { title, author: title, subject, lang: language ?? 'en', made: new Date() }, splitScripts)
    writeFileSync(values.output!, await pdf.save())
    drawProgress(4, 4, progress.tags)
  }
  finally {
    await browser.close()
    await close()
  }
}))
