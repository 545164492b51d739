import type { PointQuestion } from '../../../data/schema/types.ts'
import type { Grade } from './grade.ts'
import { computePoint } from './compute-answer.ts'
import { refuseStrangers } from './grade-choice.ts'
import { makeGrade } from './grade.ts'

/**
 * Grades a spot that was pointed at: right or wrong; no partial credit, for a spot near the right
 * one is another place, or another rung.
 * @throws RangeError for a spot that is none of the question's; '' (nothing pointed at) is wrong
 */
export function gradePoint(id: string, question: Pick<PointQuestion, 'options' | 'holds'>, given: string): Grade {
  const right = computePoint(id, question)
  const spots = question.options.map(option => option.id)
  refuseStrangers(id, given ? [given] : [], spots, 'spot')
  const byOption = Object.fromEntries(spots.map(spot =>
    [spot, spot === given ? spot === right ? 'hit' : 'slip' : spot === right ? 'missed' : 'passed'] as const))
  return makeGrade(given === right ? 1 : 0, byOption)
}
