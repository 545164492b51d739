import type { Question, RecallTask } from '../../data/schema/types.ts'
import type { StudyId } from '../quiz/generator/item-id.ts'
import type { Progress } from './progress.ts'
import type { Workshop } from './sample-built.ts'
import type { Choosable, PaperOptions, StudyMode } from './sample-paper.ts'
import { sampleBuilt } from './sample-built.ts'
import { findFitting, rankForPractice, recallType, samplePaper, samplesNew } from './sample-paper.ts'

/** All that can be asked: the bank, short free answers, and what is built from the data. */
export interface Stock extends Workshop {
  bank: Readonly<Record<string, Question>>
  tasks: Readonly<Record<string, RecallTask>>
}

/** Anything that can stand on a paper. */
type Askable = Choosable & Pick<Question, 'stem'>

/** How long a paper with built items is where no length is given: of these there is no end. */
const longest = 40

/** Short free answers by id, as papers choose among them. */
function listTasks(tasks: Stock['tasks']): Record<string, Askable> {
  return Object.fromEntries(Object.entries(tasks).map(([id, { chapter, objective, stem }]) => [id, { chapter, objective, stem, type: recallType }]))
}

/**
 * The bank, and with it the built items and short free answers among the ids given; ids of questions that
 * do not exist are left out.
 */
export function withBuilt({ bank, tasks, find }: Stock, ids: readonly string[]): Readonly<Record<string, Askable>> {
  const free = listTasks(tasks)
  const seen = ids.filter(id => !Object.hasOwn(bank, id)).flatMap((id) => {
    const item = Object.hasOwn(free, id) ? free[id] : find(id)
    return item ? [[id, item] as const] : []
  })
  return { ...bank, ...Object.fromEntries(seen) }
}

/**
 * The questions among which a mode chooses: the bank, or the short free answers; for what has been seen, the
 * bank with the built items and short free answers that were answered or flagged.
 */
export function poolFor(stock: Stock, { answers, flags }: Progress, mode: StudyMode): Readonly<Record<string, Askable>> {
  if (mode === 'recall')
    return listTasks(stock.tasks)
  return samplesNew(mode) ? stock.bank : withBuilt(stock, [...Object.keys(answers), ...Object.keys(flags)])
}

/**
 * A paper as the student wants it. Where bank and built items are both wanted, each gives half,
 * and more where the other has too little. Practice takes what is due first, then what was never answered.
 * The same seed and progress give the same paper.
 * @param stock all that can be asked
 * @param progress for what has been seen
 * @param options what the student chose
 * @param terms end of the student's day, and any integer as seed
 * @param terms.dueBy end of the student's day
 * @param terms.seed any integer
 * @returns ids; [] where nothing fits
 */
export function composePaper(stock: Stock, progress: Progress, options: PaperOptions, { dueBy, seed }: { dueBy: number, seed: number }): StudyId[] {
  const pool = poolFor(stock, progress, options.mode)
  const fitting = findFitting(pool, progress, options, dueBy)
  const isPractice = options.mode === 'practise' || options.mode === 'recall'
  const sampleOwn = (length: number | null) => samplePaper(pool, fitting, length, seed, id => isPractice ? rankForPractice(id, progress, dueBy) : 0)
  if (!samplesNew(options.mode) || options.source === 'bank')
    return sampleOwn(options.length) as StudyId[]
  const length = options.length ?? longest
  const own = sampleOwn(length)
  const count = Math.max(Math.floor(length / 2), length - own.length)
  const built = sampleBuilt(stock, progress, options, { count, seed, stems: own.map(id => pool[id]!.stem) })
  const ids = [...own.slice(0, length - built.length), ...built]
  return samplePaper(withBuilt(stock, ids), ids, null, seed) as StudyId[]
}
