import type { Question } from '../../data/schema/types.ts'
import type { Grade } from '../quiz/grading/grade.ts'
import { gradeAnswer } from '../quiz/grading/grade-answer.ts'
import { isAnswered, readAnswer } from '../quiz/grading/start-answer.ts'

/**
 * What an answer that was given before a chapter would have been graded, now that the question is asked again.
 * @param id of the question
 * @param question itself
 * @param kept the answer as text; '' where none was given
 * @returns null where there is none, or none that the question still takes
 */
export function gradeBefore(id: string, question: Question, kept: string): { state: Grade['state'], said: string } | null {
  try {
    const answer = readAnswer(question, JSON.parse(kept) as unknown)
    if (answer === undefined || !isAnswered(question, answer))
      return null
    const said = Array.isArray(answer) && question.type === 'single' ? question.options.find(option => option.id === answer[0])?.text ?? '' : ''
    return { state: gradeAnswer(id, question, answer).state, said }
  }
  catch {
    return null
  }
}
