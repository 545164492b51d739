/** What a class is measured on: the program's own broker, one that is installed here, or one that runs elsewhere. */
import type { ForeignName } from '../../../tests/support/foreign-brokers.ts'
import type { Access, Room } from '../../live-class/index.ts'
import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { startForeign } from '../../../tests/support/foreign-brokers.ts'
import { openRelay } from '../../../tests/support/relay.ts'
import { makeRoom } from '../../live-class/index.ts'

export interface Wanted {
  /** A broker installed here, or the address of one that runs; neither for the program's own. */
  with?: ForeignName
  broker?: string
  phoneLogin?: string
  /** The lecturer's build. */
  dist: string
  /** Which share of the packets of phones is lost. */
  loss: number
}

export interface Target {
  name: string
  room: Room
  phones: Access
  lecturer: Access
  /** Where the lecturer's windows find the deck, and phones their page. */
  deck: string
  page: string
  /** Of the broker, where it runs here. */
  pid?: number
  countLost: () => number
  close: () => Promise<void>
}

interface Foreign { name: string, phones: Access, lecturer: Access, pid?: number, close?: () => Promise<void> }

/** The broker that is not the program's own; null for that. */
async function findForeign({ with: name, broker, phoneLogin }: Wanted, room: Room): Promise<Foreign | null> {
  if (broker !== undefined) {
    const [user, ...rest] = (phoneLogin ?? room.id).split(':')
    return { name: broker, phones: { url: broker, user: user!, password: rest.join(':') }, lecturer: { url: broker, user: 'lecturer', password: process.env.DECK_BROKER_PASSWORD ?? '' } }
  }
  if (!name)
    return null
  const started = await startForeign(name)
  return { name, phones: { url: started.phones, ...started.phoneLogin(room.id) }, lecturer: { url: started.lecturer, user: 'lecturer', password: started.password }, pid: started.process.pid, close: started.close }
}

const portOf = (url: string) => Number(new URL(url).port)

/** Starts it, with the deck's server before it and, where packets are to be lost, a bad line to it. */
export async function startTarget(wanted: Wanted): Promise<Target> {
  const room = makeRoom()
  const foreign = await findForeign(wanted, room)
  const line = foreign && wanted.loss ? await openRelay(portOf(foreign.phones.url), { loss: wanted.loss }) : undefined
  const phones = foreign && line ? { ...foreign.phones, url: foreign.phones.url.replace(`:${portOf(foreign.phones.url)}`, `:${line.port}`) } : foreign?.phones
  const child = fork(new URL('./server.ts', import.meta.url), [JSON.stringify({ room, dist: wanted.dist, foreign: foreign && { lecturer: foreign.lecturer, phones } })])
  const { port } = await new Promise<{ port: number }>((done, fail) => {
    child.once('message', found => done(found as { port: number }))
    child.once('exit', code => fail(new Error(`The class did not start: its process ended with ${code}.`)))
  })
  const own = !foreign && wanted.loss ? await openRelay(port, { loss: wanted.loss }) : undefined
  const page = own?.port ?? port
  return {
    name: foreign?.name ?? 'embedded',
    room,
    phones: phones ?? { url: `ws://127.0.0.1:${page}/class/mqtt`, user: room.id, password: '' },
    lecturer: foreign?.lecturer ?? { url: `ws://127.0.0.1:${port}/class/mqtt`, user: 'lecturer', password: room.secret },
    deck: `http://localhost:${port}/`,
    page: `http://127.0.0.1:${page}/vote#${room.id}`,
    pid: foreign ? foreign.pid : child.pid,
    countLost: () => (line ?? own)?.countLost() ?? 0,
    async close() {
      for (const each of [line, own])
        each?.close()
      child.kill()
      await foreign?.close?.()
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
