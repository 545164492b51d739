/** What is said of a question once it is answered: reasons, the passage, the way to the slide. Plain lines, without markup. */
import type { ExchangeOption } from '@deck/questions'
import type { ExchangeWords } from './exchange-words.ts'
import type { ExchangeItem, ExchangeSource } from './item.ts'
import { byForm } from './item.ts'

/** What a record says and where it stands, each in whose words it is: a definition of ours is not the article's. */
export function formatSource(words: ExchangeWords, { gist, ours, section, paragraph, works }: ExchangeSource): string {
  const place = { section, paragraph, works: works.join('; ') }
  return [gist ? words.inArticle({ gist, ...place }) : words.usedInArticle(place), ours && words.ourDefinition({ definition: ours })].filter(Boolean).join(' ')
}

/** A line of an explanation: plain, or one that leads somewhere. */
export type Line = string | { text: string, href: string }

const textOf = (list: readonly { key: string, text: string }[], key: string) => list.find(each => each.key === key)!.text

/** The right answer in words. */
const answers = byForm<string, [ExchangeWords]>({
  choice: ({ options, right }) => options.filter(({ key }) => right.includes(key)).map(({ text }) => text).join('; '),
  order: ({ options, right }) => right.map((key, i) => `${i + 1}. ${textOf(options, key)}`).join('; '),
  pairs: ({ options, targets, right }, words) => options.map(({ key, text }) => words.pair({ item: text, target: textOf(targets, right[key]!) })).join('; '),
  number: ({ value, unit }) => unit && unit !== '%' ? `${value} ${unit}` : `${value}${unit}`,
  truth: ({ isTrue }, words) => isTrue ? words.true : words.false,
  point: (item, words) => nameOption(words, item, item.options.find(({ key }) => key === item.right)!),
}, () => '')
export const formatAnswer = (words: ExchangeWords, item: ExchangeItem): string => answers(item, words)

/** The reasons, one a line, each with its option's name. */
const reasons = byForm<string[], [ExchangeWords]>({
  number: ({ why }) => [why],
  truth: ({ isTrue, part, truth, why }, words) => isTrue ? [why] : [words.corrected({ part, truth }), why],
}, (item, words) => 'options' in item ? item.options.map(option => words.pair({ item: nameOption(words, item, option), target: option.why })) : [])
export const listReasons = (words: ExchangeWords, item: ExchangeItem): string[] => reasons(item, words)

/** How a reason names its option: a spot by its letter too, since the picture shows letters and no names. */
export function nameOption(words: ExchangeWords, item: ExchangeItem, { key, text }: Pick<ExchangeOption, 'key' | 'text'>): string {
  return 'picture' in item ? words.spot({ letter: item.picture.spots.find(spot => spot.key === key)!.letter, name: text }) : text
}

/** Rubric in words: what a student does with this form. */
const askFor = (words: ExchangeWords, item: ExchangeItem): string => words.ask[item.type]

/** What a student is told to do below the question, where the question alone does not say it: which end of an order comes first, what is typed. */
const asked = byForm<string[], [ExchangeWords]>({
  order: (item, words) => [askFor(words, item)],
  number: ({ unit }, words) => unit ? [words.unit({ unit })] : [],
}, () => [])
export const listAsked = (words: ExchangeWords, item: ExchangeItem): string[] => asked(item, words)

/** The question with all that is said below it, in one line. */
export const formatStem = (words: ExchangeWords, item: ExchangeItem): string => [item.stem, ...listAsked(words, item)].join(' ')

/** What a student is told to do, whole: for a card, which shows nothing of it otherwise. */
export const formatTask = (words: ExchangeWords, item: ExchangeItem): string => [...new Set([askFor(words, item), ...listAsked(words, item)])].join(' ')

/** What is said of every answer: the right letter of a picture, the passages on which the question rests, and the way to its slide. */
export function listSources(words: ExchangeWords, item: ExchangeItem): Line[] {
  return [
    ...'picture' in item ? [words.answer({ answer: formatAnswer(words, item) })] : [],
    ...item.sources.map(source => formatSource(words, source)),
    ...item.link ? [{ text: words.linked, href: item.link }] : [],
  ]
}

/** Name of the category or deck of a chapter: its number first, so that lists keep the order. */
export function nameChapter({ number, label }: ExchangeItem['chapter']): string {
  return `${String(number).padStart(2, '0')} ${label}`
}
