import type { PairQuestion } from '../../../data/schema/types.ts'
import type { Grade, PairAnswer } from './grade.ts'
import { computePairs } from './compute-answer.ts'
import { refuseStrangers } from './grade-choice.ts'
import { countGrade, makeGrade } from './grade.ts'

/**
 * Grades a matching or a sorting. The order in which items were placed does not matter.
 *
 * Partial credit: share of the items placed right; an item left out is not. By item: 'hit', 'slip',
 * or 'missed' where it was left out.
 *
 * @throws RangeError for an item or a target that is none of the question's
 */
export function gradePairs(id: string, question: Pick<PairQuestion, 'type' | 'options' | 'targets' | 'holds'>, placed: PairAnswer): Grade {
  const right = computePairs(id, question)
  const items = Object.keys(right)
  refuseStrangers(id, Object.keys(placed), items, 'item')
  refuseStrangers(id, Object.values(placed), question.targets.map(target => target.id), 'target')
  const byOption = Object.fromEntries(items.map(item =>
    [item, Object.hasOwn(placed, item) ? placed[item] === right[item] ? 'hit' : 'slip' : 'missed'] as const))
  return makeGrade(countGrade(byOption, 'hit') / items.length, byOption)
}
