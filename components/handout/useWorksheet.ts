import type { ItemId } from '../../logic/quiz/generator/item-id.ts'
import { useBank } from '../../composables/useQuestion.ts'
import { useWords } from '../../composables/useWords.ts'
import { chapters } from '../../data/chapters.ts'
import { events } from '../../data/events.ts'
import { recallTasks } from '../../data/questions/recall.ts'
import { answerItem } from '../../logic/handout/answer-item.ts'
import { composeWorksheet, sampleTasks } from '../../logic/handout/compose-worksheet.ts'
import { sampleTimeRows } from '../../logic/handout/time-blanks.ts'
import { layItem } from '../../logic/handout/worksheet-item.ts'
import { templateSources } from '../../runtime/built-items.ts'
import { stock } from '../../runtime/question-stock.ts'

/**
 * The worksheet of these chapters and this seed: its items, chapter by chapter, then ladder and
 * timeline, whose numbers follow on, and short free answers. The answers are those of the very same items.
 */
export function useWorksheet(chosen: readonly string[], seed: number) {
  const words = useWords()
  const items = composeWorksheet(stock, chosen, seed).map((id, i) => layItem(id, useBank(id), i + 1, seed))
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
    tasks: sampleTasks(recallTasks, chosen, seed).map((id, i) => ({ ...recallTasks[id], id, number: items.length + 3 + i })),
    /** From few chapters come few dates: then those of all. */
    rows: sampleTimeRows(askable, periods, seed),
    answerOf: (id: string) => answerItem(items.find(item => item.id === id)!, useBank(id as ItemId), words.quiz),
  }
}
