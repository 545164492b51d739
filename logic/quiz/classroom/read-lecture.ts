import type { ReadRecord } from '../../kept/read-record.ts'
import type { Lecture } from './lecture.ts'
import * as v from 'valibot'
import { readEntries, readRecord } from '../../kept/read-record.ts'
import { longestCountdown } from './countdown.ts'
import { lastMoment, lectureVersion } from './lecture.ts'
import { mostVoters, mostVotes } from './tally.ts'

const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most))

const record = v.object({
  at: whole(lastMoment),
  votes: v.pipe(v.array(v.record(v.string(), whole(mostVoters))), v.maxLength(mostVotes)),
  look: v.optional(v.string()),
  countdown: v.optional(v.union([v.strictObject({ endsAt: whole(lastMoment) }), v.strictObject({ left: whole(longestCountdown) })])),
})
const saved = v.object({ version: v.literal(lectureVersion), questions: v.unknown() })

/**
 * Reads a saved lecture. Never throws: what is no lecture is 'damaged'. Of a lecture with questions that cannot
 * be read, the others are read.
 * @param text what was saved; null where nothing was
 */
export function readLecture(text: string | null): ReadRecord<Lecture> {
  return readRecord(text, lectureVersion, (found, _, note) => {
    const { questions } = v.parse(saved, found)
    return { version: lectureVersion, questions: readEntries(questions, record, note) }
  })
}

/** The lecture as it is saved. */
export const writeLecture = (lecture: Lecture): string => JSON.stringify(lecture)
