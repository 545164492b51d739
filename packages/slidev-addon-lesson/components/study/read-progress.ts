import type { ReadRecord } from '@deck/browser/read-record'
import type { Progress, SavedAnswer } from './progress.ts'
import { readEntries, readRecord } from '@deck/browser/read-record'
import * as v from 'valibot'
import { cardLimits, progressVersion, textLimit } from './progress.ts'

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
const answer = v.object({
  first: time,
  at: time,
  score: share,
  state,
  hinted: v.boolean(),
  sure: v.optional(v.boolean()),
  slip: v.optional(v.literal(true)),
  card,
})

/**
 * Reads a saved record. Never throws: what is no record is 'damaged'. Of a record with entries
 * that cannot be read, the others are read.
 * @param text what was saved; null where nothing was
 */
export function readProgress(text: string | null): ReadRecord<Progress> {
  return readRecord(text, progressVersion, (found, tally) => {
    const kept = v.parse(tables, found)
    return {
      version: progressVersion,
      answers: readEntries(kept.answers, answer, tally),
      flags: readEntries(kept.flags, flag, tally),
      texts: readEntries(kept.texts, ownText, tally),
      read: readEntries(kept.read, readSlide, tally),
    }
  })
}

/** The record as it is saved and exported. */
export function writeProgress(progress: Progress): string {
  return JSON.stringify(progress)
}

/** Clocks that differ by less are left alone; in milliseconds. */
const tolerance = 86_400_000

/** An answer that was given now, and comes back as many days from now as it would have from its own time. */
function giveNow(answer: SavedAnswer, now: number): SavedAnswer {
  const { card } = answer
  return {
    ...answer,
    first: Math.min(answer.first, now),
    at: now,
    card: { ...card, last: now, due: Math.min(cardLimits.time, Math.max(0, now + card.due - card.last)) },
  }
}

/**
 * The record with nothing said to have happened more than a day from now. Otherwise a clock that was ahead, and
 * was then set right, would keep its questions away until that day, and its answers would win over every later one.
 * @param progress as it was saved
 * @param now in milliseconds since the epoch
 */
export function correctTimes(progress: Progress, now: number): Progress {
  const late = now + tolerance
  const correctTable = <T>(table: Readonly<Record<string, T>>, isLate: (saved: T) => boolean, correct: (saved: T) => T) =>
    Object.fromEntries(Object.entries(table).map(([id, saved]) => [id, isLate(saved) ? correct(saved) : saved]))
  return {
    ...progress,
    answers: correctTable(progress.answers, ({ at, card }) => at > late || card.last > late, answer => giveNow(answer, now)),
    flags: correctTable(progress.flags, ({ at }) => at > late, flag => ({ ...flag, at: now })),
    texts: correctTable(progress.texts, ({ at }) => at > late, text => ({ ...text, at: now })),
    read: correctTable(progress.read, ({ at }) => at > late, () => ({ at: now })),
  }
}
