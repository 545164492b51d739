import type { Client } from 'aedes'
import type { IncomingMessage } from 'node:http'
import type { WebSocket } from 'ws'
import type { Limits } from './limits.ts'
import { Buffer } from 'node:buffer'
import { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import { longest } from '../protocol/messages.ts'
import { isId } from '../protocol/topics.ts'
import { openAllowance, openAllowances, openPlaces } from './limits.ts'
import { groupOf } from './links.ts'

/**
 * The bytes of a WebSocket as a stream. What is written in one turn goes out in one frame: the broker writes an MQTT packet in
 * five pieces, and five frames cost a hall's Wi-Fi more than one.
 * @param socket that is open
 * @param mayCome whether what has come may be read; where not, the connection ends, and nothing more of it is read
 */
function openStream(socket: WebSocket, mayCome: (data: Buffer) => boolean): Duplex {
  const stream = new Duplex({
    read: () => socket.resume(),
    write: (chunk: Buffer, _, done) => socket.send(chunk, done),
    writev: (chunks, done) => socket.send(Buffer.concat(chunks.map(({ chunk }) => chunk as Buffer)), done),
    final(done) {
      socket.close()
      done()
    },
    destroy(error, done) {
      socket.terminate()
      done(error)
    },
  })
  socket.on('message', (data: Buffer) => {
    if (stream.destroyed)
      return
    if (!mayCome(data))
      stream.destroy()
    else if (!stream.push(data))
      socket.pause()
  })
  socket.on('error', () => stream.destroy())
  socket.on('close', () => stream.destroy())
  return stream
}

/** What is known of MQTT packets while their bytes come in. */
interface LengthReader {
  /**
   * Reads on.
   * @returns the lengths, in bytes, of the packets that begin in the chunk; null for what is no MQTT
   */
  read: (chunk: Uint8Array) => readonly number[] | null
}

/**
 * Reads how long the packets of a connection say they are, as soon as they say it: a packet that is too long is refused before
 * it has come, and before anything keeps its bytes.
 */
export function openLengthReader(): LengthReader {
  /** Bytes of the packet that are still to come; undefined while its length is read. */
  let rest = 0
  let header = 0
  let length = 0
  function readByte(byte: number): number | null | undefined {
    header += 1
    if (header === 1)
      return undefined
    length += (byte & 0x7F) * 128 ** (header - 2)
    if (byte & 0x80)
      return header > 4 ? null : undefined
    const found = header + length
    rest = length
    header = length = 0
    return found
  }
  return {
    read(chunk) {
      const found: number[] = []
      for (let at = 0; at < chunk.length;) {
        if (rest) {
          const step = Math.min(rest, chunk.length - at)
          rest -= step
          at += step
          continue
        }
        const packet = readByte(chunk[at++]!)
        if (packet === null)
          return null
        if (packet !== undefined)
          found.push(packet)
      }
      return found
    },
  }
}

/** What the door asks of the broker behind it. */
interface Behind {
  /** The lecturer's messages are not limited. */
  isTrusted: (client: Client) => boolean
  handle: (stream: Duplex, request: IncomingMessage) => Client
  isClosed: () => boolean
  /** Whether the phone was in before. */
  isKnown: (phone: string, address: string) => boolean
  isHere: (address: string | undefined) => boolean
}

/** What the system keeps for a piece that comes, beside its bytes. */
const bytesOfPiece = 32

/** The phone's random id, which it alone knows: a place is kept for it. '' where it names none. */
function readPhone({ url = '' }: IncomingMessage): string {
  const phone = new URLSearchParams(url.split('?')[1]).get('phone')
  return isId(phone) ? phone : ''
}

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
  const sockets = new WebSocketServer({ noServer: true, maxPayload: mostBytes, maxFragments: limits.fragments, perMessageDeflate: false, handleProtocols: protocols => protocols.has('mqtt') && 'mqtt' })
  const takePlace = openPlaces(limits.connections)
  const mayConnect = openAllowances(limits.connecting, now)

  sockets.on('connection', (socket, request: IncomingMessage) => {
    const lengths = openLengthReader()
    const [takePacket, takeBytes] = [openAllowance(limits.packets, now), openAllowance(limits.bytes, now)]
    let client: Client | undefined
    const isTrusted = () => client !== undefined && behind.isTrusted(client)
    /** Bytes of a message that has not come to its end. */
    let unread = 0
    // before a library keeps them: in how many pieces, frames and fragments they come is all one
    request.socket.prependListener('data', (piece: Buffer) => {
      unread += piece.length + bytesOfPiece
      if (!isTrusted() && (!takeBytes(piece.length + bytesOfPiece) || unread > limits.unread))
        socket.terminate()
    })
    for (const whole of ['message', 'ping', 'pong'])
      socket.on(whole, () => { unread = 0 })
    const stream = openStream(socket, (data) => {
      const found = lengths.read(data)
      return found !== null && (isTrusted() || found.every(length => length <= longest.phone && takePacket()))
    })
    stream.on('error', () => {})
    client = behind.handle(stream, request)
  })

  return {
    accept(request: IncomingMessage, socket: Duplex, head: Buffer) {
      const address = groupOf(request.socket.remoteAddress)
      const rank = behind.isHere(request.socket.remoteAddress) ? 'here' : behind.isKnown(readPhone(request), address) ? 'known' : 'new'
      const refuse = (status: string) => socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`)
      if (behind.isClosed() || !isOwn(request))
        return refuse('403 Forbidden')
      const place = mayConnect(address) ? takePlace(address, rank) : 'address'
      if (typeof place === 'string')
        return refuse('503 Service Unavailable')
      socket.once('close', place)
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
