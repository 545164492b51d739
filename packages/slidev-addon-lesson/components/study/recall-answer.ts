import type { RecallPoint } from '@deck/article'
import type { Grade } from '@deck/questions'
import { makeGrade } from '@deck/questions'

/** A piece of a model answer: the words of one of its points (by place, from 0), or words between them. */
interface ModelPart { text: string, point: number | null }

/**
 * A model answer cut at the words of its points, so that each can be lit up; its parts together are the answer.
 * Words that lie within those of another point stay with that one.
 */
export function splitModel(answer: string, points: readonly Pick<RecallPoint, 'says'>[]): ModelPart[] {
  const spans = points
    .map(({ says }, point) => ({ point, from: answer.indexOf(says), to: answer.indexOf(says) + says.length }))
    .filter(({ from }) => from >= 0)
    .sort((a, b) => a.from - b.from || b.to - a.to)
  const parts: ModelPart[] = []
  let at = 0
  for (const { point, from, to } of spans) {
    if (from < at)
      continue
    parts.push({ text: answer.slice(at, from), point: null }, { text: answer.slice(from, to), point })
    at = to
  }
  return [...parts, { text: answer.slice(at), point: null }].filter(({ text }) => text)
}

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
