/** The room over the server of `npm start`: what one window says comes to all others, and to one that joins late. */
import type { ViteDevServer } from 'vite'
import { roomKey } from 'slidev-addon-lesson/shell/room.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import { shareRoom } from '../live/share-room.ts'

/** A window of the lecture: what it was sent. */
class Window {
  readonly heard: unknown[] = []
  send(event: string, message: unknown) {
    if (event === roomKey)
      this.heard.push(message)
  }
}
let say: (data: unknown, sender: Window) => void
let clients: Set<Window>
const place = { at: 2, value: { no: 3, clicks: 1, total: 4, by: 'presenter' } }

beforeEach(() => {
  clients = new Set([new Window(), new Window(), new Window()])
  const ws = { clients, on: (_: string, listener: typeof say) => { say = listener } }
  ;(shareRoom().configureServer as (server: ViteDevServer) => void)({ ws } as unknown as ViteDevServer)
})

describe('a message', () => {
  it('goes to every other window, as far as it makes sense', () => {
    const [sender, ...others] = clients
    say({ kind: 'change', entries: { place, nonsense: 7 } }, sender!)
    expect(sender!.heard).toEqual([])
    for (const { heard } of others)
      expect(heard).toEqual([{ kind: 'change', entries: { place } }])
    for (const data of [null, 'next', { kind: 'king' }])
      say(data, sender!)
    expect(others[0]!.heard).toHaveLength(1)
  })
})

describe('a window that joins', () => {
  it('asks the others, and is told what was shown and voted, of each what came last, and where the lecture stands', () => {
    const [lecturer, wall] = clients
    say({ kind: 'change', entries: { place, 'cursor': { at: 2, value: { x: 1, y: 2 } }, '3/whole': { at: 9, value: true }, 'vote/fruit/shown': { at: 5, value: true } } }, lecturer!)
    say({ kind: 'snapshot', entries: { 'place': { at: 3, value: { ...place.value, clicks: 2, by: 'viewer' } }, '3/whole': { at: 4, value: false } } }, wall!)
    const late = new Window()
    clients.add(late)
    wall!.heard.length = 0
    say({ kind: 'join' }, late)
    expect(wall!.heard).toEqual([{ kind: 'join' }])
    const kept = { '3/whole': { at: 9, value: true }, 'vote/fruit/shown': { at: 5, value: true } }
    expect(late.heard).toEqual([{ kind: 'snapshot', entries: { ...kept, place: { at: 3, value: { ...place.value, clicks: 2 } } } }])
    clients.clear()
    clients.add(late)
    say({ kind: 'join' }, late)
    expect(late.heard[1], 'alone').toEqual({ kind: 'snapshot', entries: kept })
  })

  it('where nobody presents is not told where another one stands', () => {
    const [one, other] = clients
    say({ kind: 'change', entries: { place: { at: 3, value: { ...place.value, by: 'viewer' } } } }, one!)
    say({ kind: 'join' }, other!)
    expect(other!.heard.at(-1)).toEqual({ kind: 'snapshot', entries: {} })
  })
})
