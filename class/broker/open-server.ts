/** The HTTP server of a class, on a port of its own: all its sockets, requests and times are limited here, and no fault of a request ends it. */
import type { Buffer } from 'node:buffer'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { Limits } from './limits.ts'
import { createServer } from 'node:http'
import { groupOf, isHere as isLoopback } from './addresses.ts'
import { fitHandles, openPlaces, readOpenFiles, limits as usual } from './limits.ts'
import { reportFault } from './report-fault.ts'

/** What answers. */
export interface Served {
  /** Answers a request. What it throws is said, and answered with 503. */
  answer: (request: IncomingMessage, response: ServerResponse) => void | Promise<void>
  /** Whether it has taken a request for a WebSocket; others are refused. */
  accept: (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean
  limits?: Partial<Limits>
  isHere?: (address: string | undefined) => boolean
}

/** Sockets between two requests, the one that has waited longest first: where places run out, it makes room. */
function openIdle() {
  const idle = new Map<Socket, string>()
  return {
    add: (socket: Socket, address: string) => void idle.set(socket, address),
    remove: (socket: Socket) => void idle.delete(socket),
    /** The one that has waited longest; of an address, or of all. */
    first: (address?: string) => [...idle].find(([, from]) => address === undefined || from === address)?.[0],
  }
}

/** Holds the sockets of a server to their limits. Half a request holds no place that another needs. */
function limitSockets(server: Server, limits: Limits, isHere: (address: string | undefined) => boolean): void {
  const take = openPlaces(limits.sockets)
  const idle = openIdle()
  const leaves = new Map<Socket, () => void>()
  function drop(socket: Socket | undefined) {
    if (!socket)
      return
    leaves.get(socket)?.()
    idle.remove(socket)
    socket.destroy()
  }
  server.on('connection', (socket: Socket) => {
    const address = groupOf(socket.remoteAddress)
    const rank = isHere(socket.remoteAddress) ? 'here' : 'new'
    let place = take(address, rank)
    if (typeof place === 'string') {
      drop(idle.first(place === 'address' ? address : undefined))
      place = take(address, rank)
    }
    if (typeof place === 'string') {
      socket.destroy()
      return
    }
    const leave = place
    leaves.set(socket, leave)
    idle.add(socket, address)
    socket.once('close', () => {
      leave()
      leaves.delete(socket)
      idle.remove(socket)
    })
  })
  server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    idle.remove(socket)
    response.once('close', () => leaves.has(socket) && !socket.destroyed && idle.add(socket, groupOf(socket.remoteAddress)))
  })
  server.on('upgrade', ({ socket }: IncomingMessage) => idle.remove(socket))
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
  const server = createServer({ maxHeaderSize: limits.headers, headersTimeout, requestTimeout, keepAliveTimeout, connectionsCheckingInterval: Math.min(2000, headersTimeout) }, async (request, response) => {
    // somebody may be gone before the answer is
    response.on('error', () => {})
    try {
      await answer(request, response)
    }
    catch (error) {
      reportFault(error)
      response.headersSent ? response.destroy() : response.writeHead(503).end()
    }
  })
  server.timeout = idle
  limitSockets(server, limits, isHere)
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
