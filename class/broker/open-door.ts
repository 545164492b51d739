import type { Client } from 'aedes'
import type { Buffer } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Limits } from './limits.ts'
import { WebSocketServer } from 'ws'
import { longest } from '../protocol/messages.ts'
import { openAllowance, openAllowances } from './limits.ts'
import { openStream } from './open-stream.ts'
import { openLengthReader } from './read-lengths.ts'

/** What the door asks of the broker behind it. */
interface Behind {
  /** The lecturer's messages are not limited. */
  isTrusted: (client: Client) => boolean
  handle: (stream: Duplex, request: IncomingMessage) => Client
  isClosed: () => boolean
}

const addressOf = (request: IncomingMessage) => request.socket.remoteAddress ?? ''

/** A page of another site may not connect in a visitor's name. */
function isOwn({ headers: { origin, host } }: IncomingMessage): boolean {
  try {
    return origin === undefined || new URL(origin).host === host
  }
  catch {
    return false
  }
}

/**
 * The door of a broker: takes WebSockets, so many at once and so fast from an address, and throws out a phone that sends too much.
 * @param limits of connections, packets and bytes
 * @param mostBytes the longest message of all
 * @param behind the broker
 */
export function openDoor(limits: Limits, mostBytes: number, behind: Behind) {
  const now = () => performance.now()
  const sockets = new WebSocketServer({ noServer: true, maxPayload: mostBytes, perMessageDeflate: false, handleProtocols: protocols => protocols.has('mqtt') && 'mqtt' })
  const perAddress = new Map<string, number>()
  const mayConnect = openAllowances(limits.connecting, now)

  function countConnection(address: string): () => void {
    perAddress.set(address, (perAddress.get(address) ?? 0) + 1)
    return () => {
      const left = perAddress.get(address)! - 1
      left ? perAddress.set(address, left) : perAddress.delete(address)
    }
  }

  sockets.on('connection', (socket, request: IncomingMessage) => {
    socket.once('close', countConnection(addressOf(request)))
    const lengths = openLengthReader()
    const [takePacket, takeBytes] = [openAllowance(limits.packets, now), openAllowance(limits.bytes, now)]
    let client: Client | undefined
    const stream = openStream(socket, (data) => {
      const found = lengths.read(data)
      if (client && behind.isTrusted(client))
        return found !== null
      return found !== null && found.every(length => length <= longest.phone && takePacket()) && takeBytes(data.length)
    })
    stream.on('error', () => {})
    client = behind.handle(stream, request)
  })

  return {
    accept(request: IncomingMessage, socket: Duplex, head: Buffer) {
      const address = addressOf(request)
      const isFull = sockets.clients.size >= limits.connections || (perAddress.get(address) ?? 0) >= limits.perAddress || !mayConnect(address)
      if (behind.isClosed() || isFull || !isOwn(request)) {
        socket.on('error', () => {}).end(`HTTP/1.1 ${isFull ? '503 Service Unavailable' : '403 Forbidden'}\r\nConnection: close\r\n\r\n`)
        return
      }
      sockets.handleUpgrade(request, socket, head, done => sockets.emit('connection', done, request))
    },
    /** Throws everybody out. */
    clear() {
      for (const socket of sockets.clients)
        socket.terminate()
    },
    close: () => new Promise(done => sockets.close(done)),
  }
}
