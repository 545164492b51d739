import type { ReadRecord } from '../shell/read-record.ts'
import type { Progress } from './progress.ts'
import * as v from 'valibot'
import { readEntries, readRecord } from '../shell/read-record.ts'
import { addAnswer, emptyProgress, progressVersion, textLimit } from './progress.ts'
import { cardLimits } from './schedule.ts'

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
const flag = v.object({ on: v.boolean(), at: time })
const ownText = v.object({ text: v.pipe(v.string(), v.maxLength(textLimit)), at: time })
const readSlide = v.object({ at: time })
/** The tables of a record; their entries are read one by one, so that one that is damaged takes no other with it. */
const tables = v.object({ answers: v.unknown(), flags: v.unknown(), texts: v.optional(v.unknown(), {}), read: v.optional(v.unknown(), {}) })
const answer = v.object({ first: time, at: time, score: share, state, hinted: v.boolean(), sure: v.optional(v.boolean()), slip: v.optional(v.literal(true)), card })

/** Version 0: the attempts in a row, without review dates. */
const attempts = v.object({ attempts: v.array(v.unknown()) })
const attempt = v.object({ question: v.string(), at: time, score: share })

/** Version 1: nothing said of hints. */
const answer1 = v.object({ first: v.optional(time), at: time, score: share, state, card })

/** Version 2: nothing said of the first answer, no texts, nothing of what was read. */
const answer2 = v.object({ first: v.optional(time), at: time, score: share, state, hinted: v.boolean(), card })

/** What could not be read on the way is counted here. */
interface Note { lost: number }

/** How a record of each older version becomes one of the next. */
const migrations: readonly ((old: unknown, note: Note) => unknown)[] = [
  (old, note) => {
    const read = v.parse(attempts, old).attempts.map(each => v.safeParse(attempt, each))
    note.lost += read.filter(({ success }) => !success).length
    const kept = read.flatMap(each => each.success ? [each.output] : []).sort((a, b) => a.at - b.at)
    const added = kept.reduce((progress, { question, at, score }) => addAnswer(progress, question, { score, state: score === 1 ? 'right' : score > 0 ? 'partly' : 'wrong' }, at), emptyProgress)
    return { ...added, version: 1 }
  },
  (old, note) => {
    const { answers, flags } = v.parse(tables, old)
    // What was answered before hints were noted counts as answered without.
    return { version: 2, answers: Object.fromEntries(Object.entries(readEntries(answers, answer1, note)).map(([id, each]) => [id, { ...each, hinted: false }])), flags }
  },
  (old, note) => {
    const { answers, flags } = v.parse(tables, old)
    return { version: 3, answers: Object.fromEntries(Object.entries(readEntries(answers, answer2, note)).map(([id, each]) => [id, { ...each, first: each.first ?? (each.card.reps > 1 ? 0 : each.at) }])), flags }
  },
]

/**
 * Reads a saved record of any version. Never throws: what is no record is 'damaged'. Of a record with entries
 * that cannot be read, the others are read.
 * @param text what was saved; null where nothing was
 */
export function readProgress(text: string | null): ReadRecord<Progress> {
  return readRecord(text, progressVersion, (found, version, note) => {
    const kept = v.parse(tables, migrations.slice(version).reduce((old, migrate) => migrate(old, note), found))
    return {
      version: progressVersion,
      answers: readEntries(kept.answers, answer, note),
      flags: readEntries(kept.flags, flag, note),
      texts: readEntries(kept.texts, ownText, note),
      read: readEntries(kept.read, readSlide, note),
    }
  })
}

/** The record as it is saved and exported. */
export function writeProgress(progress: Progress): string {
  return JSON.stringify(progress)
}
