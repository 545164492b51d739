/** Phones of the bench: the real page's connection, without the page. */
import type { Choice, State } from '../../class/protocol/messages.ts'
import type { Connection } from '../../class/vote/connect-phone.ts'
import type { Target } from './target.ts'
import { setTimeout as sleep } from 'node:timers/promises'
import { writeVote } from '../../class/protocol/messages.ts'
import { voteTopic } from '../../class/protocol/topics.ts'
import { connect } from '../../class/vote/connect-phone.ts'
import { makeId, until } from '../../tests/support/class-room.ts'

export interface Phone { id: string, connection: Connection, isUp: boolean, state: State | null, socket?: WebSocket }

function openPhone({ phones, room }: Target): Phone {
  const phone: Phone = { id: makeId(), isUp: false, state: null, connection: undefined! }
  const Own = globalThis.WebSocket
  // its socket is remembered, so that it can break without a word
  class Remembered extends Own {
    constructor(...given: ConstructorParameters<typeof Own>) {
      super(...given)
      phone.socket = this
    }
  }
  globalThis.WebSocket = Remembered
  phone.connection = connect({ ...phones, room: room.id, client: phone.id }, {
    link: (isUp) => { phone.isUp = isUp },
    message: (what, payload) => { phone.state = what === 'state' && payload ? JSON.parse(payload) as State : phone.state },
  }, Math.random)
  globalThis.WebSocket = Own
  return phone
}

/** Connects so many, twenty at a time, as a hall scans a code; where there is a state to be told, until all know it. */
export async function openPhones(target: Target, count: number, isTold: boolean): Promise<Phone[]> {
  const phones: Phone[] = []
  for (let i = 0; i < count; i++) {
    phones.push(openPhone(target))
    if (i % 20 === 19)
      await sleep(10)
  }
  await until(() => phones.every(({ isUp, state }) => isUp && (state || !isTold)))
  return phones
}

/**
 * All of them vote within so many milliseconds, each once. One that loses its connection sends its vote again, as the page does.
 * @param phones that vote
 * @param target of the class
 * @param burst in milliseconds
 * @param sent notes when which phone sent
 * @param choose what each chooses, by its place
 * @returns how long each waited until the broker had taken its vote
 */
export async function voteAll(phones: readonly Phone[], target: Target, burst: number, sent: Map<string, number>, choose: (i: number) => Choice = () => ['A']): Promise<number[]> {
  const taken: number[] = []
  await Promise.all(phones.map(async ({ id, connection, state }, i) => {
    await sleep(Math.random() * burst)
    const at = performance.now()
    sent.set(id, at)
    while (!await connection.publish(voteTopic(target.room.id, id, { ballot: state!.ballot!, round: state!.round }), writeVote(`${state!.round}`, choose(i))))
      await sleep(20)
    taken.push(performance.now() - at)
  }))
  return taken
}

/** A share of the phones loses its connection within so many milliseconds, each at a time of its own. @returns how many did */
export async function dropWithin(phones: readonly Phone[], share: number, burst: number): Promise<number> {
  const lost = phones.slice(0, Math.round(share * phones.length))
  await Promise.all(lost.map(async (phone) => {
    await sleep(Math.random() * burst)
    phone.socket?.close()
  }))
  return lost.length
}

/** Three of ten lose their connection at once. @returns how long it takes until all are back and know the state, in milliseconds */
export async function dropSome(phones: readonly Phone[]): Promise<number> {
  const lost = phones.filter(({ socket }, i) => i % 10 < 3 && socket?.readyState === WebSocket.OPEN)
  const began = performance.now()
  for (const phone of lost) {
    phone.state = null
    phone.isUp = false
    phone.socket!.close()
  }
  await until(() => lost.every(({ isUp, state }) => isUp && state))
  return performance.now() - began
}
