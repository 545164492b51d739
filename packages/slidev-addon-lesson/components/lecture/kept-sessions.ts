/** Lectures and rehearsals as the browser keeps them. */
import type { KeptTable } from '../shell/kept-table.ts'
import type { Session } from './session.ts'
import { listRows, tableFormat } from '../shell/kept-table.ts'
import { isRunning, sessionSchema } from './session.ts'

export type KeptSessions = KeptTable<Session>

/** A session with the id under which it is kept. */
export interface KeptSession { id: string, session: Session }

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
