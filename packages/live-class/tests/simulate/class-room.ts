/** A real room on a port of its own, a lecturer, and clients that do as they are told, honest or not. */
import type { AddressInfo } from 'node:net'
import type { Choice, Command, Lecture, PhoneQuestion, RoomMessage } from '../../protocol/messages.ts'
import type { VotePage } from '../../server/answer-class.ts'
import type { Room } from '../../server/make-room.ts'
import type { WireOptions } from '../../server/open-wire.ts'
import { Buffer } from 'node:buffer'
import { randomBytes } from 'node:crypto'
import { WebSocket as NodeSocket } from 'ws'
import { idLength, nameId, wirePath } from '../../protocol/ids.ts'
import { openAnswers } from '../../server/answer-class.ts'
import { makeRoom } from '../../server/make-room.ts'
import { openServer } from '../../server/open-server.ts'
import { openWire } from '../../server/open-wire.ts'

/** An id by chance, of so many signs: a phone's unless a length is given. */
export const makeId = (length = idLength) => nameId(randomBytes(length))

const standIn: VotePage = { body: Buffer.from('page'), etag: '"x"', policy: 'default-src \'none\'' }

/** Opens a room with its answers. Port 0 is any; the page is a stand-in unless one is given. */
export async function openRoom(room: Room = makeRoom(), options: WireOptions = {}, port = 0, page = standIn) {
  const wire = openWire(room, options)
  const info = () => ({ hosts: ['192.0.2.7'], port: 3030, url: null, study: null })
  let isOver = false
  function end() {
    isOver = true
    wire.end()
    void wire.close()
  }
  const answer = openAnswers({ room, info, page, wire, end, isOver: () => isOver, ...options })
  const server = await openServer({
    answer: (request, response) => void (answer(request, response) || response.writeHead(404).end()),
    accept(...given) {
      wire.accept(...given)
      return true
    },
    ...options,
  }, port, '127.0.0.1')
  const at = (server.address() as AddressInfo).port
  return {
    room,
    wire,
    port: at,
    url: `ws://127.0.0.1:${at}${wirePath}`,
    http: `http://127.0.0.1:${at}`,
    async close() {
      await wire.close()
      server.closeAllConnections()
      await new Promise(done => server.close(done))
    },
  }
}

/**
 * Who connects, and how: a phone with a room, the lecturer with a secret, or whoever says something else first; `from` is the address of this
 * machine that is called from.
 */
export interface Caller { url: string, room?: string, secret?: string, client?: string, hello?: object, from?: string }

/** Waits until something holds; the caller's own time limit ends a wait in vain. */
export async function until(holds: () => unknown): Promise<void> {
  while (!holds())
    await new Promise(done => setTimeout(done, 5))
}

/** A vote's place. */
export interface Of { ballot: string, round: number }

/** A client that remembers what it heard, and whether it was thrown out. */
export async function call({ url, room, secret, client = makeId(), hello, from }: Caller) {
  const heard: Record<string, unknown>[] = []
  let isOut = false
  let sent = 0
  const socket = from === undefined ? new WebSocket(url) : new NodeSocket(url, { localAddress: from }) as unknown as WebSocket
  // a refusal is an answer
  socket.addEventListener('error', () => {})
  const send = (message: object) => socket.send(JSON.stringify({ v: 1, ...message }))
  socket.addEventListener('open', () => send(hello ?? (secret === undefined ? { do: 'join', room, phone: client } : { do: 'lead', secret })))
  const out = new Promise<false>(done => socket.addEventListener('close', () => { isOut = true; done(false) }))
  const isIn = await Promise.race([out, new Promise<true>(done => socket.addEventListener('message', ({ data }) => {
    heard.push(JSON.parse(String(data)) as Record<string, unknown>)
    done(true)
  }))])
  const last = () => heard.findLast(({ is }) => is === 'lecture') as Lecture | undefined
  return {
    client,
    socket,
    heard,
    isIn,
    isOut: () => isOut,
    out,
    send,
    /** What a phone was told of the room, in order. */
    told: () => heard.filter(({ is }) => is === 'room') as RoomMessage[],
    /** What the lecturer's window knows. */
    last,
    /** Whether the server took it; false where it did not, or threw the client out. */
    async vote({ ballot, round }: Of, choice: Choice | unknown, more: object = {}): Promise<boolean> {
      const id = `s${++sent}`
      send({ do: 'vote', id, ballot, round, choice, ...more })
      await Promise.race([out, until(() => heard.some(each => each.id === id))])
      return heard.some(each => each.id === id && each.counts === true)
    },
    /** Does something as the lecturer. @returns what the lecturer knows then */
    async run(command: Command, of: Of | { ballot: null, round: number } = last()!.state): Promise<Lecture | undefined> {
      const answers = () => heard.filter(({ is }) => is === 'here').length
      const before = answers()
      send({ do: 'run', of: { ballot: of.ballot, round: of.round }, command })
      // what comes of it is said before this is answered
      send({ do: 'ping' })
      await Promise.race([out, until(() => answers() > before)])
      return last()
    },
    close: () => socket.close(),
  }
}

export type Called = Awaited<ReturnType<typeof call>>

/** A question with options A and B. */
export function makeQuestion(ballot: string): PhoneQuestion {
  return {
    v: 1,
    ballot,
    type: 'single',
    stem: 'Which?',
    options: [{ id: 'A', text: 'This' }, { id: 'B', text: 'That' }],
  }
}

/** Asks a question with options A and B, and opens it. */
export async function ask(lecturer: Called, ballot: string): Promise<void> {
  await lecturer.run({ do: 'ask', id: 'q', question: makeQuestion(ballot) })
}
