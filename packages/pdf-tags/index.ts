/** Makes accessible PDFs of those that Chromium prints. README.md says what it adds. */
export type { TitledSlide } from './bookmarks.ts'
export { nameBookmarks, outlineDeck, writeOutline } from './bookmarks.ts'
export { finishPdf } from './finish-pdf.ts'
