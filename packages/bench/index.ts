/** Measures the deck beside lean reveal.js and beside its own slides there, and a class of many phones. README.md says how. */
export { measureClass } from './measure-class.ts'
export { measureDecks } from './measure-decks.ts'
