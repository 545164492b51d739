/** How the room comes to other windows: what changes is sent to all, and one that joins late asks for what there is. */
import type { Router } from 'vue-router'
import type { RoomMessage, RoomState } from './room.ts'
import { readStored, storageKey } from '@deck/browser/storage'
import { getSlide } from '@slidev/client/logic/slides.ts'
import { follows, mayLead, mergeIntoRoom, onRoomChange, place, roomState, setState } from './room-state.browser.ts'
import { leadTo, pickEntries, readMessage, renewEntries, roomKey } from './room.ts'
import { isForLecturers } from './useAudience.ts'

/** A way between windows. */
export interface Transport {
  send: (message: RoomMessage) => void
  /** Calls the listener with each message of another window, as it came. */
  onMessage: (listener: (data: unknown) => void) => void
}

/**
 * How long a presenter window waits for an answer before it starts, in milliseconds. The server of `npm start` always answers, however
 * slowly a phone reaches it.
 */
const timeoutMs = import.meta.hot ? 10_000 : 200

/** Between the windows of one browser. */
function openChannel(): Transport {
  const channel = new BroadcastChannel(storageKey(roomKey))
  return { send: message => channel.postMessage(message), onMessage: listener => channel.addEventListener('message', ({ data }) => listener(data)) }
}

/** Between all devices that the server of `npm start` serves (packages/cli/live/share-room.ts). */
function openServerWay(hot: NonNullable<ImportMeta['hot']>): Transport {
  return { send: message => hot.send(roomKey, message), onMessage: listener => hot.on(roomKey, listener) }
}

/** Finds what this browser kept; what cannot be read is set aside once there is something to be kept (store-room.browser.ts). */
function restoreRoom(): void {
  for (const area of ['sessionStorage', 'localStorage'] as const) {
    try {
      const { entries } = JSON.parse(readStored(area, roomKey) ?? '{}') as { entries?: unknown }
      mergeIntoRoom(renewEntries(pickEntries(entries), Date.now()))
    }
    catch {
      // storage that is refused or damaged holds nothing
    }
  }
}

/** All that a window knows. Where it stands counts in a lecture only. */
function readSnapshot(isPresenter: boolean): RoomState {
  const { place: at, cursor: _, ...entries } = roomState
  return { ...entries, ...(isPresenter || follows.value) && leadTo(at) }
}

/**
 * Finds what was kept, and opens the way to other windows. Where there is a presenter page, it asks them what there is: an audience window comes
 * to the lecturer's slide, and a presenter window that was closed by mishap comes back to it, unless its link names a place of its own.
 * @param router of this window
 * @param transport for tests
 * @returns once a presenter window knows what there is to know, and the others know of it
 */
export async function joinRoom(router: Router, transport: Transport = import.meta.hot ? openServerWay(import.meta.hot) : openChannel()): Promise<void> {
  restoreRoom()
  const isPresenter = () => router.currentRoute.value.name === 'presenter'
  // what Vue watches cannot be sent
  const send = (message: RoomMessage) => transport.send(JSON.parse(JSON.stringify(message)) as RoomMessage)
  const answered = new Promise<void>(done => transport.onMessage((data) => {
    const message = readMessage(data)
    if (message?.kind === 'join')
      return send({ kind: 'snapshot', entries: readSnapshot(isPresenter()) })
    if (message)
      mergeIntoRoom(message.entries)
    if (message?.kind === 'snapshot')
      done()
  }))
  let unsent: RoomState = {}
  function sendChanges() {
    send({ kind: 'change', entries: unsent })
    unsent = {}
  }
  onRoomChange((entries, isOwn) => {
    if (!isOwn || !mayLead(isPresenter()))
      return
    // what is set together comes together
    if (!Object.keys(unsent).length)
      queueMicrotask(sendChanges)
    unsent = { ...unsent, ...entries }
  })
  // a student's deck has no presenter page, and no lecture
  if (!isForLecturers || !router.hasRoute('presenter'))
    return
  await router.isReady()
  send({ kind: 'join' })
  if (!isPresenter())
    return
  await Promise.race([answered, new Promise(done => setTimeout(done, timeoutMs))])
  const { params, query } = router.currentRoute.value
  if (place.value && getSlide(place.value.no) && ['', '1'].includes(String(params.no ?? '')) && !Number(query.clicks ?? 0))
    await router.replace({ path: `/presenter/${place.value.no}`, query: { ...query, clicks: place.value.clicks || undefined } })
  const { params: { no }, query: { clicks = 0 } } = router.currentRoute.value
  setState('place', { no: getSlide(String(no))?.no ?? 1, clicks: Number(clicks) || 0, total: place.value?.total ?? 0, by: 'presenter' })
  send({ kind: 'snapshot', entries: readSnapshot(true) })
}
