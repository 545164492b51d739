/** A lecture or a rehearsal as it was given: which slide was in view when, and when questions were taken. */
import type { Voted } from '../room/votes.ts'
import { isSame, lastMoment } from '@deck/browser/merge-entries'
import { mostVoters, mostVotes } from '@deck/live-class/tally'
import * as v from 'valibot'
import { phonesSchema, sentencesSchema } from '../room/votes.ts'

/** A minute, in milliseconds, as every time here. */
export const minute = 60_000
/** A session that nobody ended goes on for so long after its last sign of life: three hours. */
export const sessionLasts = 180 * minute

const moment = v.pipe(v.number(), v.minValue(-lastMoment), v.maxValue(lastMoment))
const text = v.pipe(v.string(), v.maxLength(500))
const minutes = v.pipe(v.number(), v.minValue(0), v.maxValue(600))
const listOf = <T extends v.GenericSchema>(item: T, most: number) => v.pipe(v.array(item), v.maxLength(most), v.readonly())

/** A slide of the plan with its minutes. */
const stepSchema = v.object({
  slide: text,
  minutes,
  skippable: v.exactOptional(v.literal(true)),
  /** Minutes of an activity that can be left out. */
  spare: v.exactOptional(minutes),
})
export type SessionStep = v.InferOutput<typeof stepSchema>

/** As the browser keeps it. */
export const sessionSchema = v.object({
  /** A class is what phones voted while nobody had started the clock. */
  kind: v.picklist(['lecture', 'rehearsal', 'class']),
  /** Which plan it followed, the same for every session with that plan; '' for the whole deck. */
  plan: text,
  /** The plan's name. */
  label: text,
  /** The plan's slides, in their order; [] for the whole deck. */
  steps: listOf(stepSchema, 500),
  startedAt: moment,
  /** When it is to end; null where nobody has said. */
  endsAt: v.nullable(moment),
  /** Absent while it lasts. */
  endedAt: v.exactOptional(moment),
  /** Which slide came into view when; it stays until the next. The first has the session's start. */
  visits: listOf(v.object({ slide: text, at: moment }), 5000),
  /** Questions taken; the last has no end while they last. */
  pauses: listOf(v.object({ from: moment, to: v.exactOptional(moment) }), 1000),
  /** Slides that were left out on the way. */
  skipped: listOf(text, 500),
  /** What was counted in it, by question. */
  votes: v.record(text, listOf(v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostVoters))), mostVotes)),
  /** What phones voted in it, counts only, by question; absent where there was no live class. */
  phones: v.exactOptional(v.record(text, phonesSchema)),
  /** Sentences from phones, by question: counts of the piles, and those that were shown. */
  sentences: v.exactOptional(v.record(text, sentencesSchema)),
})
export type Session = v.InferOutput<typeof sessionSchema>

/** What a session is begun with. `minutes` are the plan's; 0 where it has none. */
export type SessionStart = Pick<Session, 'kind' | 'plan' | 'label' | 'steps'> & { minutes: number, slide: string }

export function startSession({ slide, minutes, ...rest }: SessionStart, now: number): Session {
  return { ...rest, startedAt: now, endsAt: minutes ? now + minutes * minute : null, visits: [{ slide, at: now }], pauses: [], skipped: [], votes: {} }
}

/** The last moment that the session knows of. */
export function lastMomentOf({ startedAt, visits, pauses, endedAt }: Session): number {
  return Math.max(startedAt, endedAt ?? startedAt, ...visits.map(({ at }) => at), ...pauses.map(({ from, to }) => to ?? from))
}

/** Whether it still goes on. */
export const isRunning = (session: Session, now: number): boolean => session.endedAt === undefined && now - lastMomentOf(session) < sessionLasts
/** Whether questions are being taken. */
export const isPaused = ({ pauses }: Session): boolean => pauses.length > 0 && pauses.at(-1)!.to === undefined

/** Notes that another slide came into view. */
export function visitSlide(session: Session, slide: string, now: number): Session {
  const last = session.visits.at(-1)
  return session.endedAt !== undefined || last?.slide === slide
    ? session
    : { ...session, visits: [...session.visits, { slide, at: Math.max(now, last?.at ?? session.startedAt) }] }
}

/** Begins or ends the taking of questions. */
export function toggleQuestions(session: Session, now: number): Session {
  const { pauses } = session
  if (!isPaused(session))
    return { ...session, pauses: [...pauses, { from: now }] }
  const { from } = pauses.at(-1)!
  return { ...session, pauses: [...pauses.slice(0, -1), { from, to: Math.max(from, now) }] }
}

export function endSession(session: Session, now: number): Session {
  const open = isPaused(session) ? toggleQuestions(session, now) : session
  return { ...open, endedAt: Math.max(now, lastMomentOf(open)) }
}

/** The session with every time moved: the computer's clock was set to another time while it went on. */
export function moveSession(session: Session, by: number): Session {
  const { endedAt, endsAt, startedAt, visits, pauses } = session
  return {
    ...session,
    startedAt: startedAt + by,
    endsAt: endsAt === null ? null : endsAt + by,
    ...endedAt !== undefined && { endedAt: endedAt + by },
    visits: visits.map(({ slide, at }) => ({ slide, at: at + by })),
    pauses: pauses.map(({ from, to }) => ({ from: from + by, ...to !== undefined && { to: to + by } })),
  }
}

/** Until when times are counted: its end, or now; for one that nobody ended, its last sign of life. */
export function endOf(session: Session, now: number): number {
  return session.endedAt ?? (isRunning(session, now) ? Math.max(now, lastMomentOf(session)) : lastMomentOf(session))
}

/** How much of a stretch questions took. */
function pausedIn({ pauses }: Session, from: number, to: number): number {
  return pauses.reduce((sum, pause) => sum + Math.max(0, Math.min(to, pause.to ?? to) - Math.max(from, pause.from)), 0)
}

/** How long questions were taken, in milliseconds. */
export const sumQuestions = (session: Session, now: number): number => pausedIn(session, session.startedAt, endOf(session, now))

/** How long each slide was in view without questions being taken, in milliseconds. */
export function sumVisits(session: Session, now: number): Map<string, number> {
  const end = endOf(session, now)
  const sums = new Map<string, number>()
  session.visits.forEach(({ slide, at }, i) => {
    const to = session.visits[i + 1]?.at ?? end
    sums.set(slide, (sums.get(slide) ?? 0) + Math.max(0, to - at - pausedIn(session, at, to)))
  })
  return sums
}

/** The session on another plan than it was begun with; the same where it is no other. */
export function followOther(session: Session, { plan, label, steps, minutes }: Pick<SessionStart, 'plan' | 'label' | 'steps' | 'minutes'>): Session {
  return session.plan === plan ? session : { ...session, plan, label, steps, endsAt: minutes ? session.startedAt + minutes * minute : null }
}

/** The session with what its class voted, by hands and by phones; the same where nothing is new. Votes from before its start are another class's. */
export function addVotes(session: Session, voted: Readonly<Record<string, Voted>>): Session {
  const pick = <Kind extends keyof Voted>(kind: Kind, isEmpty: (all: Voted[Kind]['all'], id: string) => boolean) => {
    const known: Readonly<Record<string, unknown>> = session[kind] ?? {}
    const added = Object.entries(voted).flatMap(([id, { [kind]: { at, all } }]) =>
      at >= session.startedAt && !isEmpty(all, id) && !isSame(all, known[id]) ? [[id, all] as const] : [])
    return added.length && { [kind]: { ...known, ...Object.fromEntries(added) } }
  }
  const added = {
    ...pick('votes', votes => !votes.some(vote => Object.keys(vote).length)),
    ...pick('phones', rounds => !rounds.some(({ voters }) => voters)),
    // what was taken off the wall leaves the report as well
    ...pick('sentences', ({ piles, shown }, id) => !session.sentences?.[id] && !Object.keys(piles).length && !shown.length),
  }
  return Object.keys(added).length ? { ...session, ...added } : session
}
