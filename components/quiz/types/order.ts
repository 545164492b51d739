/** Orderings: the order that the data give, what a reader's order is worth, and how items move. */
import type { OrderQuestion } from '../../../data/schema/types.ts'
import type { Grade, ListAnswer } from '../grade.ts'
import { makeGrade, refuseStrangers } from '../grade.ts'

/** What the order of items follows from. */
type OrderedItems = Pick<OrderQuestion, 'options' | 'whenOf' | 'rankOf'>

/**
 * The items in order of time, or from cause to effect.
 * @throws Error for an item without a date, or with one looser than a year, and for two items of
 * one year or with as many causes: nobody could tell their order from the data
 */
export function computeOrder(id: string, { options, whenOf, rankOf }: OrderedItems): ListAnswer {
  const placed = options.map((option) => {
    if (rankOf)
      return { item: option.id, at: rankOf(option.id) }
    const when = whenOf(option.id)
    if (!when || when.words || when.precision === 'decade')
      throw new Error(`question "${id}": the data do not date "${option.id}" to a year`)
    return { item: option.id, at: when.from }
  }).sort((a, b) => a.at - b.at)
  const tied = placed.find(({ at }, i) => at === placed[i - 1]?.at)
  if (tied)
    throw new Error(rankOf ? `question "${id}": the data do not say what comes before "${tied.item}"` : `question "${id}": two of its items are of ${tied.at}`)
  return placed.map(({ item }) => item)
}

/**
 * Grades an ordering. Of an item given twice its first place counts.
 *
 * Partial credit: share of all pairs of items (not of neighbours only) that stand in the right
 * order; a pair of which an item is left out does not. So one pair of neighbours exchanged among
 * four items leaves 5/6, and the order reversed scores 0. By item: 'hit' in its own place, 'slip'
 * in another, 'missed' left out.
 *
 * @throws RangeError for an item that is none of the question's
 */
export function gradeOrder(id: string, question: OrderedItems, given: ListAnswer): Grade {
  const answer = computeOrder(id, question)
  refuseStrangers(id, given, answer, 'item')
  const order = [...new Set(given)]
  const { right, all } = countPairs(answer, order)
  const byOption = Object.fromEntries(answer.map((item, place) =>
    [item, order.includes(item) ? order[place] === item ? 'hit' : 'slip' : 'missed'] as const))
  return makeGrade(right / all, byOption)
}

/** Of all pairs of the answer's items, how many stand in the answer's order. */
function countPairs(answer: ListAnswer, order: ListAnswer): { right: number, all: number } {
  const pairs = answer.flatMap((first, i) => answer.slice(i + 1).map(second => [order.indexOf(first), order.indexOf(second)] as const))
  return { right: pairs.filter(([first, second]) => first >= 0 && first < second).length, all: pairs.length }
}

/** An ordering with one item moved by so many places, as far as the list goes. */
export function moveItem(order: readonly string[], item: string, by: number): readonly string[] {
  const from = order.indexOf(item)
  const rest = order.filter(each => each !== item)
  const to = Math.max(0, Math.min(rest.length, from + by))
  return from < 0 ? order : [...rest.slice(0, to), item, ...rest.slice(to)]
}

/**
 * Where a dragged row comes to stand: after every other row whose middle its own has passed.
 * @param middles levels of the rows' middles, from the top
 * @param from the row's own place
 * @param by how far it has been dragged, downwards
 */
export function dropPlace(middles: readonly number[], from: number, by: number): number {
  return middles.filter((middle, place) => place !== from && middle < middles[from]! + by).length
}
