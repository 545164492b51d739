/** Tables: those that Blackboard and Kahoot import, and a plain one. */
import type { ExchangeWords } from '../../locales/en-exchange.ts'
import type { ExchangeFormat, Verdict } from './format-tools.ts'
import type { ExchangeItem, ItemOf } from './item.ts'
import { formatAnswer, formatSource, listAsked, listReasons, nameChapter } from './explain.ts'
import { changed, guardCell, guardText, leftOut, quoteCell, toBytes, written } from './format-tools.ts'
import { byForm } from './item.ts'

const writeStem = (item: ExchangeItem, words: ExchangeWords) => [item.stem, ...listAsked(words, item)].join(' ')
const targetOf = ({ targets, right }: ItemOf<'pairs'>, key: string) => targets.find(target => target.key === right[key])!

/** Words as they are, since a file of plain text has nothing that says it holds HTML; a tidy text holds no tab. */
const listColumns = byForm<string[], [ExchangeWords]>({
  choice: (item, words) =>
    [item.isSingle ? 'MC' : 'MA', writeStem(item, words), ...item.options.flatMap(option => [option.text, item.right.includes(option.key) ? 'correct' : 'incorrect'])],
  pairs: (item, words) => ['MAT', writeStem(item, words), ...item.options.flatMap(option => [option.text, targetOf(item, option.key).text])],
  order: (item, words) => ['ORD', writeStem(item, words), ...item.right.map(key => item.options.find(option => option.key === key)!.text)],
  number: (item, words) => ['NUM', writeStem(item, words), String(item.value), String(item.tolerance)],
  truth: (item, words) => ['TF', writeStem(item, words), String(item.isTrue)],
}, () => [])

/** Lines of a file: Ultra's limit. */
const most = 250

const hasSpare = ({ targets, right }: ItemOf<'pairs'>) => targets.length > new Set(Object.values(right)).size

/** All but sorting, whose partners serve several items, and pointing. */
export const blackboard: ExchangeFormat = {
  judge: byForm<Verdict, []>({
    point: () => leftOut('no-picture'),
    order: () => changed('original-only', 'own-credit'),
    pairs: item => item.isSorting ? leftOut('no-form') : hasSpare(item) ? changed('spare-dropped') : written,
    choice: ({ isSingle }) => isSingle ? written : changed('own-credit'),
    number: ({ near }) => near ? changed('own-credit') : written,
  }, () => written),

  write: (items, { slug }, words) => {
    const lines = items.map(item => `${listColumns(item, words).map(guardText).join('\t')}\r\n`)
    return Array.from({
      length: Math.ceil(lines.length / most),
    }, (_, i) => ({ name: `${slug}-blackboard${i ? `-${i + 1}` : ''}.txt`, bytes: toBytes(lines.slice(i * most, (i + 1) * most).join('')) }))
  },
}

/** What fits onto a phone, in characters, and how many answers there are. */
const mostSigns = { stem: 120, option: 75, options: 4 } as const
/** Seconds for an answer, out of those that Kahoot offers. */
const seconds = { single: 20, multiple: 30 } as const

const heads = [
  '',
  `Question - max ${mostSigns.stem} characters`,
  ...[1, 2, 3, 4].map(n => `Answer ${n} - max ${mostSigns.option} characters`),
  'Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs',
  'Correct answer(s) - choose at least one',
]
/** Rows that the template has above its heads. */
const above = 7

function writeRow({ stem, isSingle, options, right }: ItemOf<'choice'>, number: number) {
  const answers = Array.from({ length: mostSigns.options }, (_, i) => options[i]?.text ?? null)
  const places = options.flatMap(({ key }, i) => right.includes(key) ? [i + 1] : [])
  return [number, stem, ...answers, isSingle ? seconds.single : seconds.multiple, places.join()]
}

/** Choices that are short enough. */
export const kahoot: ExchangeFormat = {
  judge: byForm<Verdict, []>({
    choice: ({ isSingle, options, stem }) => {
      if (options.length > mostSigns.options)
        return leftOut('too-many-options')
      if (stem.length > mostSigns.stem)
        return leftOut('stem-too-long')
      return options.some(({ text }) => text.length > mostSigns.option) ? leftOut('option-too-long') : isSingle ? written : changed('own-credit')
    },
  }, () => leftOut('no-form')),

  write: async (items, { slug }, _, { sheet }) => {
    const rows = items.map((item, i) => writeRow(item as ItemOf<'choice'>, i + 1))
    return [{ name: `${slug}-kahoot.xlsx`, bytes: await sheet([...Array.from({ length: above }, () => []), heads, ...rows]) }]
  },
}

const nameLetter = (place: number) => String.fromCharCode(65 + place)
const listOptions = (item: ExchangeItem) => 'options' in item && !('picture' in item) ? item.options : []
const listTargets = (item: ExchangeItem) => 'targets' in item ? item.targets : []

/** The answer by letters and numbers of the columns. */
const letterOf = (item: ExchangeItem, key: string) => nameLetter(listOptions(item).findIndex(option => option.key === key))
const listLetters = (item: ItemOf<'choice' | 'order'>) => item.right.map(key => letterOf(item, key)).join(', ')
const writeAnswer = byForm<string, [ExchangeWords]>({
  choice: listLetters,
  order: listLetters,
  pairs: item => item.options.map(({ key }) => `${letterOf(item, key)}=${item.targets.indexOf(targetOf(item, key)) + 1}`).join(', '),
  number: ({ value }) => String(value),
}, (item, words) => formatAnswer(words, item))

/** All but pointing, a row for each question. */
export const csv: ExchangeFormat = {
  judge: byForm<Verdict, []>({
    point: () => leftOut('no-picture'),
    pairs: () => changed('own-credit'),
    order: () => changed('own-credit'),
    choice: ({ isSingle }) => isSingle ? written : changed('own-credit'),
    number: ({ near }) => near ? changed('own-credit') : written,
  }, () => written),

  write: (items, { slug }, words) => {
    const most = (list: (item: ExchangeItem) => readonly unknown[]) => Array.from({ length: Math.max(...items.map(item => list(item).length)) }, (_, i) => i)
    const [options, targets, { heads }] = [most(listOptions), most(listTargets), words]
    const first = [
      heads.id,
      heads.chapter,
      heads.type,
      heads.level,
      heads.question,
      ...options.map(i => heads.option({ letter: nameLetter(i) })),
      ...targets.map(i => heads.partner({ number: i + 1 })),
      heads.answer,
      heads.inWords,
      heads.tolerance,
      heads.reasons,
      heads.hint,
      heads.passage,
      heads.slide,
    ]
    const rows = items.map(item => [
      item.id,
      nameChapter(item.chapter),
      words.types[item.type],
      item.level,
      writeStem(item, words),
      ...options.map(i => listOptions(item)[i]?.text ?? ''),
      ...targets.map(i => listTargets(item)[i]?.text ?? ''),
      writeAnswer(item, words),
      formatAnswer(words, item),
      'tolerance' in item ? String(item.tolerance) : '',
      listReasons(words, item).join(' '),
      item.hint,
      item.sources.map(source => formatSource(words, source)).join(' '),
      item.link,
    ])
    // the mark at the head tells a spreadsheet that the file is UTF-8
    return [
      {
        name: `${slug}-questions.csv`,
        bytes: toBytes(`\uFEFF${[first, ...rows].map(row => `${row.map(cell => quoteCell(guardCell(cell))).join(',')}\r\n`).join('')}`),
      },
    ]
  },
}
