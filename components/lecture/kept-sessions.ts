/** Lectures and rehearsals as the browser keeps them. */
import type { ReadRecord } from '../shell/read-record.ts'
import type { Session } from './session.ts'
import * as v from 'valibot'
import { mostPhones, mostVoters, mostVotes } from '../room/tally.ts'
import { changedAt, lastMoment, mergeEntries } from '../shell/merge-entries.ts'
import { readEntries, readRecord } from '../shell/read-record.ts'
import { isRunning } from './session.ts'

export const sessionsVersion = 1

/** By id; one that was deleted stays as null, so that no other window brings it back. */
export interface KeptSessions {
  version: typeof sessionsVersion
  sessions: Readonly<Record<string, { at: number, session: Session | null }>>
}

/** A session with the id under which it is kept. */
export interface KeptSession { id: string, session: Session }

export const noSessions: KeptSessions = { version: sessionsVersion, sessions: {} }

const moment = v.pipe(v.number(), v.minValue(-lastMoment), v.maxValue(lastMoment))
const text = v.pipe(v.string(), v.maxLength(500))
const listOf = <T extends v.GenericSchema>(item: T, most: number) => v.pipe(v.array(item), v.maxLength(most))
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostPhones))
const sessionSchema = v.object({
  kind: v.picklist(['lecture', 'rehearsal', 'class']),
  plan: text,
  label: text,
  steps: listOf(v.object({ slide: text, minutes: v.pipe(v.number(), v.minValue(0), v.maxValue(600)), skippable: v.exactOptional(v.literal(true)) }), 500),
  startedAt: moment,
  endsAt: v.nullable(moment),
  endedAt: v.exactOptional(moment),
  visits: listOf(v.object({ slide: text, at: moment }), 5000),
  pauses: listOf(v.object({ from: moment, to: v.exactOptional(moment) }), 1000),
  skipped: listOf(text, 500),
  votes: v.record(text, listOf(v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostVoters))), mostVotes)),
  phones: v.exactOptional(v.record(text, listOf(v.object({ voters: count, counts: v.record(v.string(), count) }), mostVotes))),
})
const entry = v.object({ at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(lastMoment)), session: v.nullable(sessionSchema) })

/**
 * Reads the kept sessions. Never throws; of those that cannot be read, the others are read.
 * @param text what was kept; null where nothing was
 */
export function readSessions(text: string | null): ReadRecord<KeptSessions> {
  return readRecord(text, sessionsVersion, (found, _, note) => {
    return { version: sessionsVersion, sessions: readEntries((found as { sessions: unknown }).sessions, entry, note) }
  })
}

/** The sessions as the browser keeps them; null where there was never one. */
export const writeSessions = (kept: KeptSessions): string | null => Object.keys(kept.sessions).length ? JSON.stringify(kept) : null

/** Keeps a session under an id, or deletes it; younger than what it changes. */
export function putSession(kept: KeptSessions, id: string, session: Session | null, now: number): KeptSessions {
  return { ...kept, sessions: { ...kept.sessions, [id]: { at: changedAt(kept.sessions[id], now), session } } }
}

/** The sessions of two windows: of each id the younger. */
export const mergeSessions = (here: KeptSessions, incoming: KeptSessions): KeptSessions => ({ version: sessionsVersion, sessions: mergeEntries(here.sessions, incoming.sessions) })

/** The sessions that were not deleted, the youngest first. */
export function listSessions({ sessions }: KeptSessions): KeptSession[] {
  return Object.entries(sessions).flatMap(([id, { session }]) => session ? [{ id, session }] : []).sort((a, b) => b.session.startedAt - a.session.startedAt || a.id.localeCompare(b.id))
}

/** The session that goes on: the youngest that nobody has ended; undefined where there is none. */
export const findRunning = (kept: KeptSessions, now: number): KeptSession | undefined => listSessions(kept).find(({ session }) => isRunning(session, now))

/** The session before another with the same plan; undefined where there is none. */
export function findLast(kept: KeptSessions, { id, session }: KeptSession): KeptSession | undefined {
  return listSessions(kept).find(other => other.id !== id && other.session.plan === session.plan && other.session.startedAt < session.startedAt)
}
