import type { Answer } from './grading/grade-answer.ts'

/** An answer that a student has handed in, as the deck grades it. */
export interface Answered { id: string, answer: Answer, score: number }

/** What the window hears of every answer that is checked. A course in a learning platform reports it (scripts/course/bridge.ts). */
export const answeredEvent = 'deck:answered'

/** Tells whoever listens to this window. */
export function sayAnswered(detail: Answered): void {
  window.dispatchEvent(new CustomEvent(answeredEvent, { detail }))
}
