import type { State } from '../protocol/messages.ts'
import type { Access } from './answer-class.ts'
import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { connectBroker } from '../cockpit/connect-window.ts'
import { readMessage, stateSchema, version } from '../protocol/messages.ts'
import { idLength, lecturerTopics, nameId, ownTopic, shared, sharedTopic } from '../protocol/topics.ts'

/** How long nothing more that the broker kept must come, and how long it may take in all, in milliseconds. */
const [quiet, longest] = [300, 3000]

/**
 * Takes back what a class has left at a broker of others: votes, presences, question, answer and results. What stays is that the class is over.
 * @param lecturer the way to the broker
 * @param room id of the room
 * @throws Error where the broker cannot be reached
 */
export async function endForeign({ url, user, password }: Access, room: string): Promise<void> {
  const kept = new Map<string, string>()
  let last = Date.now()
  const connection = await connectBroker({
    broker: url,
    user,
    password,
    clientId: nameId(randomBytes(idLength)),
    will: { topic: ownTopic(room, 'lead'), payload: '' },
    topics: [...lecturerTopics(room), ...shared.map(what => sharedTopic(room, what))],
    onMessage({ topic, payload }) {
      last = Date.now()
      payload === '' ? kept.delete(topic) : kept.set(topic, payload)
    },
    onClosed() {},
  })
  for (const began = Date.now(); Date.now() - last < quiet && Date.now() - began < longest;)
    await sleep(50)
  const topic = sharedTopic(room, 'state')
  const before = readMessage(stateSchema, kept.get(topic) ?? '')
  const over: State = { v: version, seq: (before?.seq ?? 0) + 1, at: Date.now(), phase: 'ended', ballot: null, round: 1 }
  connection.send({ topic, payload: JSON.stringify(over) })
  for (const left of kept.keys()) {
    if (left !== topic)
      connection.send({ topic: left, payload: '' })
  }
  // the broker has taken what came before its answer
  await connection.answers(longest)
  connection.close()
}
