/** A sentence from a phone, "… because": what of it is taken, and when two are the same. */

/** The longest, in UTF-16 units, as a field of a page counts them. */
export const sentenceLimit = 140
/** How many different ones are listed for the lecturer: nobody reads more in a lesson, and more would not fit into a message. */
export const mostSentences = 300
/** How many the wall has room for at once, each as long as it may be. */
export const mostShown = 6
/** The pile for what the evidence does not name. */
export const otherPile = 'else'

/** What nobody sees: controls, marks that turn the direction of writing or choose a variant, and signs that are blank. */
const unseen = /[\p{C}\p{DI}\u2800\u{1D159}]/gu

/** The sentence as plain text on one line, without what is not seen, and without towers of accents or accents on nothing. */
export function cleanSentence(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(unseen, '')
    .normalize('NFC')
    .replace(/(\p{M}{3})\p{M}+/gu, '$1')
    .replace(/(^| )\p{M}+/gu, '$1')
    .replace(/ +/g, ' ')
    .trim()
}

/** What two sentences have in common that differ in case and spaces alone. */
export const foldSentence = (text: string): string => cleanSentence(text).toLowerCase()
