import type { Countdown } from './countdown.ts'
import type { CountTimes } from './merge-votes.ts'
import type { Vote, Votes } from './tally.ts'
import { mergeVotes, timeCounts } from './merge-votes.ts'

/**
 * What a class did with one question. The record of question `id` is `lecture.questions[id]`; its `votes[0]` are the hands
 * of the first vote and `votes[1]` those after discussion, each a table from option to count (see Vote in tally.ts).
 */
export interface ClassRecord {
  /** When it last changed, in milliseconds since the epoch. */
  at: number
  votes: Votes
  /** When each count of `votes` last changed, so that two windows that count at once lose none. */
  times?: CountTimes
  /** The result of the last vote is for all to see; absent while hands are being counted. */
  shown?: true
  countdown?: Countdown
  /** Id of the option whose reason the lecturer shows in place of the first. */
  look?: string
  /** A vote by phones that goes on; absent before it, and once the answer is out. */
  live?: LiveVote
  /** What phones chose, first vote and second, once it is shown. */
  phones?: readonly PhoneVote[]
}

/** What every window shows of a vote by phones: where phones come in, and how many have voted, never for what. */
export interface LiveVote {
  /** What the QR code holds; '' where the computer is in no network. */
  link: string
  /** The same in letters, to be typed. */
  typed: string
  /** What is asked for then. */
  code: string
  /** What the class is asked to do now. */
  phase: 'open' | 'paused' | 'discuss' | 'closed'
  round: 1 | 2
  /** How many have voted in this round. */
  voters: number
  /** How many phones are in. */
  here: number
}

/** What phones chose in one vote. Of several choices each counts, so that there may be more than voters. */
export interface PhoneVote { voters: number, counts: Vote }

/** The plan that a lecture follows. */
export interface PlanRecord {
  /** When it last changed, in milliseconds since the epoch. */
  at: number
  /** As `?plan=` has it; null where the plan was left for the whole deck. */
  link: string | null
  /** Slide and click at which the plan was left, while the lecture shows a slide outside it. */
  left?: { no: number, clicks: number }
  /** Names of slides that the lecturer left out to end in time. */
  skipped?: readonly string[]
}

/** The lecture's state that the windows of one browser share: by question, and its plan. */
export interface Lecture {
  version: typeof lectureVersion
  questions: Readonly<Record<string, ClassRecord>>
  /** Absent where no plan was ever followed. */
  plan?: PlanRecord
}

export const lectureVersion = 1
export const emptyLecture: Lecture = { version: lectureVersion, questions: {} }
const emptyRecord: ClassRecord = { at: 0, votes: [] }

/** Hands older than this were another class's: they must not sway the next. Twelve hours, in milliseconds. */
export const classLasts = 12 * 60 * 60 * 1000
/** The longest `?plan=` that is followed, in characters: a link that holds a plan of several hundred slides. */
export const longestPlanLink = 60_000
/** The last moment that a date can hold. */
export const lastMoment = 8.64e15

/** What is known of a question; of one that no class has met, nothing. */
export const findRecord = (lecture: Lecture, id: string): ClassRecord => Object.hasOwn(lecture.questions, id) ? lecture.questions[id]! : emptyRecord

/**
 * The lecture with one question's record changed. A change is always younger than what it changes,
 * even if the clock went back.
 */
export function changeRecord(lecture: Lecture, id: string, change: (record: ClassRecord) => Omit<ClassRecord, 'at'>, now: number): Lecture {
  const old = findRecord(lecture, id)
  const at = Math.min(lastMoment, Math.max(now, old.at + 1))
  const next = change(old)
  const times = timeCounts(old, next.votes, at)
  const record: ClassRecord = { ...next, ...times.length ? { times } : { times: undefined }, at }
  return { ...lecture, questions: { ...lecture.questions, [id]: record } }
}

/** The lecture with another plan, or the plan left at another place; younger than what it changes. */
export function changePlan(lecture: Lecture, plan: Omit<PlanRecord, 'at'>, now: number): Lecture {
  return { ...lecture, plan: { ...plan, at: Math.min(lastMoment, Math.max(now, (lecture.plan?.at ?? 0) + 1)) } }
}

/** Whether a record counts before another of the same question. Of two as old the text decides: arbitrary, but the same in every window. */
function outweighs<T extends { at: number }>(record: T, other: T): boolean {
  return record.at === other.at ? JSON.stringify(record) > JSON.stringify(other) : record.at > other.at
}

/** What two windows know of one question: the younger record, with the counts of both. */
function mergeRecords(one: ClassRecord, other: ClassRecord): ClassRecord {
  const [younger, older] = outweighs(one, other) ? [one, other] : [other, one]
  return { ...younger, ...mergeVotes(younger, older) }
}

/** A lecture as a text that does not depend on the order in which things came, nor on when. */
function canon(lecture: Lecture) {
  return JSON.stringify(lecture, (key, value: unknown) => key === 'at' || key === 'times' || value === undefined
    ? undefined
    : typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1)) : value)
}

/** Whether two windows know the same, though their clocks differ. */
export const isSameLecture = (here: Lecture, heard: Lecture): boolean => canon(here) === canon(heard)

/** Two lectures as one: of each question the younger record, with the counts of both, and the younger plan. */
export function mergeLectures(here: Lecture, incoming: Lecture): Lecture {
  const kept = Object.entries(here.questions).map(([id, record]) => [id, Object.hasOwn(incoming.questions, id) ? mergeRecords(record, findRecord(incoming, id)) : record] as const)
  const plan = here.plan && (!incoming.plan || outweighs(here.plan, incoming.plan)) ? here.plan : incoming.plan
  return { ...incoming, ...plan && { plan }, questions: { ...incoming.questions, ...Object.fromEntries(kept) } }
}

/**
 * The lecture with no change later than now. A clock that was set back would else leave records that
 * outlive every class, and that no change made since could outweigh.
 */
export function capTimes(lecture: Lecture, now: number): Lecture {
  const { plan, questions } = lecture
  const capCounts = (times: Readonly<Record<string, number>>) => Object.fromEntries(Object.entries(times).map(([option, at]) => [option, Math.min(at, now)]))
  return { ...lecture, ...plan && { plan: { ...plan, at: Math.min(plan.at, now) } }, questions: Object.fromEntries(Object.entries(questions).map(([id, record]) => [id, { ...record, ...record.times && { times: record.times.map(capCounts) }, at: Math.min(record.at, now) }])) }
}

/** The lecture without what earlier classes left behind. */
export function dropOldRecords(lecture: Lecture, now: number): Lecture {
  const { plan, questions, ...rest } = lecture
  const isYoung = ({ at }: { at: number }) => at > now - classLasts
  return { ...rest, ...plan && isYoung(plan) && { plan }, questions: Object.fromEntries(Object.entries(questions).filter(([, record]) => isYoung(record))) }
}
