import type { ItemId } from '../logic/quiz/generator/item-id.ts'
import type { Stock } from '../logic/study/compose-paper.ts'
import type { Question } from '../model/types.ts'
import { addQuestions } from '../composables/useQuestion.ts'
import { questions } from '../data/questions/index.ts'
import { findBuilt, isBuiltId, workshop } from './built-items.ts'

const bank: Readonly<Record<string, Question>> = questions
addQuestions(findBuilt)

/** Whether a text is the id of a question: one of the bank, or one that can be built from the data. */
export function isItemId(id: string): id is ItemId {
  return Object.hasOwn(bank, id) || isBuiltId(id)
}

/** All that can be asked, as papers are drawn from it. */
export const stock: Stock = { ...workshop, bank }
