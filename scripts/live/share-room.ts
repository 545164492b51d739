/** The room of a lecture over the server of `npm start`, so that a phone as remote has it too. */
import type { Plugin } from 'vite'
import type { RoomState } from '../../components/shell/room.ts'
import { mergeEntries } from '../../components/shell/merge-entries.ts'
import { keptIn, readMessage, roomKey } from '../../components/shell/room.ts'

/**
 * Passes each window's messages on to all others, and knows what was shown and voted for as long as it runs. Where the lecture stands, only
 * windows that are open say.
 */
export function shareRoom(): Plugin {
  let room: RoomState = {}
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
        if (message.kind === 'join')
          sender.send(roomKey, { kind: 'snapshot', entries: room })
        else
          room = mergeEntries(room, Object.fromEntries(Object.entries(message.entries).filter(([key]) => keptIn(key))))
      })
    },
  }
}
