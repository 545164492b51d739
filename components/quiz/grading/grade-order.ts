import type { OrderedItems } from './compute-answer.ts'
import type { Grade, ListAnswer } from './grade.ts'
import { computeOrder } from './compute-answer.ts'
import { refuseStrangers } from './grade-choice.ts'
import { makeGrade } from './grade.ts'

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
export function countPairs(answer: ListAnswer, order: ListAnswer): { right: number, all: number } {
  const pairs = answer.flatMap((first, i) => answer.slice(i + 1).map(second => [order.indexOf(first), order.indexOf(second)] as const))
  return { right: pairs.filter(([first, second]) => first >= 0 && first < second).length, all: pairs.length }
}
