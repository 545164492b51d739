import type { AskedQuestion } from '@deck/live-class/presenter/count'
import { isOwn } from '@deck/live-class/protocol/own-question'
import { kindOf } from '@deck/questions'
import { answerWords } from '../quiz/answer-words.ts'
import { layoutQuestion } from '../quiz/layout.ts'

/** What an option is called in its slide's letters. */
export function nameOption({ id, question }: Pick<AskedQuestion, 'id' | 'question'>, option: string): string {
  if (isOwn(id))
    return option
  return kindOf(question).votes.list(answerWords, layoutQuestion(id, question), [option]).find(each => each.id === option)?.name ?? option
}
