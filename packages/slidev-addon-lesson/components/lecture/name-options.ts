import type { VoteOption } from '@deck/questions'
import type { ItemId } from '../quiz/generator/item-id.ts'
import { kindOf } from '@deck/questions'
import { answerWords } from '../quiz/answer-words.ts'
import { layoutQuestion } from '../quiz/layout.ts'
import { useBank } from '../quiz/useQuestion.ts'

/**
 * A question's options as a report names them, in their order; [] where the deck has the question no longer.
 * @param id of the question
 * @param counted what hands went up for: of an order, only these have names
 */
export function nameOptions(id: string, counted: readonly string[]): readonly VoteOption[] {
  try {
    const question = useBank(id as ItemId)
    return kindOf(question).votes.name(answerWords, layoutQuestion(id, question), counted, question)
  }
  catch {
    return []
  }
}
