import type { Block } from './support/read-markup.ts'
import type { Rule } from './support/rule.ts'
import { readBlocks } from './support/read-markup.ts'
import { lineAt } from './support/references.ts'

/** Bold words: the stars touch them on both sides. */
const bold = /\*\*(?=[^\s*])[\s\S]*?[^\s*]\*\*/g
/** A line that begins with the tag of a part of the page, in which Markdown is not read. */
const inMarkup = /^ {0,3}<\/?(?:[A-Z]|(?:p|div|ul|ol|li|h[1-6]|table|section|figure|blockquote)\b)/

/** What of a block a reader would see as it is written. */
function findSigns({ line, source, text }: Block): { line: number, message: string }[] {
  const heading = [...text.matchAll(/^(#{1,6})([^#\s].*)$/gm)].map(([, signs, words], i, all) =>
    ({ line: line - 1 + lineAt(text, text.indexOf(all[i]![0])), message: `a heading has a space after its sign: write “${signs} ${words!.trim()}”` }))
  const isMarkup = inMarkup.test(source)
  // stars may touch a tag or code as well
  const whole = source.replace(/\S/g, (sign, at: number) => text[at] === sign ? sign : 'x')
  const rest = isMarkup ? text : whole.replace(bold, words => words.replace(/[^\n]/g, ' '))
  const stars = rest.indexOf('**')
  const links = [...text.matchAll(/(\[[^[\]\n]+\]) +(\((?:[#/.]|https?:)[^()\s]*\))/g)]
  return [
    ...heading,
    ...stars < 0
      ? []
      : [{
          line: line - 1 + lineAt(text, stars),
          message: isMarkup
            ? '“**” is shown as it is, because Markdown is not read after a tag that begins a line: write <b>…</b>'
            : '“**” begins or ends no bold words: write **words**, with two stars on both sides and no blank within',
        }],
    ...links.map(({ 0: whole, 1: words, 2: target, index }) =>
      ({ line: line - 1 + lineAt(text, index), message: `“${whole}” is no link: write ${words}${target}, without a blank` })),
  ]
}

export const rule: Rule = {
  holds: 'No sign of Markdown is shown to readers because something of it is missing.',
  run: ({ slides }) => slides.flatMap(({ file, content, contentLine }) =>
    readBlocks(content).flatMap(findSigns).map(({ line, message }) => ({ file, line: contentLine - 1 + line, message }))),
}
