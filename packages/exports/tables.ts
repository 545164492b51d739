/** Tables that Blackboard and Kahoot import. */
import type { ExchangeWords } from '../../locales/en-exchange.ts'
import type { ExchangeFormat } from './format-tools.ts'
import type { ExchangeItem, ItemOf } from './item.ts'
import { listAsked } from './explain.ts'
import { changed, leftOut, toBytes, written } from './format-tools.ts'
import { escapeMarkup, markUp } from './item.ts'

/** Blackboard reads the columns as HTML; a tidy text holds no tab. */
function listColumns(item: ExchangeItem, words: ExchangeWords): string[] {
  const stem = escapeMarkup([item.stem, ...listAsked(words, item)].join(' '))
  switch (item.form) {
    case 'choice':
      return [item.isSingle ? 'MC' : 'MA', stem, ...item.options.flatMap(option => [markUp(option), item.right.includes(option.key) ? 'correct' : 'incorrect'])]
    case 'pairs':
      return ['MAT', stem, ...item.options.flatMap(option => [markUp(option), markUp(item.targets.find(({ key }) => key === item.right[option.key])!)])]
    case 'order':
      return ['ORD', stem, ...item.right.map(key => markUp(item.options.find(option => option.key === key)!))]
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
    const lines = items.map(item => `${listColumns(item, words).join('\t')}\r\n`)
    return Array.from({ length: Math.ceil(lines.length / most) }, (_, i) => ({ name: `${slug}-blackboard${i ? `-${i + 1}` : ''}.txt`, bytes: toBytes(lines.slice(i * most, (i + 1) * most).join('')) }))
  },
}

/** What fits onto a phone, in characters, and how many answers there are. */
const mostSigns = { stem: 120, option: 75, options: 4 } as const
/** Seconds for an answer, out of those that Kahoot offers. */
const seconds = { single: 20, multiple: 30 } as const

const heads = ['', `Question - max ${mostSigns.stem} characters`, ...[1, 2, 3, 4].map(n => `Answer ${n} - max ${mostSigns.option} characters`), 'Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs', 'Correct answer(s) - choose at least one']
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
