import type { RoomState } from 'slidev-addon-lesson/shell/room.ts'
/** The room of a lecture over the server of `npm start`, so that a phone as remote has it too. */
import type { Plugin } from 'vite'
import { mergeEntries } from '@deck/browser/merge-entries'
import { leadTo, readMessage, readPlace, roomKey } from 'slidev-addon-lesson/shell/room.ts'

/**
 * Passes each window's messages on to all others, and tells one that joins what there is: what was shown and voted since it runs, and where
 * the lecture stands, while other windows are open.
 */
export function shareRoom(): Plugin {
  let room: RoomState = {}
  let isLed = false
  return {
    name: 'deck:share-room',
    apply: 'serve',
    configureServer({ ws }) {
      ws.on(roomKey, (data: unknown, sender) => {
        const message = readMessage(data)
        if (!message)
          return
        for (const client of ws.clients) {
          if (client !== sender)
            client.send(roomKey, message)
        }
        if (message.kind === 'join') {
          const { place, cursor: _, ...entries } = room
          isLed &&= ws.clients.size > 1
          sender.send(roomKey, { kind: 'snapshot', entries: { ...entries, ...isLed && leadTo(place) } })
        }
        else {
          room = mergeEntries(room, message.entries)
          isLed ||= readPlace(message.entries.place?.value)?.by === 'presenter'
        }
      })
    },
  }
}
