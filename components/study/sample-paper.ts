import type { Question } from '../../data/schema/types.ts'
import type { Progress } from './progress.ts'
import { mixSeed } from '../quiz/grading/order-options.ts'
import { findSaved } from './progress.ts'
import { isDue } from './schedule.ts'

/** What the student wants: feedback at once, feedback at the end, short free answers, what is due, was wrong, or is flagged. */
export type StudyMode = 'practise' | 'mock' | 'recall' | 'due' | 'wrong' | 'flagged'

/** The type of a short free answer. It is no type of question to choose: it has a mode of its own. */
export const recallType = 'recall'

/** Where new questions come from: the bank, items built from the data, or both. */
export type PaperSource = 'bank' | 'built' | 'both'

/** Which questions a paper may hold, and how many. */
export interface PaperOptions {
  mode: StudyMode
  /** Counts only where new questions are sampled: what is due, was wrong or is flagged has been seen. */
  source: PaperSource
  chapters: readonly string[]
  types: readonly string[]
  /** null: all that fit. */
  length: number | null
}

/** The part of a question by which it is chosen. */
export type Choosable = Pick<Question, 'chapter' | 'objective'> & { type: string }

/** Whether a mode samples new questions, as against those that the student has seen. */
export function samplesNew(mode: StudyMode): boolean {
  return mode === 'practise' || mode === 'mock'
}

/** Whether a question's chapter and type are among those chosen; of a short free answer the chapter alone counts. */
export function fitsOptions({ chapter, type }: { chapter: string, type: string }, options: Pick<PaperOptions, 'chapters' | 'types'>): boolean {
  return options.chapters.includes(chapter) && (type === recallType || options.types.includes(type))
}

/**
 * The ids that fit the options, in the bank's order, whatever the length.
 * @param bank the questions by id
 * @param progress for what is due, was wrong or is flagged
 * @param options what the student chose
 * @param dueBy end of the student's day
 */
export function findFitting<Id extends string>(bank: Readonly<Record<Id, Choosable>>, progress: Progress, options: PaperOptions, dueBy: number): Id[] {
  if (samplesNew(options.mode) && options.source === 'built')
    return []
  return (Object.keys(bank) as Id[]).filter(id => fitsOptions(bank[id], options) && fitsMode(id, progress, options.mode, dueBy))
}

/**
 * A paper: the fitting questions in an order that the seed decides, cut to length, and spread over
 * the objectives, so that no objective comes twice before each has come once. The same seed gives
 * the same paper on every machine. What is preferred comes first, each rank spread in itself.
 * @param bank the questions by id
 * @param fitting ids from findFitting
 * @param length how many at most; null for all
 * @param seed any integer
 * @param rankOf the lower, the sooner a question comes
 */
export function samplePaper<Id extends string>(bank: Readonly<Record<Id, Choosable>>, fitting: readonly Id[], length: number | null, seed: number, rankOf: (id: Id) => number = () => 0): Id[] {
  const shuffled = fitting.map(id => ({ id, key: mixSeed(id, seed) })).sort((a, b) => a.key - b.key || (a.id < b.id ? -1 : 1))
  const seen: Record<string, number> = {}
  const rounds = shuffled.map(({ id }) => {
    const rank = rankOf(id)
    const key = `${rank}:${bank[id].objective}`
    return { id, rank, round: seen[key] = (seen[key] ?? 0) + 1 }
  })
  return [...rounds].sort((a, b) => a.rank - b.rank || a.round - b.round).map(({ id }) => id).slice(0, length ?? fitting.length)
}

/** What practice prefers: 0 for what is due, 1 for what was never answered, 2 for all else. */
export function rankForPractice(id: string, { answers }: Progress, dueBy: number): number {
  const answer = findSaved(answers, id)
  return !answer ? 1 : isDue(answer.card, dueBy) ? 0 : 2
}

function fitsMode(id: string, { answers, flags }: Progress, mode: StudyMode, dueBy: number): boolean {
  const answer = findSaved(answers, id)
  switch (mode) {
    case 'due': return answer !== undefined && isDue(answer.card, dueBy)
    case 'wrong': return answer !== undefined && answer.state !== 'right'
    case 'flagged': return findSaved(flags, id)?.on === true
    default: return true
  }
}
