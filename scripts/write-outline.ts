import type { PDFDocument, PDFRef } from 'pdf-lib'
import type { Bookmark } from './pdf/deck-outline.ts'
import { PDFHexString, PDFName, PDFNumber } from 'pdf-lib'

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
