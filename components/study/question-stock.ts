import type { RecallId } from '../../data/questions/recall.ts'
import type { ChapterId, Question, RecallTask } from '../../data/schema/types.ts'
import type { ItemId, StudyId } from '../quiz/generator/item-id.ts'
import type { Answer } from '../quiz/grading/grade.ts'
import type { Stock } from './compose-paper.ts'
import { questions } from '../../data/questions/index.ts'
import { recallTasks } from '../../data/questions/recall.ts'
import { isAnswered, readAnswer } from '../quiz/grading/start-answer.ts'
import { addQuestions, useBank } from '../quiz/useQuestion.ts'
import { findBuilt, isBuiltId, workshop } from './built-items.ts'

const bank: Readonly<Record<string, Question>> = questions
const tasks: Readonly<Record<string, RecallTask>> = recallTasks
addQuestions(findBuilt)

/** Whether a text is the id of a question: one of the bank, or one that can be built from the data. */
export function isItemId(id: string): id is ItemId {
  return Object.hasOwn(bank, id) || isBuiltId(id)
}

/** Whether a text is the id of a short free answer. */
export function isRecallId(id: string): id is RecallId {
  return Object.hasOwn(tasks, id)
}

/** Whether a text is the id of anything that a student can be asked. */
export function isStudyId(id: string): id is StudyId {
  return isItemId(id) || isRecallId(id)
}

/**
 * What a page says of anything that a student was asked.
 * @throws RangeError for an unknown id
 */
export function findAsked(id: StudyId): Pick<Question, 'stem' | 'objective' | 'rests'> {
  return isRecallId(id) ? { ...tasks[id]!, rests: tasks[id]!.points.map(({ record }) => record) } : useBank(id)
}

/**
 * The chapter of anything that a student can be asked.
 * @throws RangeError for an unknown id
 */
export function findChapter(id: StudyId): ChapterId {
  return isRecallId(id) ? tasks[id]!.chapter : useBank(id).chapter
}

/** An answer as a paper has kept it, where the question can still be answered so: a kept paper may be older than its question. */
export function readGiven(id: StudyId, answer: Answer | undefined): Answer | undefined {
  if (answer === undefined || isRecallId(id))
    return undefined
  const question = useBank(id)
  const read = readAnswer(question, answer)
  return read !== undefined && isAnswered(question, read) ? read : undefined
}

/** All that can be asked, as papers are sampled from it. */
export const stock: Stock = {
  get templates() { return workshop.templates },
  get chapters() { return workshop.chapters },
  find: findBuilt,
  bank,
  tasks,
}
