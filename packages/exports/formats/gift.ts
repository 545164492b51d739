/** GIFT, Moodle's plain text: https://docs.moodle.org/en/GIFT_format */
import type { ExchangeWords } from '../exchange-words.ts'
import type { ExchangeFormat, Verdict } from '../format-tools.ts'
import type { ExchangeItem, ItemOf } from '../item.ts'
import { formatStem, listReasons, listSources, nameChapter } from '../explain.ts'
import { changed, leftOut, toBytes, written } from '../format-tools.ts'
import { byForm, escapeMarkup, markUp, targetOf, writeParagraphs } from '../item.ts'
import { formatFraction } from './moodle.ts'

/** Signs of the format itself take a backslash. */
const escapeSigns = (text: string) => text.replace(/[\\~=#{}:]/g, sign => `\\${sign}`)
/** Moodle reads an id and tags from the comment before a question; it takes no markup in them. */
const escapeTag = (text: string) => text.replace(/[<>`]/g, '').replaceAll(']', '\\]')
/** At the head of an answer a percent sign would be read as its share, and a bracket as its kind of text. */
const guardHead = (html: string) => html.replace(/^[%[]/, sign => `&#${sign.charCodeAt(0)};`)
const formatText = (text: string) => escapeSigns(guardHead(escapeMarkup(text)))
const formatOption = (option: { text: string, lang?: string }) => escapeSigns(guardHead(markUp(option)))

function writeChoice({ isSingle, options, right }: ItemOf<'choice'>): string[] {
  const others = options.length - right.length
  return options.map((option) => {
    const isRight = right.includes(option.key)
    const sign = isSingle ? isRight ? '=' : '~' : `~%${formatFraction(isRight ? 1 / right.length : -1 / others)}%`
    return `${sign}${formatOption(option)}#${formatText(option.why)}`
  })
}

/** The partner is plain text in Moodle, so it keeps its signs; one that is left over belongs to nothing. */
function writePairs(item: ItemOf<'pairs'>): string[] {
  const used = new Set(Object.values(item.right))
  return [
    ...item.options.map(option => `=${formatOption(option)} -> ${escapeSigns(targetOf(item, option.key).text)}`),
    ...item.targets.filter(({ key }) => !used.has(key)).map(({ text }) => `= -> ${escapeSigns(text)}`),
  ]
}

const writeForm = byForm<string[], [ExchangeWords]>({
  choice: writeChoice,
  pairs: writePairs,
  number: ({ value, tolerance, near = [], why }) => near.length
    ? ['#', ...[{ within: tolerance, share: 1 }, ...near].map(({ within, share }) => `=%${formatFraction(share)}%${value}:${within}#${formatText(why)}`)]
    : [`#=${value}:${tolerance}#${formatText(why)}`],
  truth: (item, words) => {
    // Moodle takes the first feedback for a wrong answer, and the second for a right one.
    const why = formatText(listReasons(words, item).join(' '))
    return [`${item.isTrue ? 'T' : 'F'}#${why}#${why}`]
  },
}, () => [])

function writeQuestion(item: ExchangeItem, words: ExchangeWords): string {
  const general = writeParagraphs([...'targets' in item ? listReasons(words, item) : [], ...listSources(words, item)])
  const tags = [item.chapter.label, item.level, item.type].map(tag => `[tag:${escapeTag(tag)}]`).join(' ')
  return [
    `// [id:${item.id}] ${tags}`,
    `::${escapeSigns(item.id)}::[html]${formatText(formatStem(words, item))} {${'options' in item ? '\n' : ''}${[...writeForm(item, words), `####${escapeSigns(general)}`].join('\n')}`,
    '}',
    '',
  ].join(
    '\n',
  )
}

/** Choices, judgements, figures and matches; sorting is matching with partners that several items have. The format has no pictures and no order of its own. */
export const gift: ExchangeFormat = {
  judge: byForm<Verdict, []>({
    order: () => leftOut('no-form'),
    point: () => leftOut('no-form'),
    pairs: ({ isSorting }) => isSorting ? changed('sorting-as-matching') : written,
  }, () => written),

  write: (items, about, words) => {
    const text = items
      .map((item, i) =>
        (item.chapter.id === items[i - 1]?.chapter.id ? '' : `$CATEGORY: $course$/top/${about.title}/${nameChapter(item.chapter)}\n\n`)
        + writeQuestion(item, words))
      .join('\n')
    return [{ name: `${about.slug}.gift.txt`, bytes: toBytes(text) }]
  },
}
