/**
 * Blackboard's text for uploading questions: one question a line, columns set apart by tabs. Original and Ultra read the same lines;
 * Ultra has no ordering, and takes 250 lines at a time:
 * https://help.blackboard.com/Learn/Instructor/Ultra/Tests_Pools_Surveys/Reuse_Questions/Upload_Questions
 */
import type { ExchangeWords } from '../../locales/en-exchange.ts'
import type { ExchangeFormat } from './exchange-format.ts'
import type { ExchangeItem } from './item.ts'
import { toBytes } from './exchange-format.ts'
import { listAsked } from './explain.ts'
import { escapeMarkup, markUp } from './tidy-text.ts'
import { changed, leftOut, written } from './verdicts.ts'

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
