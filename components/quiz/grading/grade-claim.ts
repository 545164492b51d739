import type { NumberQuestion, TruthQuestion } from '../../../data/schema/types.ts'
import type { Grade } from './grade.ts'
import { computeNumber, computeTruth } from './compute-answer.ts'
import { makeGrade } from './grade.ts'
import { isWithin, readNumber } from './read-number.ts'

/**
 * Grades a typed number: right within the tolerance, wrong beyond it; no partial credit. The unit
 * may be given or left out.
 * @throws RangeError for a text that is no number of this unit
 */
export function gradeNumber(id: string, question: Pick<NumberQuestion, 'value' | 'tolerance' | 'unit'>, typed: string): Grade {
  const value = computeNumber(id, question)
  if (!typed.trim())
    return makeGrade(0, { value: 'missed' })
  const given = readNumber(typed, question.unit)
  if (given === null)
    throw new RangeError(`question "${id}" takes a number, not "${typed}"`)
  return isWithin(given, value, question.tolerance) ? makeGrade(1, { value: 'hit' }) : makeGrade(0, { value: 'slip' })
}

/**
 * Grades a judgement of a statement: right or wrong; no partial credit.
 * @throws RangeError for anything but 'true', 'false' and ''
 */
export function gradeTruth(id: string, question: Pick<TruthQuestion, 'part' | 'truth'>, judged: string): Grade {
  const right = computeTruth(id, question)
  const other = right === 'true' ? 'false' : 'true'
  if (!['', right, other].includes(judged))
    throw new RangeError(`question "${id}" takes "true" or "false", not "${judged}"`)
  return judged === right
    ? makeGrade(1, { [right]: 'hit', [other]: 'passed' })
    : makeGrade(0, { [right]: 'missed', [other]: judged ? 'slip' : 'passed' })
}
