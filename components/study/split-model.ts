import type { RecallPoint } from '../../data/schema/types.ts'

/** A piece of a model answer: the words of one of its points (by place, from 0), or words between them. */
export interface ModelPart { text: string, point: number | null }

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
