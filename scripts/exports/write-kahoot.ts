/** The sheet that Kahoot imports: its own template's columns, from its row 8 on. */
import type { ExchangeFormat } from './exchange-format.ts'
import type { ExchangeItem, ItemOf } from './item.ts'
import { changed, leftOut, written } from './verdicts.ts'

/** What fits onto a phone, in characters, and how many answers there are. */
const most = { stem: 120, option: 75, options: 4 } as const
/** Seconds for an answer, out of those that Kahoot offers. */
const seconds = { single: 20, multiple: 30 } as const

const heads = ['', `Question - max ${most.stem} characters`, ...[1, 2, 3, 4].map(n => `Answer ${n} - max ${most.option} characters`), 'Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs', 'Correct answer(s) - choose at least one']
/** Rows that the template has above its heads. */
const above = 7

const isChoice = (item: ExchangeItem): item is ItemOf<'choice'> => item.form === 'choice'

function writeRow({ stem, isSingle, options, right }: ItemOf<'choice'>, number: number) {
  const answers = Array.from({ length: most.options }, (_, i) => options[i]?.text ?? null)
  const places = options.flatMap(({ key }, i) => right.includes(key) ? [i + 1] : [])
  return [number, stem, ...answers, isSingle ? seconds.single : seconds.multiple, places.join()]
}

/** Choices that are short enough. */
export const kahoot: ExchangeFormat = {
  judge: (item) => {
    if (!isChoice(item))
      return leftOut('no-form')
    if (item.options.length > most.options)
      return leftOut('too-many-options')
    if (item.stem.length > most.stem)
      return leftOut('stem-too-long')
    return item.options.some(({ text }) => text.length > most.option) ? leftOut('option-too-long') : item.isSingle ? written : changed('own-credit')
  },

  write: async (items, { slug }, _, { sheet }) => {
    const rows = items.filter(isChoice).map((item, i) => writeRow(item, i + 1))
    return [{ name: `${slug}-kahoot.xlsx`, bytes: await sheet([...Array.from({ length: above }, () => []), heads, ...rows]) }]
  },
}
