/** A line between phones and server that is as bad as it is told to be. It runs on loopback, over TCP. */
import type { Socket } from 'node:net'
import { connect, createServer } from 'node:net'

export interface Line {
  /** Which share of the packets is lost, and sent again after `retryMs`, then after twice as long; what is behind them waits, as with TCP. */
  loss?: number
  retryMs?: number
  /** From 0 to 1. */
  random?: () => number
}

/** What a packet of TCP holds, in bytes. */
const packetBytes = 1460

/** One way of a connection: bytes come out in order, each packet when it is due. */
function pass(from: Socket, to: Socket, { loss = 0, retryMs = 200, random = Math.random }: Line, note: () => void) {
  let lastDue = 0
  from.on('data', (data) => {
    for (let at = 0; at < data.length; at += packetBytes) {
      const packet = data.subarray(at, at + packetBytes)
      let due = performance.now()
      for (let wait = retryMs; random() < loss; wait *= 2) {
        due += wait
        note()
      }
      lastDue = Math.max(lastDue, due)
      setTimeout(() => to.writable && to.write(packet), Math.max(0, lastDue - performance.now()))
    }
  })
  from.on('close', () => setTimeout(() => to.destroy(), Math.max(0, lastDue - performance.now())))
  from.on('error', () => {})
}

/**
 * Opens a line to a port of this machine.
 * @param port that it leads to
 * @param line how bad it is
 * @returns its own port, how many packets were lost so far, and how to close it
 */
export async function openRelay(port: number, line: Line) {
  const sockets = new Set<Socket>()
  let lost = 0
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1')
    sockets.add(near).add(far)
    near.setNoDelay(true)
    pass(far, near, line, () => lost++)
    pass(near, far, line, () => lost++)
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  /** Ends every connection that there is. */
  function breakAll() {
    for (const socket of sockets)
      socket.destroy()
    sockets.clear()
  }
  return {
    port: (server.address() as { port: number }).port,
    countLost: () => lost,
    breakAll,
    close() {
      breakAll()
      server.close()
    },
  }
}
