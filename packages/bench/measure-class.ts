/** A class of many phones: they connect, vote in a burst, lose their connection and come back; the lecturer's window counts along. */
import type { Room } from '@deck/live-class'
import type { Connection, Heard } from '@deck/live-class/client/connect'
import type { Lecture, RoomMessage, State } from '@deck/live-class/protocol/messages'
import { fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { whenStopped } from '@deck/command-line'
import { makeRoom } from '@deck/live-class'
import { connect } from '@deck/live-class/client/connect'
import { countVoters } from '@deck/live-class/protocol/fold-rare'
import { ballotLength, idLength, nameId, wirePath } from '@deck/live-class/protocol/ids'
import { findPercentile } from './measure-decks.ts'

interface Phone { id: string, connection: Connection, socket: WebSocket, isUp: boolean, state: State | null }

const makeId = (length = idLength) => nameId(randomBytes(length))

async function until(holds: () => boolean): Promise<void> {
  while (!holds())
    await sleep(5)
}

/** The real page's connection, without the page; its socket is remembered, so that it can break without a word. */
function openPhone(url: string, room: Room): Phone {
  const phone = { id: makeId(), isUp: false, state: null } as Phone
  const Own = globalThis.WebSocket
  globalThis.WebSocket = class extends Own {
    constructor(...given: ConstructorParameters<typeof Own>) {
      super(...given)
      phone.socket = this
    }
  }
  const heard: Heard = {
    link: (isUp) => { phone.isUp = isUp },
    message: (text) => { phone.state = (JSON.parse(text) as RoomMessage).state },
  }
  phone.connection = connect({ url, hello: { do: 'join', room: room.id, phone: phone.id } }, heard)
  globalThis.WebSocket = Own
  return phone
}

/** Memory of a process in MB, where the system tells. */
function readMemory(pid: number): number {
  const file = `/proc/${pid}/statm`
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split(' ')[1]) * 4096 / 1e6 : Number.NaN
}

/**
 * Plays it on one question.
 * @param count how many phones
 * @param burst within which time all of them vote, in milliseconds
 * @param dropping which share loses its connection meanwhile, and comes back
 * @returns what was measured, by what it is; times in milliseconds
 */
export async function measureClass(count: number, burst: number, dropping: number): Promise<Record<string, number>> {
  const room = makeRoom()
  const child = fork(new URL('./class-server.ts', import.meta.url), [JSON.stringify(room)])
  whenStopped(() => void child.kill())
  const [port] = await once(child, 'message') as [number]
  const url = `ws://127.0.0.1:${port}${wirePath}`
  const began = performance.now()
  const phones: Phone[] = []
  for (let i = 0; i < count; i++) {
    phones.push(openPhone(url, room))
    // twenty at a time, as a hall scans a code
    if (i % 20 === 19)
      await sleep(10)
  }
  const areIn = (some: readonly Phone[]) => until(() => some.every(({ isUp, state }) => isUp && state))
  await areIn(phones)
  const connected = performance.now() - began

  // when each vote was sent, and when the lecturer's window knew of so many: votes are counted as they come
  const [sent, known, taken]: number[][] = [[], [], []]
  const lecturer = connect({ url, hello: { do: 'lead', secret: room.secret } }, {
    link: isUp => void (isUp && lecturer.send({
      do: 'run',
      of: { ballot: null, round: 1 },
      command: { do: 'ask', id: 'asked', question: {
        v: 1, ballot: makeId(ballotLength), type: 'single', stem: 'Which?', options: [{ id: 'A', text: 'This' }, { id: 'B', text: 'That' }],
      } },
    })),
    message(text) {
      while (known!.length < countVoters((JSON.parse(text) as Lecture).tallies[0] ?? {}))
        known!.push(performance.now())
    },
  })
  await until(() => phones.every(({ state }) => state?.phase === 'open'))
  await Promise.all(phones.map(async ({ id, connection, state }) => {
    await sleep(Math.random() * burst)
    const at = performance.now()
    sent!.push(at)
    // one that loses its connection sends its vote again, as the page does
    while (!(await connection.ask({ do: 'vote', id, ballot: state!.ballot!, round: state!.round, choice: ['A'] }))?.counts)
      await sleep(20)
    taken!.push(performance.now() - at)
  }).concat(phones.slice(0, Math.round(dropping * count)).map(async (phone) => {
    await sleep(Math.random() * burst)
    phone.socket.close()
  })))
  await Promise.race([until(() => known!.length >= count), sleep(5000)])
  const counted = known!.map((at, i) => at - sent![i]!)
  const memory = readMemory(child.pid!)

  const lost = phones.filter(({ socket }, i) => i % 10 < 3 && socket.readyState === WebSocket.OPEN)
  const again = performance.now()
  for (const phone of lost) {
    Object.assign(phone, { isUp: false, state: null })
    phone.socket.close()
  }
  await areIn(lost)
  const back = performance.now() - again
  phones.forEach(({ connection }) => connection.close())
  lecturer.close()
  child.kill()
  return {
    'phones': count,
    'all connected, with the state (ms)': connected,
    'votes counted': known!.length,
    'vote to lecturer, median (ms)': findPercentile(counted, 0.5),
    'vote to lecturer, 95th percentile (ms)': findPercentile(counted, 0.95),
    'vote to phone\'s receipt, 95th percentile (ms)': findPercentile(taken!, 0.95),
    '30% dropped, all back (ms)': back,
    'memory of the server (MB)': memory,
  }
}
