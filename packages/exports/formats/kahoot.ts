/** A workbook, as Kahoot's own template has it. */
import type { ExchangeFormat, Verdict } from '../format-tools.ts'
import type { ItemOf } from '../item.ts'
import { changed, leftOut, writeSheet, written } from '../format-tools.ts'
import { byForm } from '../item.ts'

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

  write: async (items, { slug }) => {
    const rows = items.map((item, i) => writeRow(item as ItemOf<'choice'>, i + 1))
    return [{ name: `${slug}-kahoot.xlsx`, bytes: await writeSheet([...Array.from({ length: above }, () => []), heads, ...rows]) }]
  },
}
