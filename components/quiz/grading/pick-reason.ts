import type { Question } from '../../../data/schema/types.ts'
import type { Answer, Grade } from './grade-answer.ts'

/**
 * The option whose reason says most at once. Of a choice or a spot it is the right one. Of items to place it is the
 * first that a reader placed wrongly or left out, or else the first of all.
 * @param question any question
 * @param shown the answer on show
 * @param right the right answer
 * @param byOption what became of each option, once an answer is checked
 * @returns its id; undefined where a question has one reason as a whole
 */
export function pickReason(question: Question, shown: Answer, right: Answer, byOption?: Grade['byOption']): string | undefined {
  if (!('options' in question))
    return undefined
  if (question.type === 'point')
    return right as string
  if (question.type === 'single' || question.type === 'multiple')
    return question.options.find(({ id }) => (right as readonly string[]).includes(id))?.id
  const ids = question.type === 'ordering' ? shown as readonly string[] : question.options.map(({ id }) => id)
  return ids.find(id => byOption && byOption[id] !== 'hit') ?? ids[0]
}
