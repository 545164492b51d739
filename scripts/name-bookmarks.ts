import type { PDFDocument } from 'pdf-lib'
import { PDFDict, PDFHexString, PDFName } from 'pdf-lib'

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
