/** A class, put together: its WebSocket and its answers, to be given the requests of whatever server runs the deck. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { VotePage } from './answer-class.ts'
import type { PageSource } from './build-page.ts'
import type { Room } from './make-room.ts'
import type { WireOptions } from './open-wire.ts'
import { Buffer } from 'node:buffer'
import { fork } from 'node:child_process'
import { networkInterfaces, uptime as systemUptime } from 'node:os'
import { wirePath } from '../protocol/ids.ts'
import { openAnswers } from './answer-class.ts'
import { classLasts, readClass, removeClass, writeClass } from './keep-class.ts'
import { followAddresses, isHere as isLoopback, listAddresses, readForwarded } from './links.ts'
import { reportFault } from './open-server.ts'
import { openWire } from './open-wire.ts'

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
  /** The languages that it has there beside English. */
  editions?: readonly string[]
  /** The origin under which a proxy on this machine shows the class to the world; null where phones come to this machine itself. */
  url?: string | null
  /** Where the class is kept, so that a server that is started again goes on; null for nowhere. */
  file?: string | null
}

/** How often it is looked whether its time is over, and how often the file is written at most, in milliseconds. */
const [checkEveryMs, writeEvery] = [30_000, 1000]

/** What a class may be opened with besides. */
export interface ClassOptions extends Omit<WireOptions, 'kept' | 'onChange'> {
  /** How long the machine has run, in seconds. It goes on while a laptop sleeps, and a clock that is set anew does not move it. */
  uptime?: () => number
}

/**
 * Opens a class. It ends when the lecturer says so, or after twelve hours, and then nothing of it is left. A server that is stopped before leaves
 * the file, from which the next one goes on.
 * @param setting what it is started with
 * @param page the page for phones
 * @param options other limits, and another clock
 */
export async function openClass(
  { room, port, hosts, address, hasStudents, editions = [], url = null, file = null }: ClassSetting,
  page: VotePage,
  options: ClassOptions = {},
) {
  const { limits, texts, uptime = systemUptime } = options
  const found = file === null ? null : readClass(file)
  const kept = found?.room.id === room.id ? found : null
  const begun = kept?.begun ?? Date.now()
  // whoever comes over a proxy of this machine is not on this machine
  const who = url === null ? { isHere: options.isHere ?? isLoopback } : { isHere: () => false, addressOf: readForwarded }
  const endsAt = uptime() + classLasts - (Date.now() - begun) / 1000
  let isOver = false
  let writing: ReturnType<typeof setTimeout> | undefined
  let timer: ReturnType<typeof setInterval> | undefined

  const wire = openWire(room, {
    ...limits && { limits },
    ...who,
    ...texts && { texts },
    ...kept && { kept: kept.record },
    onChange() {
      if (file !== null)
        writing ??= setTimeout(write, writeEvery)
    },
  })
  function write() {
    writing = undefined
    try {
      if (file !== null && !isOver)
        writeClass(file, { room, begun, record: wire.write() })
    }
    catch (error) {
      reportFault(`The votes cannot be written to ${file}, so that a server that is started again would not have them: ${(error as Error).message}`)
    }
  }
  async function close() {
    clearInterval(timer)
    if (writing) {
      clearTimeout(writing)
      write()
    }
    await wire.close()
  }
  function end() {
    if (!isOver) {
      isOver = true
      clearTimeout(writing)
      wire.end()
      void close()
    }
    // phones are told whatever becomes of the file; where it cannot go, ending again tries again
    if (file !== null)
      removeClass(file)
  }
  /** Ends it where its time is over: a timer alone would wait on while the laptop sleeps. */
  function checkRooms() {
    if (uptime() >= endsAt)
      end()
  }
  timer = setInterval(checkRooms, checkEveryMs)
  timer.unref()
  const info = () => {
    const now = followAddresses(hosts, address, listAddresses(networkInterfaces()))
    const origin = url ?? (now[0] === undefined ? null : `http://${now[0]}:${port}`)
    return { port, hosts: now, url, study: hasStudents && origin !== null ? `${origin}/` : null, editions }
  }
  const answer = openAnswers({ room, info, page, wire, end, isOver: () => isOver, ...limits && { limits }, ...who })
  return {
    /** Whether it has answered a request; others are the deck's. */
    answer(request: IncomingMessage, response: ServerResponse) {
      checkRooms()
      return answer(request, response)
    },
    /** Whether it has taken a connection; others are the deck's. */
    accept(request: IncomingMessage, socket: Duplex, head: Buffer) {
      if (request.url?.split('?')[0] !== wirePath)
        return false
      checkRooms()
      wire.accept(request, socket, head)
      return true
    },
    countPhones: wire.countPhones,
    close,
  }
}

export type LiveClass = Awaited<ReturnType<typeof openClass>>

/**
 * Builds the page for phones without keeping the bundler in memory.
 * @param source what it is built from
 * @throws Error where it cannot be built; what is wrong stands in the terminal
 */
export function buildPageApart(source: PageSource): Promise<VotePage> {
  return new Promise((done, fail) => {
    const child = fork(new URL('./build-page.ts', import.meta.url), [JSON.stringify(source)])
    child.once('message', (page) => {
      const { body, ...rest } = page as Omit<VotePage, 'body'> & { body: string }
      done({ ...rest, body: Buffer.from(body, 'base64') })
      child.disconnect()
    })
    child.once('exit', code => fail(new Error(`The page for phones could not be built: its process ended with ${code}.`)))
    child.once('error', fail)
  })
}
