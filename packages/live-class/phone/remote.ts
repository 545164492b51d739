/** The lecturer's own phone as remote: where the lecture stands, what is said now, and what can be pressed. The presenter's window does it. */
import type { Connection } from '../client/connect.ts'
import type { Desk } from '../protocol/messages.ts'
import type { Child } from './screen.ts'
import type { VoteWords } from './vote-words.ts'
import { readStored, writeStored } from '@deck/browser/storage'
import { connect, ownWire } from '../client/connect.ts'
import { findRoom } from '../presenter/find-room.ts'
import { wirePath } from '../protocol/ids.ts'
import { longest, readMessage, remoteSchema } from '../protocol/messages.ts'
import { clock, h, link, markScripts, show, showAnew, whenAwake } from './screen.ts'

const key = 'live-class-remote'

/** The secret of the address, which then holds it no longer; or the one that this tab remembers. Where storage is blocked it stays in the address. */
function readSecret(): string {
  const named = location.hash.slice(1)
  try {
    if (named) {
      writeStored('sessionStorage', key, named)
      history.replaceState(null, '', location.pathname)
    }
    return named || (readStored('sessionStorage', key) ?? '')
  }
  catch {
    return named
  }
}

/** Opens the remote. @param words of the page */
export function openRemote({ remote: words, offline }: VoteWords): void {
  let desk: Desk | null = null
  let connection: Connection | undefined
  const press = (key: string) => connection?.send({ do: 'press', key })
  const button = (key: string, label: string, kind?: string, isPressed?: boolean) =>
    h('button', { 'type': 'button', 'class': kind, 'aria-pressed': isPressed === undefined ? undefined : String(isPressed), 'click': () => press(key) }, label)

  function build({ title, notes, pace, isBlack, actions }: Desk): Child[] {
    return [
      h('h1', { tabindex: -1 }, markScripts(title)),
      pace && h('p', { class: 'line' }, pace),
      actions.length ? h('section', { 'class': 'acts', 'aria-label': words.vote }, ...actions.map(({ id, label }) => button(id, label))) : null,
      ...notes.map(note => h('p', {}, markScripts(note))),
      h(
        'nav',
        { 'class': 'keys', 'aria-label': words.keys },
        button('back', words.back),
        button('black', words.black, undefined, isBlack),
        button('next', words.next, 'send'),
      ),
    ]
  }
  function draw(next: Desk | null) {
    desk = next
    clock.textContent = desk?.place ?? ''
    // the same words again take no focus and no place in the notes
    show(`remote ${JSON.stringify({ ...desk, place: '' })}`, () =>
      desk ? build(desk) : [h('h1', { tabindex: -1 }, words.title), h('p', { class: 'line' }, words.none)])
  }
  let isOver = false
  /** Says why nothing is tried again. */
  function stop(why: string) {
    isOver = true
    connection?.close()
    clock.textContent = link.textContent = ''
    showAnew()
    show('remote over', () => [h('h1', { tabindex: -1 }, words.title), h('p', { class: 'line' }, why)])
  }
  const secret = readSecret()
  connection = connect({ url: ownWire(location, wirePath), hello: { do: 'remote', secret } }, {
    async link(isUp) {
      if (isOver)
        return
      link.textContent = isUp ? '' : offline
      // lost, or over: a phone that slept was not told
      if (!isUp && (await findRoom(secret)).kind === 'ended')
        stop(words.ended)
    },
    message(text) {
      const message = readMessage(remoteSchema, text, 2 * longest.lecturer)
      if (message?.is === 'desk')
        draw(message.desk)
    },
    refused: () => stop(words.refused),
  })
  document.title = words.title
  draw(null)
  whenAwake(connection.wake)
}
