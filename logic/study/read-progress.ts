import type { Progress } from './progress.ts'
import * as v from 'valibot'
import { addAnswer, emptyProgress, progressVersion } from './progress.ts'
import { cardLimits } from './schedule.ts'

/**
 * What a saved text turned out to be. 'newer' and 'damaged' texts are never overwritten by the
 * caller: the first is kept where it is, the second set aside.
 */
export type ReadProgress
  = | { kind: 'none' }
    | { kind: 'read', progress: Progress, from: number }
    | { kind: 'newer', version: number }
    | { kind: 'damaged' }

const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(cardLimits.time))
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(cardLimits.count))
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))

const card = v.object({
  due: time,
  stability: v.pipe(v.number(), v.minValue(cardLimits.stability[0]), v.maxValue(cardLimits.stability[1])),
  difficulty: v.pipe(v.number(), v.minValue(cardLimits.difficulty[0]), v.maxValue(cardLimits.difficulty[1])),
  days: count,
  reps: count,
  lapses: count,
  state: v.picklist([1, 2, 3]),
  last: time,
})

const state = v.picklist(['right', 'partly', 'wrong'])
const flags = v.record(v.string(), v.object({ on: v.boolean(), at: time }))

const current = v.object({
  version: v.literal(progressVersion),
  answers: v.record(v.string(), v.object({ at: time, score: share, state, hinted: v.boolean(), card })),
  flags,
})

/** Version 0: the attempts in a row, without review dates. */
const version0 = v.object({
  version: v.literal(0),
  attempts: v.array(v.object({ question: v.string(), at: time, score: share })),
})

/** Version 1: nothing said of hints. */
const version1 = v.object({
  version: v.literal(1),
  answers: v.record(v.string(), v.object({ at: time, score: share, state, card })),
  flags,
})

/** How a record of each older version becomes one of the next. */
const migrations: readonly ((old: unknown) => unknown)[] = [
  (old) => {
    const attempts = v.parse(version0, old).attempts.toSorted((a, b) => a.at - b.at)
    const added = attempts.reduce((progress, { question, at, score }) => addAnswer(progress, question, { score, state: score === 1 ? 'right' : score > 0 ? 'partly' : 'wrong' }, at), emptyProgress)
    return { ...added, version: 1 }
  },
  (old) => {
    const { answers, flags } = v.parse(version1, old)
    // What was answered before hints were noted counts as answered without.
    return { version: 2, answers: Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, { ...answer, hinted: false }])), flags }
  },
]

/**
 * Reads a saved record of any version. Never throws: what is no record is 'damaged'.
 * @param text what was saved; null where nothing was
 */
export function readProgress(text: string | null): ReadProgress {
  if (text === null)
    return { kind: 'none' }
  try {
    const found: unknown = JSON.parse(text)
    const { version } = v.parse(v.object({ version: count }), found)
    if (version > progressVersion)
      return { kind: 'newer', version }
    const migrated = migrations.slice(version).reduce((old, migrate) => migrate(old), found)
    return { kind: 'read', progress: v.parse(current, migrated), from: version }
  }
  catch {
    return { kind: 'damaged' }
  }
}

/** The record as it is saved and exported. */
export function writeProgress(progress: Progress): string {
  return JSON.stringify(progress)
}
