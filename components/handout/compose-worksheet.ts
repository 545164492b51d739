import type { Question, RecallTask } from '../../data/schema/types.ts'
import type { ItemId } from '../quiz/generator/item-id.ts'
import type { QuestionPool } from '../study/compose-paper.ts'
import { fitsOptions, recallType, sampleBuilt, samplePaper } from '../study/compose-paper.ts'
import { emptyProgress } from '../study/progress.ts'

/** How many items a worksheet has: two a chapter, but never fewer or more than these. */
const length = { aChapter: 2, least: 8, most: 24 } as const

/**
 * The items of a worksheet, chapter by chapter: sampled from the bank so that chapters and types of
 * question take turns, and filled up with items built from the data where the chapters have too few.
 * One seed gives one worksheet on every machine, and the answer of that seed the same items.
 * @param questionPool all that can be asked
 * @param chapters ids, in the order in which they are to stand
 * @param seed any integer
 */
export function composeWorksheet(questionPool: QuestionPool, chapters: readonly string[], seed: number): ItemId[] {
  const count = Math.min(length.most, Math.max(length.least, chapters.length * length.aChapter))
  const types = [...new Set(Object.values(questionPool.bank).map(({ type }) => type))]
  const fitting = Object.keys(questionPool.bank).filter(id => fitsOptions(questionPool.bank[id]!, { chapters, types }))
  const own = takeTurns(samplePaper(questionPool.bank, fitting, null, seed), questionPool.bank, count) as ItemId[]
  const stems = own.map(id => questionPool.bank[id]!.stem)
  const built = own.length < count ? sampleBuilt(questionPool, emptyProgress, { chapters, types }, { count: count - own.length, seed, stems }) : []
  const chapterOf = (id: ItemId) => (questionPool.bank[id] ?? questionPool.find(id)!).chapter
  return [...own, ...built].sort((a, b) => chapters.indexOf(chapterOf(a)) - chapters.indexOf(chapterOf(b)))
}

/** How many short free answers a worksheet asks for, at most. */
const mostTasks = 3

/**
 * The short free answers of a worksheet, chapter by chapter: one each from as many of its chapters as it has room for.
 * @param tasks by id
 * @param chapters ids, in the order in which they are to stand
 * @param seed any integer
 */
export function sampleTasks<Id extends string>(tasks: Readonly<Record<Id, RecallTask>>, chapters: readonly string[], seed: number): Id[] {
  const fitting = (Object.keys(tasks) as Id[]).filter(id => chapters.includes(tasks[id].chapter))
  const pool = Object.fromEntries(fitting.map(id => [id, { ...tasks[id], type: recallType }])) as Record<Id, RecallTask & { type: string }>
  return samplePaper(pool, fitting, mostTasks, seed).sort((a, b) => chapters.indexOf(tasks[a].chapter) - chapters.indexOf(tasks[b].chapter))
}

/** The first so many ids where each time the one is taken whose chapter and type have had the fewest turns. */
function takeTurns(ids: readonly string[], bank: Readonly<Record<string, Pick<Question, 'chapter' | 'type'>>>, count: number): string[] {
  const turns: Record<string, number> = {}
  const rest = [...ids]
  const taken: string[] = []
  const weigh = (id: string) => (turns[bank[id]!.chapter] ?? 0) + (turns[bank[id]!.type] ?? 0)
  while (taken.length < count && rest.length) {
    const next = rest.reduce((best, id) => weigh(id) < weigh(best) ? id : best)
    rest.splice(rest.indexOf(next), 1)
    taken.push(next)
    for (const name of [bank[next]!.chapter, bank[next]!.type])
      turns[name] = (turns[name] ?? 0) + 1
  }
  return taken
}
