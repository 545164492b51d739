/** Where the article contradicts itself or leaves something open, and why a text may differ from its passage. Fetched when it is shown. */
export { sourceNotes } from '../source-notes.ts'
export { textReasons } from '../text-reasons.ts'
