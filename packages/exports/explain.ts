/** What is said of a question once it is answered: reasons, the passage, the way to the slide. Plain lines, without markup. */
import type { ExchangeWords } from '../../locales/en-exchange.ts'
import type { ExchangeItem, ExchangeOption, ExchangeSource } from './item.ts'

/** With these words a record's gist says that what follows is ours: data/glossary.ts. */
const ownMark = /(?:^|\s)Our definition: /

/** A record's gist: what the article says, and what we add. Either may be ''. */
export function splitGist(gist: string): { gist: string, ours: string } {
  const [said = '', ours = ''] = gist.split(ownMark)
  return { gist: said, ours }
}

/** What a record says and where it stands, each in whose words it is: a definition of ours is not the article's. */
export function formatSource(words: ExchangeWords, { gist, ours, section, paragraph, works }: ExchangeSource): string {
  const place = { section, paragraph, works: works.join('; ') }
  return [gist ? words.inArticle({ gist, ...place }) : words.usedInArticle(place), ours && words.ourDefinition({ definition: ours })].filter(Boolean).join(' ')
}

/** A line of an explanation: plain, or one that leads somewhere. */
export type Line = string | { text: string, href: string }

/** The right answer in words. */
export function formatAnswer(words: ExchangeWords, item: ExchangeItem): string {
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
    case 'point':
      return nameOption(words, item, item.options.find(({ key }) => key === item.right)!)
  }
}

/** The reasons, one a line, each with its option's name. */
export function listReasons(words: ExchangeWords, item: ExchangeItem): string[] {
  if (item.form === 'number')
    return [item.why]
  if (item.form === 'truth')
    return item.isTrue ? [item.why] : [words.corrected({ part: item.part, truth: item.truth }), item.why]
  return item.options.map(option => words.pair({ item: nameOption(words, item, option), target: option.why }))
}

/** How a reason names its option: a spot by its letter too, since the picture shows letters and no names. */
export function nameOption(words: ExchangeWords, item: ExchangeItem, { key, text }: Pick<ExchangeOption, 'key' | 'text'>): string {
  return item.form === 'point' ? words.spot({ letter: item.picture.spots.find(spot => spot.key === key)!.letter, name: text }) : text
}

/** Rubric in words: what a student does with this form. */
const askFor = (words: ExchangeWords, item: ExchangeItem): string => words.ask[item.type]

/** What a student is told to do, whole: for a card, which shows nothing of it otherwise. */
export function formatTask(words: ExchangeWords, item: ExchangeItem): string {
  return item.form === 'order' ? askFor(words, item) : [askFor(words, item), ...listAsked(words, item)].join(' ')
}

/** What a student is told to do below the question, where the question alone does not say it: which end of an order comes first, what is typed. */
export function listAsked(words: ExchangeWords, item: ExchangeItem): string[] {
  return [...item.form === 'order' ? [askFor(words, item)] : [], ...item.form === 'number' && item.unit ? [words.unit({ unit: item.unit })] : []]
}

/** What is said of every answer: the right letter of a picture, the passages on which the question rests, and the way to its slide. */
export function listSources(words: ExchangeWords, item: ExchangeItem): Line[] {
  return [
    ...item.form === 'point' ? [words.answer({ answer: formatAnswer(words, item) })] : [],
    ...item.sources.map(source => formatSource(words, source)),
    ...item.link ? [{ text: words.linked, href: item.link }] : [],
  ]
}

/** Name of the category or deck of a chapter: its number first, so that lists keep the order. */
export function nameChapter({ number, label }: ExchangeItem['chapter']): string {
  return `${String(number).padStart(2, '0')} ${label}`
}
