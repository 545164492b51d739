/** A class, put together: its broker and its answers, to be given the requests of whatever server runs the deck. */
import type { Buffer } from 'node:buffer'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Access, VotePage } from './answer-class.ts'
import type { Room } from './make-room.ts'
import type { Broker, BrokerOptions } from './open-broker.ts'
import { networkInterfaces, uptime as systemUptime } from 'node:os'
import { openAnswers } from './answer-class.ts'
import { brokerPath } from './describe-room.ts'
import { endForeign } from './end-foreign.ts'
import { openBroker } from './open-broker.ts'
import { followAddresses, listAddresses } from './remote-links.ts'

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
