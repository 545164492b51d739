/** Where the article contradicts itself or leaves something open, and why a text may differ from its passage. Fetched when it is shown. */
export { sourceNotes } from '@deck/data/source-notes.ts'
export { textReasons } from '@deck/data/text-reasons.ts'
