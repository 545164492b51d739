import type { WebSocket } from 'ws'
import { Buffer } from 'node:buffer'
import { Duplex } from 'node:stream'

/**
 * The bytes of a WebSocket as a stream. What is written in one turn goes out in one frame: the broker writes an MQTT packet in
 * five pieces, and five frames cost a hall's Wi-Fi more than one.
 * @param socket that is open
 * @param mayCome whether what has come may be read; where not, the connection ends, and nothing more of it is read
 */
export function openStream(socket: WebSocket, mayCome: (data: Buffer) => boolean): Duplex {
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
