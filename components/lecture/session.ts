/** A lecture or a rehearsal as it was given: which slide was in view when, and when questions were taken. */
import type { Votes } from '@deck/live-class/tally'
import type { PhoneVote, SharedSentences, Voted } from '../room/votes.ts'
import { isSame } from '@deck/browser/merge-entries'

/** A minute, in milliseconds, as every time here. */
export const minute = 60_000
/** A session that nobody ended goes on for so long after its last sign of life: three hours. */
export const sessionLasts = 180 * minute

/** A slide of the plan with its minutes. */
export interface SessionStep {
  slide: string
  minutes: number
  skippable?: true
  /** Minutes of an activity that can be left out. */
  spare?: number
}

export interface Session {
  /** A class is what phones voted while nobody had started the clock. */
  kind: 'lecture' | 'rehearsal' | 'class'
  /** Which plan it followed, the same for every session with that plan; '' for the whole deck. */
  plan: string
  /** The plan's name. */
  label: string
  /** The plan's slides, in their order; [] for the whole deck. */
  steps: readonly SessionStep[]
  startedAt: number
  /** When it is to end; null where nobody has said. */
  endsAt: number | null
  /** Absent while it lasts. */
  endedAt?: number
  /** Which slide came into view when; it stays until the next. The first has the session's start. */
  visits: readonly { slide: string, at: number }[]
  /** Questions taken; the last has no end while they last. */
  pauses: readonly { from: number, to?: number }[]
  /** Slides that were left out on the way. */
  skipped: readonly string[]
  /** What was counted in it, by question. */
  votes: Readonly<Record<string, Votes>>
  /** What phones voted in it, counts only, by question; absent where there was no live class. */
  phones?: Readonly<Record<string, readonly PhoneVote[]>>
  /** Sentences from phones, by question: counts of the piles, and those that were shown. */
  sentences?: Readonly<Record<string, SharedSentences>>
}

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
  const pick = <T>(known: Readonly<Record<string, T>>, list: (of: Voted) => { at: number, rounds: T }, isEmpty: (rounds: T, id: string) => boolean) =>
    Object.entries(voted).flatMap(([id, of]) => {
      const { at, rounds } = list(of)
      return at >= session.startedAt && !isEmpty(rounds, id) && !isSame(rounds, known[id]) ? [[id, rounds] as const] : []
    })
  const hands = pick(session.votes, ({ at, votes }) => ({ at, rounds: votes }), votes => !votes.some(vote => Object.keys(vote).length))
  const phones = pick(session.phones ?? {}, of => of.phones, rounds => !rounds.some(({ voters }) => voters))
  // what was taken off the wall leaves the report as well
  const sentences = pick(session.sentences ?? {}, ({ sentences: { at, all } }) => ({ at, rounds: all }), ({ piles, shown }, id) =>
    !session.sentences?.[id] && !Object.keys(piles).length && !shown.length)
  if (!hands.length && !phones.length && !sentences.length)
    return session
  return {
    ...session,
    ...hands.length && { votes: { ...session.votes, ...Object.fromEntries(hands) } },
    ...phones.length && { phones: { ...session.phones, ...Object.fromEntries(phones) } },
    ...sentences.length && { sentences: { ...session.sentences, ...Object.fromEntries(sentences) } },
  }
}
