/** Matchings and sortings: the target of each item, and what a reader's targets are worth. */
import type { PairQuestion } from '../../../data/schema/types.ts'
import type { Grade, PairAnswer } from '../grade.ts'
import { countGrade, makeGrade, refuseStrangers } from '../grade.ts'

/**
 * The target of each item.
 * @throws Error for an item with no target or several, and in a matching for a target with several items
 */
export function computePairs(id: string, { type, options, targets, holds }: Pick<PairQuestion, 'type' | 'options' | 'targets' | 'holds'>): PairAnswer {
  const pairs = options.map((option) => {
    const found = targets.filter(target => holds(option.id, target.id))
    if (found.length !== 1)
      throw new Error(`question "${id}": the data give "${option.id}" ${found.length} targets, not one`)
    return [option.id, found[0]!.id] as const
  })
  const shared = pairs.find(([, target], i) => pairs.findIndex(([, other]) => other === target) < i)
  if (type === 'matching' && shared)
    throw new Error(`question "${id}": the data match "${shared[1]}" with two items`)
  return Object.fromEntries(pairs)
}

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

/** Targets by item, with one item put to a target or, with '', taken back. */
export function putItem(placed: PairAnswer, item: string, target: string): PairAnswer {
  const { [item]: _, ...others } = placed
  return target ? { ...others, [item]: target } : others
}
