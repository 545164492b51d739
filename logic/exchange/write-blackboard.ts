/** Blackboard's text for uploading questions: one question a line, columns set apart by tabs. */
import type { ExchangeWords } from '../../locales/en-exchange.ts'
import type { ExchangeFormat } from './exchange-format.ts'
import type { ExchangeItem } from './item.ts'
import { toBytes } from './exchange-format.ts'
import { escapeMarkup, markUp } from './tidy-text.ts'
import { changed, leftOut, written } from './verdicts.ts'

/** Blackboard reads the columns as HTML; a tidy text holds no tab. */
function listColumns(item: ExchangeItem, words: ExchangeWords): string[] {
  const stem = escapeMarkup(item.stem)
  switch (item.form) {
    case 'choice':
      return [item.isSingle ? 'MC' : 'MA', stem, ...item.options.flatMap(option => [markUp(option), item.right.includes(option.key) ? 'correct' : 'incorrect'])]
    case 'pairs':
      return ['MAT', stem, ...item.options.flatMap(option => [markUp(option), markUp(item.targets.find(({ key }) => key === item.right[option.key])!)])]
    case 'order':
      return ['ORD', stem, ...item.right.map(key => markUp(item.options.find(option => option.key === key)!))]
    case 'number':
      return ['NUM', item.unit ? `${stem} ${escapeMarkup(words.unit({ unit: item.unit }))}` : stem, String(item.value), String(item.tolerance)]
    case 'truth':
      return ['TF', stem, String(item.isTrue)]
    default:
      return []
  }
}

const hasSpare = (item: ExchangeItem) => item.form === 'pairs' && item.targets.length > new Set(Object.values(item.right)).size

/** All but sorting, whose partners serve several items, and pointing. */
export const blackboard: ExchangeFormat = {
  judge: (item) => {
    switch (item.form) {
      case 'point': return leftOut('no-picture')
      case 'order': return changed('own-credit')
      case 'pairs': return item.isSorting ? leftOut('no-form') : hasSpare(item) ? changed('spare-dropped') : written
      case 'choice': return item.isSingle ? written : changed('own-credit')
      default: return written
    }
  },
  write: (items, { slug }, words) => [{ name: `${slug}-blackboard.txt`, bytes: toBytes(items.map(item => `${listColumns(item, words).join('\t')}\r\n`).join('')) }],
}
