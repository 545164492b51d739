/** What a phone that follows a lecture shows of a slide at a step: never more than the hall has. */
import type { Question } from '@deck/questions'
import { readQuizSteps, readSteps } from '../quiz/quiz-steps.ts'

/** What a slide asks, and before what it is taught, as slides tell it. */
export interface AskedHere { question: Pick<Question, 'type' | 'isPoll'>, before?: 'part' | 'picture' }

/**
 * Whether a question stands on the slide, the question with its answer, or the slide itself.
 * @param asked what the slide asks; undefined where it asks nothing
 * @param click the hall's step
 * @param total how many steps the slide has
 */
export function chooseFollowed(asked: AskedHere | undefined, click: number, total: number): 'slide' | 'question' | 'answer' {
  if (!asked)
    return 'slide'
  const { question, before } = asked
  const { open, answer } = readSteps(question, total, before)
  // an opener asks at its first step
  if (before === 'part')
    return click < open ? 'slide' : 'question'
  if (answer === null || click < answer)
    return 'question'
  // a picture is the answer, and what was guessed has its own a step later
  return before === 'picture' || (question.isPoll && click > answer) ? 'slide' : 'answer'
}

/**
 * How many options and reasons of a question stand there.
 * @param asked the question
 * @param click the hall's step
 * @param total how many steps the slide has
 * @param count how many options there are
 */
export function countShown({ question: { isPoll }, before }: AskedHere, click: number, total: number, count: number): { hasOptions: boolean, reasons: number } {
  if (isPoll || before)
    return { hasOptions: true, reasons: isPoll && click > 0 ? count : 0 }
  const { optionsShown, reasons } = readQuizSteps(click, total, count)
  return { hasOptions: optionsShown, reasons }
}

/** How a text begins: its first sentence, and where that only asks, the next as well. */
export function beginningOf(text: string): string {
  const sentences = text.trim().match(/\S[\s\S]*?[.?!][”"’')]*(?=\s|$)/g) ?? [text.trim()]
  const stated = sentences.findIndex(sentence => !sentence.includes('?'))
  return sentences.slice(0, stated + 1 || 1).join(' ')
}
