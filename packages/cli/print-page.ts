/** Prints a page of a served deck. */
import type { Page } from 'playwright-chromium'
import { finishPdf, nameBookmarks } from '@deck/pdf-tags'
import { PDFDocument } from 'pdf-lib'
import { splitScripts } from 'slidev-addon-lesson/shell/split-scripts.ts'

/** How long a whole deck may take to lay itself out and be printed, in ms. */
const timeoutMs = 90_000

/** What a PDF says of itself that Chromium does not take from the page. */
export interface PdfWords { author: string, subject: string }

/**
 * Opens the page, waits until it says that it is laid out, and gives its PDF: tagged, with outline, made towards PDF/UA.
 * @param page of a browser
 * @param address of the page
 * @param words author and subject
 * @throws Error where the page does not come to rest, or makes an error on its way
 */
export async function printPage(page: Page, address: string, { author, subject }: PdfWords): Promise<{ bytes: Uint8Array, pages: number }> {
  page.setDefaultTimeout(timeoutMs)
  const errors: string[] = []
  page.on('pageerror', error => errors.push(error.message))
  await page.goto(address)
  await page.locator('[aria-busy=false]').waitFor({ state: 'attached' })
  // in an edition: what says, in the page, which of its words are English
  await page.locator('html:not([data-edition]), #edition-on-paper').first().waitFor({ state: 'attached' })
  await page.evaluate(async () => {
    await document.fonts.ready
    // Two frames: what measures itself once the fonts are there has then done so.
    await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
  })
  if (errors.length)
    throw new Error(errors[0])
  await page.emulateMedia({ media: 'print' })
  const headings = await page.evaluate(() => [...document.querySelectorAll('h1, h2, h3')]
    .filter(heading => heading.checkVisibility() && !heading.closest('[aria-hidden=true], [role=presentation]'))
    .map(heading => heading.textContent.replace(/\s+/g, ' ').trim()))
  const printed = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true })
  // Saved again, not copied: copying pages would lose tags and outline.
  const pdf = await PDFDocument.load(printed, { updateMetadata: false })
  nameBookmarks(pdf, headings)
  const { title, lang } = await page.evaluate(() => ({ title: document.title, lang: document.documentElement.lang }))
  finishPdf(pdf, { title, author, subject, lang, made: new Date() }, splitScripts)
  return { bytes: await pdf.save(), pages: pdf.getPageCount() }
}
