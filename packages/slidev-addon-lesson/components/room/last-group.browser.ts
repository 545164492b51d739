/** What the group before has left in the room: its votes, the pen's strokes, and what was opened or answered on slides. */
import type { RoomState } from '../shell/room.ts'
import { sumVotes } from '@deck/live-class/tally'
import { roomState, setState, sharedRef } from '../shell/room-state.browser.ts'
import { isPartKey } from '../shell/room.ts'
import { listVoted } from './votes.ts'

/** What stands over all slides, such as the blackout, is nobody's trace. */
const isSlidePart = (key: string) => isPartKey(key) && !key.startsWith('0/')
const isSet = (value: unknown) => Array.isArray(value) ? value.length > 0 : Boolean(value)

/** Whether there is anything of a group that was here before. */
export function hasTraces(room: RoomState): boolean {
  return Object.entries(room).some(([key, { value }]) => isSlidePart(key) && isSet(value))
    || Object.values(listVoted(room)).some(({ votes, phones }) => votes.all.some(sumVotes) || phones.all.some(({ voters }) => voters))
}

/**
 * The ballot of the live class that a group has left behind. `true` while the window that leads the class has still to say which it is, and
 * to have the server forget it.
 */
export const leftBallot = sharedRef<string | true>('left', '', found => typeof found === 'string' || found === true ? found : undefined)

/** Empties the room for the next group, in every window. Plan and covers stay. */
export function clearTraces(): void {
  Object.entries(roomState)
    .filter(([key, { value }]) => (isSlidePart(key) || key.startsWith('vote/')) && value !== null)
    .forEach(([key]) => setState(key, null))
  leftBallot.value = true
}
