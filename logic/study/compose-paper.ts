import type { Question } from '../../model/types.ts'
import type { ItemId } from '../quiz/generator/item-id.ts'
import type { Progress } from './progress.ts'
import type { Workshop } from './sample-built.ts'
import type { PaperOptions, StudyMode } from './sample-paper.ts'
import { sampleBuilt } from './sample-built.ts'
import { findFitting, samplePaper, samplesNew } from './sample-paper.ts'

/** All that can be asked: the bank, and what is built from the data. */
export interface Stock extends Workshop {
  bank: Readonly<Record<string, Question>>
}

/** How long a paper with built items is where no length is given: of these there is no end. */
const longest = 40

/** The bank, and with it the built items among the ids given; ids of questions that do not exist are left out. */
export function withBuilt({ bank, find }: Stock, ids: readonly string[]): Readonly<Record<string, Question>> {
  const built = ids.filter(id => !Object.hasOwn(bank, id)).flatMap((id) => {
    const item = find(id)
    return item ? [[id, item] as const] : []
  })
  return { ...bank, ...Object.fromEntries(built) }
}

/** The questions among which a mode chooses: the bank, and for what has been seen, the built items answered or flagged. */
export function poolFor(stock: Stock, { answers, flags }: Progress, mode: StudyMode): Readonly<Record<string, Question>> {
  return samplesNew(mode) ? stock.bank : withBuilt(stock, [...Object.keys(answers), ...Object.keys(flags)])
}

/**
 * A paper as the student wants it. Where bank and built items are both wanted, each gives half,
 * and more where the other has too little. The same seed and progress give the same paper.
 * @param stock all that can be asked
 * @param progress for what has been seen
 * @param options what the student chose
 * @param terms end of the student's day, and any integer as seed
 * @param terms.dueBy end of the student's day
 * @param terms.seed any integer
 * @returns ids; [] where nothing fits
 */
export function composePaper(stock: Stock, progress: Progress, options: PaperOptions, { dueBy, seed }: { dueBy: number, seed: number }): ItemId[] {
  const pool = poolFor(stock, progress, options.mode)
  const fitting = findFitting(pool, progress, options, dueBy)
  if (!samplesNew(options.mode) || options.source === 'bank')
    return samplePaper(pool, fitting, options.length, seed) as ItemId[]
  const length = options.length ?? longest
  const own = samplePaper(pool, fitting, length, seed)
  const count = Math.max(Math.floor(length / 2), length - own.length)
  const built = sampleBuilt(stock, progress, options, { count, seed, stems: own.map(id => pool[id]!.stem) })
  const ids = [...own.slice(0, length - built.length), ...built]
  return samplePaper(withBuilt(stock, ids), ids, null, seed) as ItemId[]
}
