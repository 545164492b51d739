import type { QuestionId } from '../data/questions/index.ts'
import type { ChoiceQuestion, Question, RecordId } from '../data/types.ts'
import { registry } from '../data/index.ts'
import { questions } from '../data/questions/index.ts'
import { computeKey } from '../logic/quiz/compute-key.ts'
import { letterOf, orderOptions } from '../logic/quiz/order-options.ts'
import { useWords } from './useWords.ts'

/**
 * A question of the bank.
 * @throws RangeError for an unknown id; the build finds that earlier, with file and line.
 */
export function useBank(id: QuestionId): Question {
  const question: Question | undefined = (questions as Readonly<Record<string, Question>>)[id]
  if (!question)
    throw new RangeError(useWords().quiz.unknown({ id }))
  return question
}

/**
 * A choice of the bank as it is shown: its options in the deck's order, lettered, with the key.
 * @throws RangeError for an unknown id
 */
export function useQuestion(id: QuestionId) {
  const question = useBank(id) as ChoiceQuestion
  const key = computeKey(id, question)
  const options = orderOptions(id, question).map((option, i) => ({ ...option, letter: letterOf(i), isKey: key.includes(option.id) }))
  return { question, key, options }
}

/** An option that is a record answers for itself; any other rests on what the question rests on. */
export function recordBehind(question: Pick<Question, 'rests'>, option?: string): RecordId | undefined {
  return option !== undefined && registry.has(option) ? option as RecordId : question.rests[0]
}
