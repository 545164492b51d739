/** The HTTP server of a class, on a port of its own: all its sockets, requests and times are limited here, and no fault of a request ends it. */
import type { Buffer } from 'node:buffer'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { Limits, Places, Rank } from './limits.ts'
import { createServer } from 'node:http'
import { fitHandles, openPlaces, readOpenFiles, limits as usual } from './limits.ts'
import { groupOf, isHere as isLoopback } from './links.ts'

/** The same sentence is said again only after so many milliseconds: a flood of faults is one fault. */
const saidFor = 10_000

const said = new Map<string, number>()

function describe({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'EMFILE' || code === 'ENFILE')
    return `Too many files and connections are open (${code}). The class goes on; a phone that does not get in should try again.`
  return `The class goes on after a fault of this program: ${message}`
}

/**
 * Says a fault, once in a while.
 * @param error that nobody expected
 * @param say where it goes
 * @param now in milliseconds
 */
export function reportFault(error: unknown, print: (line: string) => void = console.error, now = performance.now()): void {
  const line = describe(error instanceof Error ? error : new Error(String(error)))
  if (now - (said.get(line) ?? -saidFor) < saidFor)
    return
  // what was said long ago is forgotten, so that faults of many names fill nothing
  if (said.size > 100)
    said.clear()
  said.set(line, now)
  print(line)
}

/** What answers. */
interface Served {
  /** Answers a request. What it throws is said, and answered with 503. */
  answer: (request: IncomingMessage, response: ServerResponse) => void | Promise<void>
  /** Whether it has taken a request for a WebSocket; others are refused. */
  accept: (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean
  limits?: Partial<Limits>
  isHere?: (address: string | undefined) => boolean
}

/** Places for sockets. Where none is left, the socket that has waited longest loses its own; those of this machine never do. */
function openQueue(places: Places) {
  const reserve = openPlaces(places)
  const leaves = new Map<Socket, () => void>()
  /** Those that may lose their place, by address. */
  const waiting = new Map<Socket, string>()
  function leave(socket: Socket) {
    leaves.get(socket)?.()
    leaves.delete(socket)
    waiting.delete(socket)
  }
  return {
    leave,
    /** Whether there is a place. */
    enter(socket: Socket, address: string, rank: Rank): boolean {
      // requests that come one behind the other hold one place
      if (leaves.has(socket))
        return true
      let place = reserve(address, rank)
      if (typeof place === 'string') {
        const [first] = [...waiting].find(([, from]) => place === 'full' || from === address) ?? []
        if (!first)
          return false
        leave(first)
        first.destroy()
        place = reserve(address, rank)
      }
      if (typeof place === 'string')
        return false
      leaves.set(socket, place)
      if (rank !== 'here')
        waiting.set(socket, address)
      return true
    },
    /** It does what it came for, and keeps its place. */
    release: (socket: Socket) => void waiting.delete(socket),
    /** It waits again. */
    wait: (socket: Socket, address: string, rank: Rank) => void (leaves.has(socket) && rank !== 'here' && waiting.set(socket, address)),
  }
}

/**
 * Holds the sockets of a server to their limits: half a request, or a download that nobody reads, takes no place that somebody needs.
 * @returns whether a request may be answered
 */
function limitSockets(
  server: Server,
  limits: Limits,
  isHere: (address: string | undefined) => boolean,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  const [sockets, answers] = [openQueue(limits.sockets), openQueue(limits.answers)]
  const whoIs = ({ remoteAddress }: Socket): [string, Rank] => [groupOf(remoteAddress), isHere(remoteAddress) ? 'here' : 'new']
  server.on('connection', (socket: Socket) => {
    if (!sockets.enter(socket, ...whoIs(socket)))
      socket.destroy()
    socket.once('close', () => sockets.leave(socket))
  })
  server.on('upgrade', ({ socket }: IncomingMessage) => sockets.release(socket))
  return ({ socket }, response) => {
    const who = whoIs(socket)
    sockets.release(socket)
    response.once('close', () => {
      answers.leave(socket)
      sockets.wait(socket, ...who)
    })
    return answers.enter(socket, ...who)
  }
}

/**
 * Serves until it is closed.
 * @param served what answers
 * @param port to listen on; 0 for any
 * @param host the address to listen on; every address of the machine where none is given
 * @throws Error where the port is taken
 */
export async function openServer({ answer, accept, limits: own, isHere = isLoopback }: Served, port: number, host?: string): Promise<Server> {
  const limits = fitHandles({ ...usual, ...own }, readOpenFiles())
  const { headers: headersTimeout, request: requestTimeout, idle, keepAlive: keepAliveTimeout } = limits.times
  const server = createServer({
    maxHeaderSize: limits.headers,
    headersTimeout,
    requestTimeout,
    keepAliveTimeout,
    connectionsCheckingInterval: Math.min(2000, headersTimeout),
  })
  const mayAnswer = limitSockets(server, limits, isHere)
  server.on('request', async (request, response) => {
    // somebody may be gone before the answer is
    response.on('error', () => {})
    if (!mayAnswer(request, response)) {
      response.writeHead(503, { 'retry-after': '5' }).end()
      return
    }
    try {
      await answer(request, response)
    }
    catch (error) {
      reportFault(error)
      response.headersSent ? response.destroy() : response.writeHead(503).end()
    }
  })
  server.timeout = idle
  server.on('upgrade', (request, socket, head) => {
    // Node has taken its own listener off, and a reset would end the program
    socket.on('error', () => {})
    if (!accept(request, socket, head))
      socket.destroy()
  })
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, host, () => {
    server.off('error', fail).on('error', reportFault)
    done()
  }))
  return server
}
