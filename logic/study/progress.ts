import type { Grade } from '../quiz/grading/grade-answer.ts'
import type { StudyCard } from './schedule.ts'
import { scheduleReview } from './schedule.ts'

/** Version of the record that this code writes. */
export const progressVersion = 2

/** The last answer to a question, and when it should come back. */
export interface SavedAnswer {
  /** Time of the answer, in milliseconds since 1970. */
  at: number
  /** 0 to 1. */
  score: number
  state: Grade['state']
  /** Whether the hint had been asked for. */
  hinted: boolean
  card: StudyCard
}

/** Taken off is kept too, so that the newer of two records can win. */
export interface SavedFlag {
  on: boolean
  at: number
}

/** All that one student's device keeps. Ids of questions that no longer exist stay, and count for nothing. */
export interface Progress {
  version: typeof progressVersion
  answers: Readonly<Record<string, SavedAnswer>>
  flags: Readonly<Record<string, SavedFlag>>
}

/** Nothing answered, nothing flagged. */
export const emptyProgress: Progress = { version: progressVersion, answers: {}, flags: {} }

/** What is saved under an id. Only own keys count: an id such as "constructor" must not find what every object inherits. */
export function findSaved<T>(table: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(table, id) ? table[id] : undefined
}

/** What the record keeps of a graded answer. */
export type GivenAnswer = Pick<Grade, 'state' | 'score'> & { hinted?: boolean }

/** The record with one more answer, and the question's next date. */
export function addAnswer(progress: Progress, id: string, { state, score, hinted = false }: GivenAnswer, at: number): Progress {
  const card = scheduleReview(findSaved(progress.answers, id)?.card, state, at, hinted)
  // The answer carries the card's time, so that a clock set back does not make it lose a merge.
  return { ...progress, answers: { ...progress.answers, [id]: { at: card.last, score, state, hinted, card } } }
}

/** The record with the question's flag set or taken off. */
export function setFlag(progress: Progress, id: string, on: boolean, at: number): Progress {
  return { ...progress, flags: { ...progress.flags, [id]: { on, at: Math.max(at, findSaved(progress.flags, id)?.at ?? at) } } }
}

/** Two records as one: every question of either; where both have it, the newer. Order does not matter. */
export function mergeProgress(a: Progress, b: Progress): Progress {
  return { version: progressVersion, answers: mergeTables(a.answers, b.answers), flags: mergeTables(a.flags, b.flags) }
}

function mergeTables<T extends { at: number }>(a: Readonly<Record<string, T>>, b: Readonly<Record<string, T>>): Record<string, T> {
  const ids = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort()
  return Object.fromEntries(ids.map(id => [id, pickNewer(findSaved(a, id), findSaved(b, id))!]))
}

/** At the same time the text decides: arbitrary, but the same in both tabs. */
function pickNewer<T extends { at: number }>(a: T | undefined, b: T | undefined): T | undefined {
  if (!a || !b)
    return a ?? b
  if (a.at !== b.at)
    return a.at > b.at ? a : b
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b
}
