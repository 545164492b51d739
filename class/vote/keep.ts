/** What a phone remembers of a class, so that a reload is no second voter: its random id, and its last vote. */
import type { Sent } from './phone-session.ts'
import * as v from 'valibot'
import { readRecord } from '../../components/shell/read-record.ts'
import { readStored, writeStored } from '../../components/shell/storage.browser.ts'
import { voteSchema } from '../protocol/messages.ts'
import { idLength, isBallot, isId, nameId } from '../protocol/topics.ts'

export interface Kept { room: string, client: string, sent: Sent | null }

/** What the record is called; where it stands in the browser, the page's path is in its name too. */
const key = 'live-class'
const version = 1
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

/** What the storage holds of a class; nothing where it is blocked, or holds what makes no sense. */
function load(): Kept | undefined {
  const found = tryTo(() => readRecord(readStored('localStorage', key), version, found => v.parse(keptSchema, found)))
  return found?.kind === 'read' ? found.value : undefined
}

/** The room that this phone was in; null where it has been in none, forgot it, or storage is blocked. */
export const recallRoom = (): string | null => load()?.room ?? null

/**
 * What this phone remembers of a room; a new id where nothing. The history entry remembers it over a reload
 * where storage is blocked, and storage where the code is scanned again.
 */
export function recall(room: string): Kept {
  const here = v.safeParse(keptSchema, tryTo(() => history.state))
  return [here.success ? here.output : undefined, load()].find(kept => kept?.room === room)
    ?? { room, client: nameId(crypto.getRandomValues(new Uint8Array(idLength))), sent: null }
}

/** Remembers, in place of another room's. */
export function keep(kept: Kept): void {
  tryTo(() => history.replaceState(kept, ''))
  tryTo(() => writeStored('localStorage', key, JSON.stringify({ version, ...kept })))
}

/** Forgets all: the class is over. */
export function forget(): void {
  tryTo(() => history.replaceState(null, ''))
  tryTo(() => writeStored('localStorage', key, null))
}
