/** A class, put together: its broker and its answers, to be given the requests of whatever server runs the deck. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { State } from '../protocol/messages.ts'
import type { Access, VotePage } from './answer-class.ts'
import type { Room } from './make-room.ts'
import type { Broker, BrokerOptions } from './open-broker.ts'
import { Buffer } from 'node:buffer'
import { fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { networkInterfaces, uptime as systemUptime } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { connectBroker } from '../presenter/open-session.ts'
import { readMessage, stateSchema, version } from '../protocol/messages.ts'
import { idLength, lecturerTopics, nameId, ownTopic, shared, sharedTopic } from '../protocol/topics.ts'
import { brokerPath, openAnswers } from './answer-class.ts'
import { followAddresses, listAddresses } from './links.ts'
import { openBroker } from './open-broker.ts'

/** How long nothing more that the broker kept must come, and how long it may take in all, in milliseconds. */
const [quiet, longest] = [300, 3000]

/**
 * Takes back what a class has left at a broker of others: votes, presences, question, answer and results. What stays is that the class is over.
 * @param lecturer the way to the broker
 * @param room id of the room
 * @throws Error where the broker cannot be reached
 */
async function endForeign({ url, user, password }: Access, room: string): Promise<void> {
  const kept = new Map<string, string>()
  let last = Date.now()
  const connection = await connectBroker({
    broker: url,
    user,
    password,
    clientId: nameId(randomBytes(idLength)),
    will: { topic: ownTopic(room, 'lead'), payload: '' },
    topics: [...lecturerTopics(room), ...shared.map(what => sharedTopic(room, what))],
    onMessage({ topic, payload }) {
      last = Date.now()
      payload === '' ? kept.delete(topic) : kept.set(topic, payload)
    },
    onClosed() {},
  })
  for (const began = Date.now(); Date.now() - last < quiet && Date.now() - began < longest;)
    await sleep(50)
  const topic = sharedTopic(room, 'state')
  const before = readMessage(stateSchema, kept.get(topic) ?? '')
  const over: State = { v: version, seq: (before?.seq ?? 0) + 1, at: Date.now(), phase: 'ended', ballot: null, round: 1 }
  connection.send({ topic, payload: JSON.stringify(over) })
  for (const left of kept.keys()) {
    if (left !== topic)
      connection.send({ topic: left, payload: '' })
  }
  // the broker has taken what came before its answer
  await connection.answers(longest)
  connection.close()
}

/** What a class is started with: plain data, so that it can be handed to the program that serves the deck. */
export interface ClassSetting {
  room: Room
  port: number
  /** Addresses of this machine in its networks, the likeliest first. */
  hosts: readonly string[]
  /** The address that the lecturer named, which is kept whatever networks the machine is in; null where none was named. */
  address: string | null
  /** Whether phones find the students' deck on this port. */
  hasStudents: boolean
  /** A broker that exists, for the lecturer and for phones; null for our own. */
  foreign: { lecturer: Access, phones: Access } | null
}

export interface LiveClass {
  /** Whether it has answered a request; others are the deck's. */
  answer: (request: IncomingMessage, response: ServerResponse) => boolean
  /** Whether it has taken a connection; others are the deck's. */
  accept: (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean
  countPhones: () => number
  close: () => Promise<void>
}

/** A class ends by itself after so many seconds: twelve hours. */
export const classLasts = 12 * 60 * 60
/** How often it is looked whether they are over, in milliseconds. */
const lookEvery = 30_000

/** What a class may be opened with besides. */
export interface ClassOptions extends BrokerOptions {
  /** How long the machine has run, in seconds. It goes on while a laptop sleeps, and a clock that is set anew does not move it. */
  uptime?: () => number
}

/**
 * Opens a class. It ends when the lecturer says so, or after twelve hours, and then nothing of it is left.
 * @param setting what it is started with
 * @param page the page for phones
 * @param options other limits, and another clock
 */
export async function openClass({ room, port, hosts, address, hasStudents, foreign }: ClassSetting, page: VotePage, options: ClassOptions = {}): Promise<LiveClass> {
  const { limits, uptime = systemUptime } = options
  const broker: Broker | null = foreign ? null : await openBroker(room, options)
  const endsAt = uptime() + classLasts
  let isOver = false
  let timer: ReturnType<typeof setInterval> | undefined
  const close = async () => {
    const isFirst = !isOver
    isOver = true
    clearInterval(timer)
    await broker?.close()
    // a broker that is gone keeps nothing either, as nothing may be kept on its disk
    if (foreign && isFirst)
      await endForeign(foreign.lecturer, room.id).catch(() => {})
  }
  /** Ends it where its time is over: a timer alone would wait on while the laptop sleeps. */
  function look() {
    if (!isOver && uptime() >= endsAt)
      void close()
  }
  timer = setInterval(look, lookEvery)
  timer.unref()
  const own: Access = { url: `ws://localhost:${port}${brokerPath}`, user: 'lecturer', password: room.secret }
  const info = () => {
    const now = followAddresses(hosts, address, listAddresses(networkInterfaces()))
    return { broker: { embedded: !foreign, lecturer: foreign?.lecturer ?? own, phones: foreign?.phones ?? null }, port, hosts: now, study: hasStudents && now[0] !== undefined ? `http://${now[0]}:${port}/` : null }
  }
  const countPhones = () => broker?.countPhones() ?? 0
  const answer = openAnswers({ room, info, page, broker, end: () => void close(), isOver: () => isOver, ...limits && { limits }, ...options.isHere && { isHere: options.isHere } })
  return {
    answer(request, response) {
      look()
      return answer(request, response)
    },
    accept(request, socket, head) {
      if (request.url?.split('?')[0] !== brokerPath)
        return false
      look()
      broker ? broker.accept(request, socket, head) : socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n')
      return true
    },
    countPhones,
    close,
  }
}

/**
 * Builds the page for phones without keeping the bundler in memory.
 * @param hasOwnBroker as buildVotePage has it
 * @throws Error where it cannot be built; what is wrong stands in the terminal
 */
export function buildPageApart(hasOwnBroker: boolean): Promise<VotePage> {
  return new Promise((done, fail) => {
    const child = fork(new URL('./build-page.ts', import.meta.url), hasOwnBroker ? ['own'] : [])
    child.once('message', (page) => {
      const { body, ...rest } = page as Omit<VotePage, 'body'> & { body: string }
      done({ ...rest, body: Buffer.from(body, 'base64') })
      child.disconnect()
    })
    child.once('exit', code => fail(new Error(`The page for phones could not be built: its process ended with ${code}.`)))
    child.once('error', fail)
  })
}
