/** What a class is measured on: the server of a class in a process of its own, and a bad line to it where packets are to be lost. */
import type { PageSource, Room } from '@deck/live-class'
import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { makeRoom } from '@deck/live-class'
import { openRelay } from '@deck/live-class/simulate/relay'

export interface Target {
  room: Room
  /** The WebSocket of the class, over the line that phones have, and over that of the lecturer. */
  phones: string
  lecturer: string
  /** Where the lecturer's windows find the deck, and phones their page. */
  deck: string
  page: string
  pid?: number
  countLost: () => number
  close: () => void
}

/**
 * Starts it.
 * @param dist the lecturer's build
 * @param loss which share of the packets of phones is lost
 * @param page what the page for phones is built from
 */
export async function startTarget(dist: string, loss: number, page: PageSource): Promise<Target> {
  const room = makeRoom()
  const child = fork(new URL('./server.ts', import.meta.url), [JSON.stringify({ room, dist, page })])
  const { port } = await new Promise<{ port: number }>((done, fail) => {
    child.once('message', found => done(found as { port: number }))
    child.once('exit', code => fail(new Error(`The class did not start: its process ended with ${code}.`)))
  })
  const line = loss ? await openRelay(port, { loss }) : undefined
  const at = line?.port ?? port
  return {
    room,
    phones: `ws://127.0.0.1:${at}/class/wire`,
    lecturer: `ws://127.0.0.1:${port}/class/wire`,
    deck: `http://localhost:${port}/`,
    page: `http://127.0.0.1:${at}/vote#${room.id}`,
    pid: child.pid,
    countLost: () => line?.countLost() ?? 0,
    close() {
      line?.close()
      child.kill()
    },
  }
}

/** Memory in MB and CPU time in seconds of a process, where the system tells. */
export function readLoad(pid: number | undefined): { mb: number, cpu: number } {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1])
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ')
    return { mb: pages * 4096 / 1e6, cpu: (Number(fields[11]) + Number(fields[12])) / 100 }
  }
  catch {
    return { mb: Number.NaN, cpu: Number.NaN }
  }
}
