/** How the grade of an answer reaches what counts it: an event of this window. */
import type { Answer, Grade } from '@deck/questions'
import type { QuizSetting } from './useQuizSetting.ts'

/** An answer that was graded, or given up. */
export interface Answered {
  id: string
  grade: Grade
  /** What was answered; absent where the reader gave up, or answered in own words. */
  answer?: Answer
  /** Whether the hint had been asked for. */
  hinted?: boolean
  /** Whether the reader was sure of it; absent where nothing was said. */
  sure?: boolean
  /** In what setting it was asked. */
  setting?: QuizSetting
}

/**
 * What this window hears of every answer. A course in a learning platform, which is another program, listens by this name
 * (packages/cli/exporting/course/bridge.ts).
 */
const answeredEvent = 'deck:answered'

/** The only way by which a grade leaves a question. */
export function announceAnswer(answered: Answered): void {
  window.dispatchEvent(new CustomEvent(answeredEvent, { detail: answered }))
}

/** Hears every answer of this window. @returns ends it */
export function onAnswered(listener: (answered: Answered) => void): () => void {
  const onEvent = (event: Event) => listener((event as CustomEvent<Answered>).detail)
  window.addEventListener(answeredEvent, onEvent)
  return () => window.removeEventListener(answeredEvent, onEvent)
}
