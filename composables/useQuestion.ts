import type { QuestionId } from '../data/questions/index.ts'
import type { Question } from '../data/types.ts'
import type { Keyed } from '../logic/quiz/compute-key.ts'
import { questions } from '../data/questions/index.ts'
import { computeKey } from '../logic/quiz/compute-key.ts'
import { letterOf, orderOptions } from '../logic/quiz/order-options.ts'
import { useWords } from './useWords.ts'

/**
 * A question of the bank as it is shown: its options in the seed's order, lettered, with the key.
 * @throws RangeError for an unknown id; the build finds that earlier, with file and line.
 */
export function useQuestion(id: QuestionId, seed?: number) {
  const question: Question | undefined = (questions as Readonly<Record<string, Question>>)[id]
  if (!question)
    throw new RangeError(useWords().quiz.unknown({ id }))
  const key = computeKey(id, question as Keyed)
  const options = orderOptions(id, question, seed).map((option, i) => ({ ...option, letter: letterOf(i), isKey: key.includes(option.id) }))
  return { question, key, options }
}
