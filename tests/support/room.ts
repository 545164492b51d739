/** The room of one window under test, and what its other windows say. */
import type { Transport } from 'slidev-addon-lesson/shell/join-room.browser.ts'
import type { RoomMessage } from 'slidev-addon-lesson/shell/room.ts'
import { follows, mergeIntoRoom, roomState } from 'slidev-addon-lesson/shell/room-state.browser.ts'

/** Forgets everything, as a window of another lecture. */
export function resetRoom(): void {
  for (const key of Object.keys(roomState))
    delete roomState[key]
  follows.value = false
}

let later = 0
/** Takes in what another window has set, later than anything before. */
export function receiveState(key: string, value: unknown, click?: number): void {
  mergeIntoRoom({ [key]: { at: Date.now() + (later += 1000), value, ...click !== undefined && { click } } })
}

/** A way to a window that does not exist: what it was sent, and what it says. */
export function openFakeTransport() {
  const sent: RoomMessage[] = []
  const listeners: ((data: unknown) => void)[] = []
  const transport: Transport = { send: message => void sent.push(message), onMessage: listener => void listeners.push(listener) }
  return { transport, sent, say: (data: unknown) => listeners.forEach(listener => listener(data)) }
}
