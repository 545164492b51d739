import type { ChoiceQuestion, Option, Question, RecordId } from '../data/types.ts'
import type { ItemId } from '../logic/quiz/item-id.ts'
import type { Stock } from '../logic/study/compose-paper.ts'
import { registry } from '../data/index.ts'
import { questions } from '../data/questions/index.ts'
import { computeKey } from '../logic/quiz/compute-key.ts'
import { letterOf, orderOptions } from '../logic/quiz/order-options.ts'
import { findBuilt, isBuiltId, workshop } from './built-items.ts'
import { useWords } from './useWords.ts'

const bank: Readonly<Record<string, Question>> = questions

/** Whether a text is the id of a question: one of the bank, or one that can be built from the data. */
export function isItemId(id: string): id is ItemId {
  return Object.hasOwn(bank, id) || isBuiltId(id)
}

/**
 * The question of any id, whether it stands in the bank or is built from the data.
 * @throws RangeError for an unknown id; for the slides the build finds that earlier, with file and line.
 */
export function useBank(id: ItemId): Question {
  const question = Object.hasOwn(bank, id) ? bank[id] : findBuilt(id)
  if (!question)
    throw new RangeError(useWords().quiz.unknown({ id }))
  return question
}

/** All that can be asked, as papers are drawn from it. */
export const stock: Stock = { ...workshop, bank }

/**
 * A choice as it is shown: its options in the deck's order, lettered, with the key.
 * @throws RangeError for an unknown id
 */
export function useQuestion(id: ItemId) {
  const question = useBank(id) as ChoiceQuestion
  const key = computeKey(id, question)
  const options = orderOptions(id, question).map((option, i) => ({ ...option, letter: letterOf(i), isKey: key.includes(option.id) }))
  return { question, key, options }
}

/** The record behind a reason: the one that the option names, else the option where it is a record, else what the question rests on. */
export function recordBehind(question: Pick<Question, 'rests'> & { options?: readonly Option[] }, option?: string): RecordId | undefined {
  const behind = question.options?.find(({ id }) => id === option)?.behind
  if (behind)
    return behind
  return option !== undefined && registry.has(option) ? option as RecordId : question.rests[0]
}
