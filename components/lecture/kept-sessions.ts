/** Lectures and rehearsals as the browser keeps them. */
import type { KeptTable } from '../shell/kept-table.ts'
import type { Session } from './session.ts'
import { lastMoment } from '@deck/browser/merge-entries'
import { mostPhones, mostVoters, mostVotes } from '@deck/live-class/tally'
import * as v from 'valibot'
import { sentencesSchema } from '../room/votes.ts'
import { listRows, tableFormat } from '../shell/kept-table.ts'
import { isRunning } from './session.ts'

export type KeptSessions = KeptTable<Session>

/** A session with the id under which it is kept. */
export interface KeptSession { id: string, session: Session }

const moment = v.pipe(v.number(), v.minValue(-lastMoment), v.maxValue(lastMoment))
const text = v.pipe(v.string(), v.maxLength(500))
const listOf = <T extends v.GenericSchema>(item: T, most: number) => v.pipe(v.array(item), v.maxLength(most))
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostPhones))
const sessionSchema = v.object({
  kind: v.picklist(['lecture', 'rehearsal', 'class']),
  plan: text,
  label: text,
  steps: listOf(
    v.object({
      slide: text,
      minutes: v.pipe(v.number(), v.minValue(0), v.maxValue(600)),
      skippable: v.exactOptional(v.literal(true)),
      spare: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(600))),
    }),
    500,
  ),
  startedAt: moment,
  endsAt: v.nullable(moment),
  endedAt: v.exactOptional(moment),
  visits: listOf(v.object({ slide: text, at: moment }), 5000),
  pauses: listOf(v.object({ from: moment, to: v.exactOptional(moment) }), 1000),
  skipped: listOf(text, 500),
  votes: v.record(text, listOf(v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostVoters))), mostVotes)),
  phones: v.exactOptional(v.record(text, listOf(v.object({ voters: count, counts: v.record(v.string(), count) }), mostVotes))),
  sentences: v.exactOptional(v.record(text, sentencesSchema)),
})
/** How the browser keeps them. */
export const sessionsFormat = tableFormat<Session>('green-ladder:lectures', sessionSchema)

/** The sessions that were not deleted, the youngest first. */
export function listSessions(kept: KeptSessions): KeptSession[] {
  return listRows(kept).map(([id, session]) => ({ id, session })).sort((a, b) => b.session.startedAt - a.session.startedAt || a.id.localeCompare(b.id))
}

/** The session that goes on: the youngest that nobody has ended; undefined where there is none. */
export const findRunning = (kept: KeptSessions, now: number): KeptSession | undefined => listSessions(kept).find(({ session }) => isRunning(session, now))

/** The session before another with the same plan; undefined where there is none. */
export function findLast(kept: KeptSessions, { id, session }: KeptSession): KeptSession | undefined {
  return listSessions(kept).find(other => other.id !== id && other.session.plan === session.plan && other.session.startedAt < session.startedAt)
}
