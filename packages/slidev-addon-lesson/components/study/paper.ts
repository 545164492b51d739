import type { ReadRecord } from '@deck/browser/read-record'
import type { Answer, Grade } from '@deck/questions'
import { readRecord } from '@deck/browser/read-record'
import * as v from 'valibot'

/** Version of the paper that this code writes. */
const paperVersion = 2

/** What a paper keeps of an answer. */
export interface PaperGrade {
  state: Grade['state']
  /** Whether the hint had been asked for. */
  hinted: boolean
  /** Whether the student was sure of it; absent where nothing was said. */
  sure?: boolean
  /** What was answered; absent where the student gave up. */
  answer?: Answer
}

/** A paper on the desk: its questions, how far it has come, and what came of each. */
export interface Paper {
  version: typeof paperVersion
  /** When it was begun, in milliseconds since the epoch: tells one paper from another. 0 where nothing keeps it. */
  started: number
  ids: readonly string[]
  /** A mock test holds the reasons back to the end. */
  mock: boolean
  /** Place of the question that stands open, from 0. */
  index: number
  /** By question; those without one were skipped, or are still to come. */
  grades: Readonly<Record<string, PaperGrade>>
  /** The results are out. */
  over: boolean
  /** The student has put it away: other windows must not bring it back. */
  dropped?: true
}

const words = v.pipe(v.string(), v.maxLength(1000))
const answer = v.union([words, v.pipe(v.array(words), v.maxLength(100)), v.record(v.string(), words)])
const grade = v.object({ state: v.picklist(['right', 'partly', 'wrong']), hinted: v.boolean(), sure: v.optional(v.boolean()), answer: v.optional(answer) })
const shape = v.pipe(
  v.object({
    started: v.pipe(v.number(), v.integer(), v.minValue(0)),
    ids: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(10_000)),
    mock: v.boolean(),
    index: v.pipe(v.number(), v.integer(), v.minValue(0)),
    grades: v.record(v.string(), grade),
    over: v.boolean(),
    dropped: v.optional(v.literal(true)),
  }),
  v.check(({ ids, index }) => index < ids.length),
)

/** A new paper, at its first question. */
export function startPaper(ids: readonly string[], mock: boolean, started: number): Paper {
  return { version: paperVersion, started, ids, mock, index: 0, grades: {}, over: false }
}

/** The paper with the grade of one of its questions; the first grade stays. */
export function addGrade(paper: Paper, id: string, { state, hinted, sure, answer }: PaperGrade): Paper {
  const taken = { state, hinted, ...sure !== undefined && { sure }, ...answer !== undefined && { answer } }
  return Object.hasOwn(paper.grades, id) ? paper : { ...paper, grades: { ...paper.grades, [id]: taken } }
}

/** The paper at its next question; after the last its results are out. */
export function goOn(paper: Paper): Paper {
  return paper.index === paper.ids.length - 1 ? endPaper(paper) : { ...paper, index: paper.index + 1 }
}

/** The paper with its results out, wherever it stands. */
export function endPaper(paper: Paper): Paper {
  return { ...paper, over: true }
}

/** How many questions came out so; together they are all. */
export type PaperSum = Readonly<Record<Grade['state'] | 'skipped' | 'total', number>>

/** What came of these questions; those without a grade were skipped. */
export function sumGrades(ids: readonly string[], grades: Paper['grades']): PaperSum {
  const count = (state: Grade['state'] | 'skipped') => ids.filter(id => (grades[id]?.state ?? 'skipped') === state).length
  return { right: count('right'), partly: count('partly'), wrong: count('wrong'), skipped: count('skipped'), total: ids.length }
}

/** How many answers the student was sure of or unsure of, and how many of them were right. */
export type Calibration = Readonly<Record<'sure' | 'unsure', { count: number, right: number }>>

/** How well a student's sureness of these questions was founded. What nothing was said of counts for neither. */
export function calibrate(ids: readonly string[], grades: Paper['grades']): Calibration {
  const sum = (sure: boolean) => {
    const said = ids.filter(id => grades[id]?.sure === sure)
    return { count: said.length, right: said.filter(id => grades[id]!.state === 'right').length }
  }
  return { sure: sum(true), unsure: sum(false) }
}

/** The paper put away. */
export function dropPaper(paper: Paper): Paper {
  return { ...paper, dropped: true }
}

/**
 * A kept paper as it is taken up again: without the questions that no longer exist, and past the
 * one that was answered last. null where none of its questions is left.
 */
export function resumePaper(paper: Paper, exists: (id: string) => boolean): Paper | null {
  const ids = paper.ids.filter(exists)
  if (!ids.length)
    return null
  const passed = paper.ids.slice(0, paper.index).filter(exists).length
  const kept = { ...paper, ids, index: Math.min(passed, ids.length - 1), over: paper.over || passed === ids.length }
  return !kept.over && Object.hasOwn(kept.grades, ids[kept.index]!) ? goOn(kept) : kept
}

/**
 * The paper of this window and the one that the browser has, as one. The same paper, answered in two windows, has
 * the answers of both and is as far as the farther; of two different papers this window goes on with its own.
 */
export function mergePapers(mine: Paper | null, found: Paper | null): Paper | null {
  if (!mine || !found || mine.started !== found.started || mine.ids.join() !== found.ids.join())
    return mine
  return {
    ...mine,
    index: Math.max(mine.index, found.index),
    over: mine.over || found.over,
    grades: { ...mine.grades, ...found.grades },
    ...(mine.dropped || found.dropped) && { dropped: true as const },
  }
}

/** Reads a kept paper. Never throws: what is no paper is 'damaged'. */
export function readPaper(text: string | null): ReadRecord<Paper> {
  return readRecord(text, paperVersion, found => ({ version: paperVersion, ...v.parse(shape, found) }))
}

/** The paper as it is kept. */
export function writePaper(paper: Paper): string {
  return JSON.stringify(paper)
}
