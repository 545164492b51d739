/** Bookmarks: for printed slides from their chapters and titles, for a printed page from its headings. */
import type { PDFDocument, PDFRef } from 'pdf-lib'
import { PDFDict, PDFHexString, PDFName, PDFNumber } from 'pdf-lib'

/** A slide as Slidev reads it: its title, and the chapter that it belongs to; '' for that of the slide before. */
export interface TitledSlide { title: string, chapter: string }

/** A bookmark: its words, the page that it leads to (0 is the first), and the bookmarks below it. */
interface Bookmark { title: string, page: number, below: readonly Bookmark[] }

/**
 * Bookmarks for printed slides.
 * @param printed number of the slide on each page, from 1; a slide with a page for every click has several pages
 * @param slides all of the deck, in order
 * @param labels of the chapters, by their keys
 */
export function outlineDeck(printed: readonly number[], slides: readonly TitledSlide[], labels: Readonly<Record<string, string>>): Bookmark[] {
  const chapters: (Bookmark & { chapter: string, below: Bookmark[] })[] = []
  printed.forEach((no, page) => {
    if (no === printed[page - 1])
      return
    const { title, chapter } = slides[no - 1]!
    if (!chapters.length || (chapter && chapters.at(-1)!.chapter !== chapter))
      chapters.push({ chapter, title: labels[chapter] ?? title, page, below: [] })
    chapters.at(-1)!.below.push({ title, page, below: [] })
  })
  return chapters.map(({ title, page, below }) => ({ title, page, below }))
}

/**
 * Gives a PDF these bookmarks in place of those that it has.
 * @throws Error where one leads to a page that there is not
 */
export function writeOutline(pdf: PDFDocument, bookmarks: readonly Bookmark[]): void {
  const { context, catalog } = pdf
  const pages = pdf.getPages()
  /** Writes a row of bookmarks with all that is below them; gives the first and the last, and how many there are. */
  function write(row: readonly Bookmark[], parent: PDFRef): { First: PDFRef, Last: PDFRef, Count: PDFNumber } {
    const refs = row.map(() => context.nextRef())
    let count = row.length
    row.forEach(({ title, page, below }, i) => {
      if (!pages[page])
        throw new Error(`The bookmark “${title}” leads to page ${page + 1} of ${pages.length}.`)
      const inside = below.length ? write(below, refs[i]!) : null
      count += inside?.Count.asNumber() ?? 0
      context.assign(refs[i]!, context.obj({
        Title: PDFHexString.fromText(title),
        Parent: parent,
        Dest: [pages[page].ref, 'Fit'],
        ...i > 0 && { Prev: refs[i - 1]! },
        ...i < row.length - 1 && { Next: refs[i + 1]! },
        ...inside,
      }))
    })
    return { First: refs[0]!, Last: refs.at(-1)!, Count: PDFNumber.of(count) }
  }
  const root = context.nextRef()
  context.assign(root, context.obj({ Type: 'Outlines', ...bookmarks.length && write(bookmarks, root) }))
  catalog.set(PDFName.of('Outlines'), root)
}

/**
 * Gives a PDF's bookmarks the wording of the headings. Chromium takes it from the lines as they are
 * set: where a heading breaks it loses a space, and what a narrow column cuts off is cut off there too.
 * @param pdf with one bookmark a heading, in their order
 * @param headings their whole texts
 * @throws Error where there are not as many bookmarks as headings
 */
export function nameBookmarks(pdf: PDFDocument, headings: readonly string[]): void {
  const entries = listEntries(pdf.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict))
  if (entries.length !== headings.length)
    throw new Error(`The PDF has ${entries.length} bookmarks for ${headings.length} headings.`)
  entries.forEach((entry, i) => entry.set(PDFName.of('Title'), PDFHexString.fromText(headings[i]!)))
}

/** The bookmarks below one, in the order in which they are read. */
function listEntries(parent: PDFDict | undefined): PDFDict[] {
  const found: PDFDict[] = []
  for (let entry = parent?.lookupMaybe(PDFName.of('First'), PDFDict); entry; entry = entry.lookupMaybe(PDFName.of('Next'), PDFDict))
    found.push(entry, ...listEntries(entry))
  return found
}
