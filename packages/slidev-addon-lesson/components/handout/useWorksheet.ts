import type { RecallTask, RecordId } from '@deck/article'
import { article, chapters, rungs } from '@deck/lesson/outline'
import { recallTasks } from '@deck/lesson/questions'
import { events, findRecord } from '@deck/lesson/records'
import { en as words } from '@deck/words'
import { answerWords } from '../quiz/answer-words.ts'
import { formatPlace } from '../shell/format-place.ts'
import { questionPool, templateSources } from '../study/question-pool.ts'
import { answerItem, composeWorksheet, findQuestion, layoutItem, sampleTasks, sampleTimeRows } from './worksheet.ts'

/** An article may ask for none. */
const tasksById: Readonly<Record<string, RecallTask | undefined>> = recallTasks

/**
 * The worksheet of these chapters and this seed: its items, chapter by chapter, then ladder and
 * timeline, whose numbers follow on, and short free answers. The answers are those of the very same items.
 */
export function useWorksheet(chosen: readonly string[], seed: number) {
  const items = composeWorksheet(questionPool, chosen, seed).map((id, i) => layoutItem(id, findQuestion(questionPool, id), i + 1, seed))
  const parts = Object.entries(chapters).flatMap(([id, { label }]) => {
    const own = items.filter(({ chapter }) => chapter === id)
    return own.length ? [{ id, label, items: own }] : []
  })
  const hasLadder = Object.keys(rungs).length > 0
  const periods = Object.entries(chapters).flatMap(([id, { period }]) => period && chosen.includes(id) ? [period] : [])
  const askable = Object.entries(events)
    .filter(([id]) => !templateSources.disputed.has(id))
    .map(([id, { label, when, period }]) => ({ id, label, when, period }))
  return {
    parts,
    /** Ladder and timeline; from few chapters come few dates: then those of all. */
    overall: { number: items.length + 1, rows: sampleTimeRows(askable, periods, seed) },
    /** Last on the worksheet. */
    tasks: sampleTasks(recallTasks, chosen, seed).map((id, i) => ({ ...tasksById[id]!, id, number: items.length + (hasLadder ? 3 : 2) + i })),
    answerOf: (id: string) => answerItem(items.find(item => item.id === id)!, findQuestion(questionPool, id), answerWords),
  }
}

/** In words, where in the article records stand: each passage once, however many of them stand in it. */
export function usePassages() {
  const name = words.cite.article({ author: article.author, year: article.year })
  return (ids: readonly RecordId[]) =>
    words.handout.passages({ article: name, places: [...new Set(ids.map(id => formatPlace(findRecord(id).record.cite)))].join('; ') })
}
