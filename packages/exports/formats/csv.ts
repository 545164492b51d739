/** A plain table of commas, for spreadsheets. */
import type { ExchangeWords } from '../exchange-words.ts'
import type { ExchangeFormat, Verdict } from '../format-tools.ts'
import type { ExchangeItem, ItemOf } from '../item.ts'
import { formatAnswer, formatSource, formatStem, listReasons, nameChapter } from '../explain.ts'
import { changed, guardCell, leftOut, quoteCell, toBytes, written } from '../format-tools.ts'
import { byForm, targetOf } from '../item.ts'

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
      formatStem(words, item),
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
    const lines = [first, ...rows].map(row => `${row.map(cell => quoteCell(guardCell(cell))).join(',')}\r\n`)
    return [{ name: `${slug}-questions.csv`, bytes: toBytes(`\uFEFF${lines.join('')}`) }]
  },
}
