/** Text with tabs between columns, as Blackboard imports it. */
import type { ExchangeWords } from '../exchange-words.ts'
import type { ExchangeFormat, Verdict } from '../format-tools.ts'
import type { ItemOf } from '../item.ts'
import { formatStem } from '../explain.ts'
import { changed, guardText, leftOut, toBytes, written } from '../format-tools.ts'
import { byForm, targetOf } from '../item.ts'

/** Words as they are, since a file of plain text has nothing that says it holds HTML; a tidy text holds no tab. */
const listColumns = byForm<string[], [ExchangeWords]>({
  choice: (item, words) =>
    [item.isSingle ? 'MC' : 'MA', formatStem(words, item), ...item.options.flatMap(option => [option.text, item.right.includes(option.key) ? 'correct' : 'incorrect'])],
  pairs: (item, words) => ['MAT', formatStem(words, item), ...item.options.flatMap(option => [option.text, targetOf(item, option.key).text])],
  order: (item, words) => ['ORD', formatStem(words, item), ...item.right.map(key => item.options.find(option => option.key === key)!.text)],
  number: (item, words) => ['NUM', formatStem(words, item), String(item.value), String(item.tolerance)],
  truth: (item, words) => ['TF', formatStem(words, item), String(item.isTrue)],
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
    const nameFile = (i: number) => `${slug}-blackboard${i ? `-${i + 1}` : ''}.txt`
    const fill = (i: number) => toBytes(lines.slice(i * most, (i + 1) * most).join(''))
    return Array.from({ length: Math.ceil(lines.length / most) }, (_, i) => ({ name: nameFile(i), bytes: fill(i) }))
  },
}
