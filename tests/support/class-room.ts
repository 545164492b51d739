/** A real room on a port of its own, a lecturer, and clients that do as they are told, honest or not. */
import type { AddressInfo } from 'node:net'
import type { VotePage } from '../../packages/live-class/server/answer-class.ts'
import type { Room } from '../../packages/live-class/server/make-room.ts'
import type { BrokerOptions } from '../../packages/live-class/server/open-broker.ts'
import { Buffer } from 'node:buffer'
import { randomBytes } from 'node:crypto'
import open from 'u8-mqtt/esm/web/basic-v4.js'
import { WebSocket as NodeSocket } from 'ws'
import { idLength, nameId, sharedTopic } from '../../packages/live-class/protocol/topics.ts'
import { wholePackets } from '../../packages/live-class/protocol/whole-packets.ts'
import { openAnswers } from '../../packages/live-class/server/answer-class.ts'
import { makeRoom } from '../../packages/live-class/server/make-room.ts'
import { openBroker } from '../../packages/live-class/server/open-broker.ts'
import { openServer } from '../../packages/live-class/server/open-server.ts'

export const makeId = (length = idLength) => nameId(randomBytes(length))

const standIn: VotePage = { body: Buffer.from('page'), etag: '"x"', policy: 'default-src \'none\'' }

/** Opens a broker with its answers. Port 0 is any; the page is a stand-in unless one is given. */
export async function openRoom(room: Room = makeRoom(), options: BrokerOptions = {}, port = 0, page = standIn) {
  const broker = await openBroker(room, options)
  const info = () => ({ broker: { embedded: true, lecturer: { url: 'ws://localhost', user: 'lecturer', password: room.secret }, phones: null }, hosts: ['192.0.2.7'], port: 3030, study: null })
  const answer = openAnswers({ room, info, page, broker, end: () => void broker.close(), ...options })
  const server = await openServer({
    answer: (request, response) => void (answer(request, response) || response.writeHead(404).end()),
    accept(...given) {
      broker.accept(...given)
      return true
    },
    ...options,
  }, port, '127.0.0.1')
  const at = (server.address() as AddressInfo).port
  return {
    room,
    broker,
    port: at,
    url: `ws://127.0.0.1:${at}/class/mqtt`,
    http: `http://127.0.0.1:${at}`,
    async close() {
      await broker.close()
      server.closeAllConnections()
      await new Promise(done => server.close(done))
    },
  }
}

/** Who connects, and how; `from` is the address of this machine that is called from. */
export interface Caller { url: string, user?: string, password?: string, client?: string, clean?: boolean, will?: object, from?: string }

/** Waits until something holds; the test's own time limit ends a wait in vain. */
export async function until(holds: () => unknown): Promise<void> {
  while (!holds())
    await new Promise(done => setTimeout(done, 5))
}

/** A client of MQTT that remembers what it heard, and whether it was thrown out. */
export async function call({ url, user, password, client = makeId(), clean = true, will, from }: Caller) {
  const heard: { topic: string, payload: string }[] = []
  let isOut = false
  const socket = from === undefined ? new WebSocket(url, ['mqtt']) : new NodeSocket(url, ['mqtt'], { localAddress: from }) as unknown as WebSocket
  // a refusal is an answer
  socket.addEventListener('error', () => {})
  const mqtt = open({
    on_mqtt_type: { mqtt_publish: ({ topic, payload, qos, pkt_id }: { topic: string, payload: Uint8Array, qos: number, pkt_id: number }) => {
      heard.push({ topic, payload: new TextDecoder().decode(payload) })
      if (qos)
        void mqtt.puback({ pkt_id })
    } },
    log_conn() {},
    on_error() {},
    on_live() {},
    on_disconnect() {},
  }).with_websock(wholePackets(socket))
  const out = new Promise<false>(done => socket.addEventListener('close', () => { isOut = true; done(false) }))
  const isIn = await Promise.race([mqtt.connect({ client_id: client, keep_alive: 30, username: user, password, flags: { clean_start: clean }, will }).then(() => true, () => false), out])
  return {
    client,
    socket,
    heard,
    isIn,
    isOut: () => isOut,
    out,
    /** Payloads heard under a topic, in order. */
    of: (topic: string) => heard.filter(each => each.topic === topic).map(({ payload }) => payload),
    /** Codes of the broker's answer: 0 to 2 granted, 128 refused. */
    subscribe: async (...topics: string[]): Promise<number[]> => {
      const [pack] = await mqtt.subscribe(topics) as [{ answers: number[] }]
      return pack.answers.map(Number)
    },
    /** Whether the broker took it; false where it threw the client out. */
    publish: (topic: string, payload: string): Promise<boolean> => Promise.race([mqtt.store(topic, payload).then(([answer]) => answer !== undefined, () => false), out]),
    close: () => socket.close(),
  }
}

export type Called = Awaited<ReturnType<typeof call>>

/** Asks a question with options A and B, and opens it. */
export async function ask(lecturer: Called, room: string, ballot: string, state: object = {}, seq = 1): Promise<void> {
  await lecturer.publish(sharedTopic(room, 'question'), JSON.stringify({ v: 1, ballot, type: 'single', stem: 'Which?', options: [{ id: 'A', text: 'This' }, { id: 'B', text: 'That' }] }))
  await lecturer.publish(sharedTopic(room, 'state'), JSON.stringify({ v: 1, seq, at: 0, phase: 'open', ballot, round: 1, ...state }))
}
