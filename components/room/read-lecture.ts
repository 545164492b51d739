import type { ReadRecord } from '../shell/read-record.ts'
import type { Lecture } from './lecture-record.ts'
import * as v from 'valibot'
import { readEntries, readRecord } from '../shell/read-record.ts'
import { longestCountdown } from './countdown.ts'
import { lastMoment, lectureVersion, longestPlanLink } from './lecture-record.ts'
import { mostPhones, mostVoters, mostVotes } from './tally.ts'

const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most))

/** So much is shown of an address; a room's link is shorter. */
const line = v.pipe(v.string(), v.maxLength(300))
const live = v.object({
  link: v.pipe(line, v.regex(/^(?:https?:\/\/.+)?$/)),
  typed: line,
  code: line,
  phase: v.picklist(['open', 'paused', 'discuss', 'closed']),
  round: v.picklist([1, 2]),
  voters: whole(mostPhones),
  here: whole(mostPhones),
})
const phoneVote = v.object({ voters: whole(mostPhones), counts: v.record(v.string(), whole(mostPhones)) })

const record = v.object({
  at: whole(lastMoment),
  votes: v.pipe(v.array(v.record(v.string(), whole(mostVoters))), v.maxLength(mostVotes)),
  times: v.optional(v.pipe(v.array(v.record(v.string(), whole(lastMoment))), v.maxLength(mostVotes))),
  shown: v.optional(v.literal(true)),
  look: v.optional(v.string()),
  live: v.optional(live),
  phones: v.optional(v.pipe(v.array(phoneVote), v.maxLength(mostVotes))),
  countdown: v.optional(v.union([v.strictObject({ endsAt: whole(lastMoment) }), v.strictObject({ left: whole(longestCountdown) })])),
})
const plan = v.object({ at: whole(lastMoment), link: v.nullable(v.pipe(v.string(), v.maxLength(longestPlanLink))), left: v.optional(v.object({ no: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999)), clicks: whole(999_999) })), skipped: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(500))), v.maxLength(500))) })
const saved = v.object({ version: v.literal(lectureVersion), questions: v.unknown(), plan: v.optional(v.unknown()) })

/**
 * Reads a saved lecture. Never throws: what is no lecture is 'damaged'. Of a lecture with questions that cannot
 * be read, the others are read.
 * @param text what was saved; null where nothing was
 */
export function readLecture(text: string | null): ReadRecord<Lecture> {
  return readRecord(text, lectureVersion, (found, _, note) => {
    const { questions, plan: kept } = v.parse(saved, found)
    const followed = kept === undefined ? undefined : v.safeParse(plan, kept)
    if (followed && !followed.success)
      note.lost += 1
    return { version: lectureVersion, questions: readEntries(questions, record, note), ...followed?.success && { plan: followed.output } }
  })
}

/** The lecture as it is saved. */
export const writeLecture = (lecture: Lecture): string => JSON.stringify(lecture)
