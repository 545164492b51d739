import type { Lecture } from './lecture.ts'
import * as v from 'valibot'
import { longestCountdown } from './countdown.ts'
import { lastMoment, lectureVersion } from './lecture.ts'
import { mostHands, mostVotes } from './tally.ts'

/**
 * What a saved text turned out to be. 'newer' and 'damaged' texts are never overwritten by the
 * caller: the first is kept where it is, the second set aside.
 */
export type ReadLecture
  = | { kind: 'none' }
    | { kind: 'read', lecture: Lecture }
    | { kind: 'newer', version: number }
    | { kind: 'damaged' }

const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most))

const saved = v.object({
  version: v.literal(lectureVersion),
  questions: v.record(v.string(), v.object({
    at: whole(lastMoment),
    votes: v.pipe(v.array(v.record(v.string(), whole(mostHands))), v.maxLength(mostVotes)),
    countdown: v.optional(v.union([v.strictObject({ endsAt: whole(lastMoment) }), v.strictObject({ left: whole(longestCountdown) })])),
  })),
})

/**
 * Reads a saved lecture. Never throws: what is no lecture is 'damaged'.
 * @param text what was saved; null where nothing was
 */
export function readLecture(text: string | null): ReadLecture {
  if (text === null)
    return { kind: 'none' }
  try {
    const found: unknown = JSON.parse(text)
    const { version } = v.parse(v.object({ version: whole(1e6) }), found)
    if (version > lectureVersion)
      return { kind: 'newer', version }
    return { kind: 'read', lecture: v.parse(saved, found) }
  }
  catch {
    return { kind: 'damaged' }
  }
}

/** The lecture as it is saved. */
export const writeLecture = (lecture: Lecture): string => JSON.stringify(lecture)
