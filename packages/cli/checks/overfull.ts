import type { Rule } from './support/rule.ts'
import { countWords, mostWords, mostWordsTogether } from 'slidev-addon-lesson/shell/legibility.ts'
import { readSentences } from './support/read-markup.ts'

/** What may not be there at every click, or where words have places of their own, as in a picture. */
const isPassing = /^<(?:template|v-)|^<(?!CitedText|FactValue|CiteMark|OurReading)[A-Z]|\s(?:v-|hidden\b)|class="[^"]*\bsr-only\b/

export const rule: Rule = {
  holds: 'No slide says more words at once than fit on it; in a build, legibility measures whatever else stands there.',
  run: ({ slides }) => slides.flatMap(({ name, file, front, content, contentLine }) => {
    const most = /\btogether\b/.test(String(front.class ?? '')) ? mostWordsTogether : mostWords
    let words = 0
    const over = readSentences(content).filter(({ around }) => !around.some(opened => isPassing.test(opened))).find(({ text }) => {
      words += countWords(text)
      return words > most
    })
    return over
      ? [{ file, line: contentLine - 1 + over.line, message: `from “${over.text.slice(0, 40).trimEnd()}${over.text.length > 40 ? ' …' : ''}” on, the slide "${name}" has more than ${most} words at once, which do not fit: shorten it, or part it into two slides` }]
      : []
  }),
}
