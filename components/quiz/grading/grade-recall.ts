import type { RecallPoint } from '../../../data/schema/types.ts'
import type { Grade } from './grade.ts'
import { makeGrade } from './grade.ts'

/** Who finds this share of the points in the own answer knows it: a word more or less decides the rest. */
const known = 0.75

/**
 * The grade of a short free answer: the share of the model's points that the student found in the own answer. From three quarters
 * of them on it counts as right, with the score that it has.
 * @param points the points of the model answer
 * @param marked places, from 0, of the points that the student marked
 */
export function gradeRecall(points: readonly RecallPoint[], marked: readonly number[]): Grade {
  const found = new Set(marked)
  const byOption = Object.fromEntries(points.map((_, place) => [String(place), found.has(place) ? 'hit' as const : 'missed' as const]))
  const grade = makeGrade(points.filter((_, place) => found.has(place)).length / points.length, byOption)
  return grade.score >= known ? { ...grade, state: 'right' } : grade
}
