import type { RecallTask } from '../../data/schema/types.ts'
import type { ItemId } from '../quiz/generator/item-id.ts'
import { chapters } from '../../data/chapters.ts'
import { events } from '../../data/events.ts'
import { recallTasks } from '../../data/questions/recall.ts'
import { en as words } from '../../locales/en.ts'
import { useBank } from '../quiz/useQuestion.ts'
import { questionPool, templateSources } from '../study/question-pool.ts'
import { answerItem } from './answer-item.ts'
import { composeWorksheet, sampleTasks } from './compose-worksheet.ts'
import { sampleTimeRows } from './time-blanks.ts'
import { layItem } from './worksheet-item.ts'

/** An article may ask for none. */
const tasksById: Readonly<Record<string, RecallTask | undefined>> = recallTasks

/**
 * The worksheet of these chapters and this seed: its items, chapter by chapter, then ladder and
 * timeline, whose numbers follow on, and short free answers. The answers are those of the very same items.
 */
export function useWorksheet(chosen: readonly string[], seed: number) {
  const items = composeWorksheet(questionPool, chosen, seed).map((id, i) => layItem(id, useBank(id), i + 1, seed))
  const parts = Object.entries(chapters).flatMap(([id, { label }]) => {
    const own = items.filter(({ chapter }) => chapter === id)
    return own.length ? [{ id, label, items: own }] : []
  })
  const periods = Object.entries(chapters).flatMap(([id, { period }]) => period && chosen.includes(id) ? [period] : [])
  const askable = Object.entries(events).filter(([id]) => !templateSources.disputed.has(id)).map(([id, { label, when, period }]) => ({ id, label, when, period }))
  return {
    parts,
    ladderNumber: items.length + 1,
    timeNumber: items.length + 2,
    /** Last on the worksheet. */
    tasks: sampleTasks(recallTasks, chosen, seed).map((id, i) => ({ ...tasksById[id]!, id, number: items.length + 3 + i })),
    /** From few chapters come few dates: then those of all. */
    rows: sampleTimeRows(askable, periods, seed),
    answerOf: (id: string) => answerItem(items.find(item => item.id === id)!, useBank(id as ItemId), words.quiz),
  }
}
