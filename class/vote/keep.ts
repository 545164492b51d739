/** What a phone remembers of a class, so that a reload is no second voter: its random id, and its last vote. */
import type { Sent } from './phone-session.ts'
import * as v from 'valibot'
import { voteSchema } from '../protocol/messages.ts'
import { idLength, isBallot, isId, nameId } from '../protocol/topics.ts'

export interface Kept { room: string, client: string, sent: Sent | null }

const key = 'live-class'
const keptSchema = v.object({
  room: v.custom<string>(isId),
  client: v.custom<string>(isId),
  sent: v.nullable(v.object({ ballot: v.custom<string>(isBallot), round: v.picklist([1, 2]), choice: voteSchema.entries.choice, counted: v.boolean() })),
})

/** Storage may be refused, and even looking at it may throw. */
function tryTo<T>(work: () => T): T | undefined {
  try {
    return work()
  }
  catch {
    return undefined
  }
}

function read(found: unknown, room: string): Kept | undefined {
  const kept = v.safeParse(keptSchema, found)
  return kept.success && kept.output.room === room ? kept.output : undefined
}

/** The room that this phone was in; null where it has been in none, forgot it, or storage is blocked. */
export function recallRoom(): string | null {
  const kept = v.safeParse(keptSchema, tryTo(() => JSON.parse(localStorage.getItem(key) ?? 'null')))
  return kept.success ? kept.output.room : null
}

/**
 * What this phone remembers of a room; a new id where nothing. The history entry remembers it over a reload
 * where storage is blocked, and storage where the code is scanned again.
 */
export function recall(room: string): Kept {
  return read(tryTo(() => history.state), room)
    ?? read(tryTo(() => JSON.parse(localStorage.getItem(key) ?? 'null')), room)
    ?? { room, client: nameId(crypto.getRandomValues(new Uint8Array(idLength))), sent: null }
}

/** Remembers, in place of another room's. */
export function keep(kept: Kept): void {
  tryTo(() => history.replaceState(kept, ''))
  tryTo(() => localStorage.setItem(key, JSON.stringify(kept)))
}

/** Forgets all: the class is over. */
export function forget(): void {
  tryTo(() => history.replaceState(null, ''))
  tryTo(() => localStorage.removeItem(key))
}
