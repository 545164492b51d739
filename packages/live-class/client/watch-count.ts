import type { Count } from '../protocol/messages.ts'
import { wirePath } from '../protocol/ids.ts'
import { countSchema, readMessage } from '../protocol/messages.ts'
import { connect, ownWire } from './connect.ts'

/**
 * Hears from the class's server how many have voted, never for what.
 * @param room id of the room, as phones have it
 * @param onCount is called with each count
 * @returns ends it
 */
export function watchCount(room: string, onCount: (count: Count) => void): () => void {
  const { wake, close } = connect({ url: ownWire(location, wirePath), hello: { do: 'watch', room } }, {
    link() {},
    message(text) {
      const count = readMessage(countSchema, text)
      if (count)
        onCount(count)
    },
  })
  document.addEventListener('visibilitychange', wake)
  addEventListener('online', wake)
  return () => {
    document.removeEventListener('visibilitychange', wake)
    removeEventListener('online', wake)
    close()
  }
}
