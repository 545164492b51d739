/** Every type of question: its row, and how it is asked. Nothing outside this package compares types: it asks the type (ESLint holds it). */
import type { Answer } from './grade.ts'
import type { QuestionKind } from './kind.ts'
import type { Asked } from './question.ts'
import { multiple, single } from './types/choice.ts'
import { matching } from './types/matching.ts'
import { number } from './types/number.ts'
import { ordering } from './types/ordering.ts'
import { point } from './types/point.ts'
import { sorting } from './types/sorting.ts'
import { truth } from './types/true-false.ts'
import { year } from './types/year.ts'

export { askClaims, askRecords, askValue, findRightOptions, markOption } from './types/choice.ts'
export type { ChoiceQuestion, OptionMark } from './types/choice.ts'
export { askMatch } from './types/matching.ts'
export { askCount, askNumber, isWithin, readNumber } from './types/number.ts'
export type { NumberQuestion } from './types/number.ts'
export { askChain, askOrder, dropPlace, keyOrder, moveItem, readOrder } from './types/ordering.ts'
export type { OrderQuestion } from './types/ordering.ts'
export { askOnLadder, askOnMap, describeSpot, listSpots } from './types/point.ts'
export type { LadderQuestion, MapQuestion, PointQuestion, SpotView } from './types/point.ts'
export { askSort } from './types/sorting.ts'
export { askTruth } from './types/true-false.ts'
export type { TruthQuestion } from './types/true-false.ts'
export { askYear } from './types/year.ts'
export type { YearQuestion } from './types/year.ts'

/** A row for each type; lists have them in this order. */
export const kinds = {
  single,
  multiple,
  ordering,
  matching,
  sorting,
  number,
  'true-false': truth,
  point,
  year,
}

/** Types of question that a bank holds. */
export type QuestionType = keyof typeof kinds

/** A question without its answer. */
export type Question = ReturnType<(typeof kinds)[QuestionType]['arrange']>

export const questionTypes = Object.keys(kinds) as readonly QuestionType[]

/** What there is to know of a question's type. */
export function kindOf<Q extends Asked & { type: QuestionType }>({ type }: Pick<Q, 'type'>): QuestionKind<Q, Answer> {
  return kinds[type] as unknown as QuestionKind<Q, Answer>
}
