/** Tables: those that Blackboard and Kahoot import, and a plain one. */
import type { ExchangeWords } from '../../locales/en-exchange.ts'
import type { ExchangeFormat } from './format-tools.ts'
import type { ExchangeItem, ItemOf } from './item.ts'
import { formatAnswer, formatSource, listAsked, listReasons, nameChapter } from './explain.ts'
import { changed, guardCell, guardText, leftOut, quoteCell, toBytes, written } from './format-tools.ts'

const writeStem = (item: ExchangeItem, words: ExchangeWords) => [item.stem, ...listAsked(words, item)].join(' ')
const targetOf = ({ targets, right }: ItemOf<'pairs'>, key: string) => targets.find(target => target.key === right[key])!

/** Words as they are, since a file of plain text has nothing that says it holds HTML; a tidy text holds no tab. */
function listColumns(item: ExchangeItem, words: ExchangeWords): string[] {
  const stem = writeStem(item, words)
  switch (item.form) {
    case 'choice':
      return [item.isSingle ? 'MC' : 'MA', stem, ...item.options.flatMap(option => [option.text, item.right.includes(option.key) ? 'correct' : 'incorrect'])]
    case 'pairs':
      return ['MAT', stem, ...item.options.flatMap(option => [option.text, targetOf(item, option.key).text])]
    case 'order':
      return ['ORD', stem, ...item.right.map(key => item.options.find(option => option.key === key)!.text)]
    case 'number':
      return ['NUM', stem, String(item.value), String(item.tolerance)]
    case 'truth':
      return ['TF', stem, String(item.isTrue)]
    default:
      return []
  }
}

/** Lines of a file: Ultra's limit. */
const most = 250

const hasSpare = (item: ExchangeItem) => item.form === 'pairs' && item.targets.length > new Set(Object.values(item.right)).size

/** All but sorting, whose partners serve several items, and pointing. */
export const blackboard: ExchangeFormat = {
  judge: (item) => {
    switch (item.form) {
      case 'point': return leftOut('no-picture')
      case 'order': return changed('original-only', 'own-credit')
      case 'pairs': return item.isSorting ? leftOut('no-form') : hasSpare(item) ? changed('spare-dropped') : written
      case 'choice': return item.isSingle ? written : changed('own-credit')
      default: return written
    }
  },
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

const isChoice = (item: ExchangeItem): item is ItemOf<'choice'> => item.form === 'choice'

function writeRow({ stem, isSingle, options, right }: ItemOf<'choice'>, number: number) {
  const answers = Array.from({ length: mostSigns.options }, (_, i) => options[i]?.text ?? null)
  const places = options.flatMap(({ key }, i) => right.includes(key) ? [i + 1] : [])
  return [number, stem, ...answers, isSingle ? seconds.single : seconds.multiple, places.join()]
}

/** Choices that are short enough. */
export const kahoot: ExchangeFormat = {
  judge: (item) => {
    if (!isChoice(item))
      return leftOut('no-form')
    if (item.options.length > mostSigns.options)
      return leftOut('too-many-options')
    if (item.stem.length > mostSigns.stem)
      return leftOut('stem-too-long')
    return item.options.some(({ text }) => text.length > mostSigns.option) ? leftOut('option-too-long') : item.isSingle ? written : changed('own-credit')
  },

  write: async (items, { slug }, _, { sheet }) => {
    const rows = items.filter(isChoice).map((item, i) => writeRow(item, i + 1))
    return [{ name: `${slug}-kahoot.xlsx`, bytes: await sheet([...Array.from({ length: above }, () => []), heads, ...rows]) }]
  },
}

const nameLetter = (place: number) => String.fromCharCode(65 + place)
const listOptions = (item: ExchangeItem) => 'options' in item && item.form !== 'point' ? item.options : []
const listTargets = (item: ExchangeItem) => item.form === 'pairs' ? item.targets : []

/** The answer by letters and numbers of the columns. */
function writeAnswer(item: ExchangeItem, words: ExchangeWords): string {
  const letter = (key: string) => nameLetter(listOptions(item).findIndex(option => option.key === key))
  switch (item.form) {
    case 'choice':
    case 'order':
      return item.right.map(letter).join(', ')
    case 'pairs':
      return item.options.map(({ key }) => `${letter(key)}=${item.targets.indexOf(targetOf(item, key)) + 1}`).join(', ')
    case 'number':
      return String(item.value)
    default:
      return formatAnswer(words, item)
  }
}

/** All but pointing, a row for each question. */
export const csv: ExchangeFormat = {
  judge: item =>
    item.form === 'point'
      ? leftOut('no-picture')
      : item.form === 'pairs' || item.form === 'order' || (item.form === 'choice' && !item.isSingle) ? changed('own-credit') : written,

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
      item.form === 'number' ? String(item.tolerance) : '',
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
