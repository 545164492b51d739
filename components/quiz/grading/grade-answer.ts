import type { NumberQuestion, OrderQuestion, PairQuestion, PointQuestion, TruthQuestion } from '../../../data/schema/types.ts'
import type { WithOptions } from './find-right-options.ts'
import type { Answer, Grade, ListAnswer, PairAnswer } from './grade.ts'
import { gradeChoice } from './grade-choice.ts'
import { gradeNumber, gradeTruth } from './grade-claim.ts'
import { gradeOrder } from './grade-order.ts'
import { gradePairs } from './grade-pairs.ts'
import { gradePoint } from './grade-point.ts'

export { countGrade } from './grade.ts'
export type { Answer, Grade, ListAnswer, OptionGrade, PairAnswer } from './grade.ts'

/** The parts of each type of question that grading needs. */
export type Gradable
  = | WithOptions
    | Pick<OrderQuestion, 'type' | 'options' | 'whenOf' | 'rankOf'>
    | Pick<PairQuestion, 'type' | 'options' | 'targets' | 'holds'>
    | Pick<NumberQuestion, 'type' | 'value' | 'tolerance' | 'unit'>
    | Pick<TruthQuestion, 'type' | 'part' | 'truth'>
    | Pick<PointQuestion, 'type' | 'options' | 'holds'>

/**
 * Grades an answer against the answer that the data give. The rule of partial credit stands with each
 * type: gradeChoice, gradeOrder, gradePairs, gradeNumber, gradeTruth, gradePoint. An empty answer is wrong.
 *
 * @param id the question's id, for messages
 * @param question its type and what its answer is computed from
 * @param answer a list of ids (single, multiple, ordering), targets by item (matching, sorting),
 * the text typed (number), 'true' or 'false' (true-false), the id of a spot (point)
 * @throws RangeError for what is no answer to this question: an unknown option, item or target, a
 * text that is no number, two picks in a single choice, an answer of another type's shape
 * @throws Error where the question itself is broken (see computeAnswer)
 */
export function gradeAnswer(id: string, question: Gradable, answer: Answer): Grade {
  switch (question.type) {
    case 'ordering':
      return gradeOrder(id, question, asList(id, answer))
    case 'matching':
    case 'sorting':
      return gradePairs(id, question, asPairs(id, answer))
    case 'number':
      return gradeNumber(id, question, asText(id, answer))
    case 'true-false':
      return gradeTruth(id, question, asText(id, answer))
    case 'point':
      return gradePoint(id, question, asText(id, answer))
    default:
      return gradeChoice(id, question, asList(id, answer))
  }
}

function asList(id: string, answer: Answer): ListAnswer {
  if (!Array.isArray(answer))
    throw new RangeError(`question "${id}" takes a list of options`)
  return answer as ListAnswer
}

function asPairs(id: string, answer: Answer): PairAnswer {
  if (typeof answer === 'string' || Array.isArray(answer))
    throw new RangeError(`question "${id}" takes a target for each item`)
  return answer as PairAnswer
}

function asText(id: string, answer: Answer): string {
  if (typeof answer !== 'string')
    throw new RangeError(`question "${id}" takes a text`)
  return answer
}
