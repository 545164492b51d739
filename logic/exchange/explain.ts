/** What is said of a question once it is answered: reasons, the passage, the way to the slide. Plain lines, without markup. */
import type { ExchangeWords } from '../../locales/en-exchange.ts'
import type { ExchangeItem, ExchangeSource } from './item.ts'

/** Where a record stands in the article, and what it says. */
export function saySource(words: ExchangeWords, { gist, section, paragraph, works }: ExchangeSource): string {
  return words.inArticle({ gist, section, paragraph, works: works.join('; ') })
}

/** The right answer in words. */
export function sayAnswer(words: ExchangeWords, item: ExchangeItem): string {
  const textOf = (list: readonly { key: string, text: string }[], key: string) => list.find(each => each.key === key)!.text
  switch (item.form) {
    case 'choice':
      return item.options.filter(({ key }) => item.right.includes(key)).map(({ text }) => text).join('; ')
    case 'order':
      return item.right.map((key, i) => `${i + 1}. ${textOf(item.options, key)}`).join('; ')
    case 'pairs':
      return item.options.map(({ key, text }) => words.pair({ item: text, target: textOf(item.targets, item.right[key]!) })).join('; ')
    case 'number':
      return item.unit && item.unit !== '%' ? `${item.value} ${item.unit}` : `${item.value}${item.unit}`
    case 'truth':
      return item.isTrue ? words.true : words.false
    case 'point': {
      const spot = item.picture.spots.find(({ key }) => key === item.right)!
      return words.pair({ item: spot.letter, target: textOf(item.options, item.right) })
    }
  }
}

/** The reasons, one a line, each with its option's name. */
export function listReasons(words: ExchangeWords, item: ExchangeItem): string[] {
  if (item.form === 'number')
    return [item.why]
  if (item.form === 'truth')
    return item.isTrue ? [item.why] : [words.corrected({ part: item.part, truth: item.truth }), item.why]
  return item.options.map(({ text, why }) => words.pair({ item: text, target: why }))
}

/** The passages on which a question rests, and the way to its slide. */
export function listSources(words: ExchangeWords, item: ExchangeItem): string[] {
  return [...item.sources.map(source => saySource(words, source)), ...item.link ? [words.linked({ link: item.link })] : []]
}

/** Name of the category or deck of a chapter: its number first, so that lists keep the order. */
export function nameChapter({ number, label }: ExchangeItem['chapter']): string {
  return `${String(number).padStart(2, '0')} ${label}`
}

/** Rubric in words: what a student does with this form. */
export const askFor = (words: ExchangeWords, item: ExchangeItem): string => words.ask[item.type]
