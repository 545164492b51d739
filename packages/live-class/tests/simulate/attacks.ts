/** What somebody may do to the server of a class who keeps to no rule, over plain sockets and from any address of loopback. */
import type { Socket } from 'node:net'
import { Buffer } from 'node:buffer'
import { once } from 'node:events'
import { get } from 'node:http'
import { connect } from 'node:net'

/** Where, and from which address. */
export interface From { port: number, from: string }

/** A connection that is open, or has been refused. */
export async function openSocket({ port, from }: From): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1', localAddress: from })
  socket.on('error', () => {})
  await Promise.race([once(socket, 'connect'), once(socket, 'close')])
  return socket
}

function handshake(path: string) {
  return [
    `GET ${path} HTTP/1.1`, 'Host: 127.0.0.1', 'Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==', '\r\n',
  ].join('\r\n')
}

/** Asks for a WebSocket, and resets the connection in the same moment. */
export async function resetUpgrade(at: From): Promise<void> {
  const socket = await openSocket(at)
  socket.write(handshake('/class/wire'))
  await new Promise(done => setImmediate(done))
  socket.resetAndDestroy()
}

/** Asks for a file, and is gone with its first bytes. */
export function abortDownload({ port, from }: From, path: string): Promise<void> {
  return new Promise((done) => {
    const request = get({ port, host: '127.0.0.1', path, localAddress: from, agent: false }, (response) => {
      response.once('data', () => request.destroy())
      response.on('error', () => {}).once('close', done)
    })
    request.on('error', () => done())
  })
}

/** Asks for a file, and reads nothing of it. */
export async function holdDownload(at: From, path: string): Promise<Socket> {
  const socket = await openSocket(at)
  socket.pause().write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`)
  return socket
}

/** Begins a request that never ends. */
export async function openHalfRequest(at: From): Promise<Socket> {
  const socket = await openSocket(at)
  socket.write('GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-')
  return socket
}

/** A WebSocket whose frames are written by hand; what comes is not read. `isIn` where it was let in. */
export async function openRawSocket(at: From): Promise<{ socket: Socket, isIn: boolean }> {
  const socket = await openSocket(at)
  socket.write(handshake('/class/wire'))
  const [answer] = await Promise.race([once(socket, 'data'), once(socket, 'close').then(() => [''])]) as [Buffer | string]
  socket.resume()
  return { socket, isIn: String(answer).startsWith('HTTP/1.1 101') }
}

/** A frame as a client sends it, with a mask of zeros. */
export function frame(opcode: number, payload: Uint8Array, isLast = true, length = payload.length): Buffer {
  const low = [(length >> 8) & 0xFF, length & 0xFF]
  const head = length < 126
    ? [0x80 | length]
    : length < 65_536
      ? [0x80 | 126, ...low]
      : [0x80 | 127, 0, 0, 0, 0, length >>> 24, (length >> 16) & 0xFF, ...low]
  return Buffer.from([(isLast ? 0x80 : 0) | opcode, ...head, 0, 0, 0, 0, ...payload])
}

/** What a server answers to a request from an address. */
export function ask({ port, from }: From, path: string, method = 'GET'): Promise<{ status: number, body: string }> {
  return new Promise((done, fail) => {
    get({ port, host: '127.0.0.1', path, method, localAddress: from, agent: false }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (text) => { body += text }).on('end', () => done({ status: response.statusCode!, body })).on('error', fail)
    }).on('error', fail)
  })
}
