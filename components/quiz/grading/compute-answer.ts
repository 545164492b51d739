import type { NumberQuestion, OrderQuestion, PairQuestion, PointQuestion, Question, TruthQuestion } from '../../../data/schema/types.ts'
import type { Answer, ListAnswer, PairAnswer } from './grade.ts'
import { findRightOptions } from './find-right-options.ts'

/**
 * The answer that the data make right, in the shape in which answers are handed in: gradeAnswer
 * calls it right. Nothing stores it.
 * @throws Error, with the id, where the question is broken: see findRightOptions, computeOrder,
 * computePairs, computeNumber, computeTruth, computePoint
 */
export function computeAnswer(id: string, question: Question): Answer {
  switch (question.type) {
    case 'ordering':
      return computeOrder(id, question)
    case 'matching':
    case 'sorting':
      return computePairs(id, question)
    case 'number':
      return String(computeNumber(id, question))
    case 'true-false':
      return computeTruth(id, question)
    case 'point':
      return computePoint(id, question)
    default:
      // of a poll no option is right
      return question.isPoll ? [] : findRightOptions(id, question)
  }
}

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

/** What the order of items follows from. */
export type OrderedItems = Pick<OrderQuestion, 'options' | 'whenOf' | 'rankOf'>

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

/** The figure. @throws Error where the data give none */
export function computeNumber(id: string, { value }: Pick<NumberQuestion, 'value'>): number {
  const figure = value()
  if (!Number.isFinite(figure))
    throw new Error(`question "${id}": the data give no number`)
  return figure
}

/** Whether the statement is true. @throws Error where the data have nothing to say */
export function computeTruth(id: string, { part, truth }: Pick<TruthQuestion, 'part' | 'truth'>): 'true' | 'false' {
  const said = truth()
  if (!said)
    throw new Error(`question "${id}": the data do not say what is true`)
  return said === part ? 'true' : 'false'
}

/** The one spot that is right. @throws Error where the data make none right, or several */
export function computePoint(id: string, { options, holds }: Pick<PointQuestion, 'options' | 'holds'>): string {
  const found = options.filter(option => holds(option.id))
  if (found.length !== 1)
    throw new Error(`question "${id}": the data make ${found.length} spots right, not one`)
  return found[0]!.id
}
