/** All that a student can be asked: the bank, what is built from the data, and short free answers. */
import type { ChapterId, RecallTask } from '@deck/article'
import type { RecallId } from '@deck/lesson/questions'
import type { Answer, ChoiceQuestion, Question } from '@deck/questions'
import type { TemplateName } from '../quiz/generator/build-from-template.ts'
import type { BuiltId, ItemId, StudyId } from '../quiz/generator/item-id.ts'
import type { TemplateSources } from '../quiz/generator/template.ts'
import type { QuestionPool } from './compose-paper.ts'
import { sourceNotes } from '@deck/lesson/notes'
import { rungs } from '@deck/lesson/outline'
import { questions, recallTasks, templateAims } from '@deck/lesson/questions'
import { relations } from '@deck/lesson/reasoning'
import { actors, agreements, events, institutions, periods, places, projects, registry } from '@deck/lesson/records'
import { kindOf } from '@deck/questions'
import { en } from '@deck/words'
import { buildItem, listBuildable, templates } from '../quiz/generator/build-from-template.ts'
import { readItemId } from '../quiz/generator/item-id.ts'
import { listBans, listDisputed, nameBannedFields } from '../quiz/generator/list-bans.ts'
import { addQuestions, useBank } from '../quiz/useQuestion.ts'
import { isForeign } from './compose-paper.ts'

/** The data's tables, as the templates draw from them. */
export const templateSources: TemplateSources = {
  events,
  institutions,
  agreements,
  projects,
  rungs,
  periods,
  actors,
  places,
  relations,
  disputed: listDisputed(sourceNotes, registry.values()),
  banned: nameBannedFields(listBans(sourceNotes, registry)),
  aims: templateAims,
}

const bank: Readonly<Record<string, Question>> = questions
const tasks: Readonly<Record<string, RecallTask>> = recallTasks
addQuestions(findBuilt)

const built = new Map<string, ChoiceQuestion>()
let buildable: readonly TemplateName[] | undefined
/**
 * The templates for which the data hold enough records: an article may have no seats, or two periods only. Found on the
 * first asking: each template is tried, and that took 87 ms at a quarter of the speed.
 */
const listTemplates = () => buildable ??= listBuildable(templateSources, en.templates)

/** What an id says, where it is the id of an item that can be built. */
function readBuilt(id: string) {
  const read = readItemId(id, Object.keys(templates))
  return read && listTemplates().includes(read.template) ? read : null
}

/** Whether a text is the id of an item that can be built. */
export function isBuiltId(id: string): id is BuiltId {
  return readBuilt(id) !== null
}

/** The item of this id, built from the data on the first asking; undefined for what is no such id. */
export function findBuilt(id: string): ChoiceQuestion | undefined {
  const read = readBuilt(id)
  if (!read)
    return undefined
  const item = built.get(id) ?? buildItem(read.template, read.seed, templateSources, en.templates)
  built.set(id, item)
  return item
}

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
export function findAsked(id: StudyId): Pick<Question, 'stem' | 'objective' | 'rests' | 'lang'> {
  return isRecallId(id) ? { ...tasks[id]!, rests: tasks[id]!.points.map(({ record }) => record) } : useBank(id)
}

/** In an edition: how many of these are in English, in a sentence; '' where none is. */
export function describeForeign(ids: readonly StudyId[]): string {
  const count = ids.filter(id => isForeign(findAsked(id))).length
  return count ? en.edition.questions({ count, total: ids.length }) : ''
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
  const kind = kindOf(question)
  const read = kind.read(question, answer)
  return read !== undefined && kind.isAnswered(question, read) ? read : undefined
}

/** All that can be asked, as papers are sampled from it. */
export const questionPool: QuestionPool = {
  get templates() { return listTemplates() },
  get chapters() {
    const { aims } = templateSources
    return listTemplates().length
      ? [...new Set([...Object.values(aims.byPeriod), ...Object.values(aims.byLevel), aims.rungs].map(({ chapter }) => chapter))]
      : []
  },
  find: findBuilt,
  bank,
  tasks,
}
