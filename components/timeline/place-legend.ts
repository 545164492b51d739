/** The legend of the marks, laid out in one line. */
import { measureText } from '../shell/measure-text.ts'

/** A mark with its words, in px. */
export interface AnswerItem<Id extends string> { id: Id, label: string, x: number, text: number }

/** Px for a mark, between mark and words, and between two items; size of the words. */
const sizes = { mark: 22, air: 6, gap: 20, size: 15 } as const

/** Lays out marks and words from a left edge, in the order of the words. */
export function placeLegend<Id extends string>(words: Readonly<Record<Id, string>>, left: number): readonly AnswerItem<Id>[] {
  let x = left
  return (Object.entries(words) as [Id, string][]).map(([id, label]) => {
    const item = { id, label, x, text: x + sizes.mark + sizes.air }
    x = item.text + measureText(label, sizes.size, 500) + sizes.gap
    return item
  })
}
