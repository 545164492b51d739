import type { RecordId } from '@deck/article'
import type { Option, Question } from '@deck/questions'
import type { ItemId } from './generator/item-id.ts'
import { questions } from '@deck/lesson/questions'
import { registry } from '@deck/lesson/records'
import { en } from '@deck/words'
import { findPoll } from './polls.ts'

const bank: Readonly<Record<string, Question>> = questions

/** Finds questions beside those of the bank. */
let findMore: (id: string) => Question | undefined = () => undefined

/** Adds questions to those that can be asked; slides ask those of the bank alone, and do not wait for what builds others. */
export function addQuestions(find: typeof findMore): void {
  findMore = find
}

/**
 * The question of any id: one of the bank, a poll, or one that a page has added.
 * @throws RangeError for an unknown id; for the slides the build finds that earlier, with file and line.
 */
export function useBank(id: ItemId): Question {
  const question = Object.hasOwn(bank, id) ? bank[id] : findPoll(id) ?? findMore(id)
  if (!question)
    throw new RangeError(en.quiz.unknown({ id }))
  return question
}

/** The record behind a reason: the one that the option names, else the option where it is a record, else what the question rests on. */
export function recordBehind(question: Pick<Question, 'rests'> & { options?: readonly Option[] }, option?: string): RecordId | undefined {
  const behind = question.options?.find(({ id }) => id === option)?.behind
  if (behind)
    return behind
  return option !== undefined && registry.has(option) ? option as RecordId : question.rests[0]
}
