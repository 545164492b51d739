/** The words that stand on each slide, as a build takes them down: the reading page has them before the slide is made. */

/** By the slide's name, its words and those of its notes, a line for each block. Empty in a build that was made without a browser. */
export type SlideWords = Readonly<Record<string, string>>

/** The file that holds them, beside index.html. */
export const wordsFile = 'slide-words.json'

/** Reads the file's text. @returns null where it is no such file, as under `npm start` */
export function readSlideWords(text: string): SlideWords | null {
  try {
    const found: unknown = JSON.parse(text)
    const isSo = typeof found === 'object' && found !== null && !Array.isArray(found) && Object.values(found).every(words => typeof words === 'string')
    return isSo ? found as SlideWords : null
  }
  catch {
    return null
  }
}
