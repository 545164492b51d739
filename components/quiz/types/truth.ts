/** Statements to judge: whether the data make them true, and what a judgement is worth. */
import type { TruthQuestion } from '../../../data/schema/types.ts'
import type { Grade } from '../grade.ts'
import { makeGrade } from '../grade.ts'

/** Whether the statement is true. @throws Error where the data have nothing to say */
export function computeTruth(id: string, { part, truth }: Pick<TruthQuestion, 'part' | 'truth'>): 'true' | 'false' {
  const said = truth()
  if (!said)
    throw new Error(`question "${id}": the data do not say what is true`)
  return said === part ? 'true' : 'false'
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
