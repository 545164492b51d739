/** The access rules of deploy/, tried against the brokers themselves, where they are installed. */
import type { ForeignName } from '../support/foreign-brokers.ts'
import { Buffer } from 'node:buffer'
import { createServer } from 'node:http'
import { describe, expect, it } from 'vitest'
import { openClass } from '../../class/broker/open-class.ts'
import { makeRoom } from '../../class/broker/room.ts'
import { writeVote } from '../../class/protocol/messages.ts'
import { ballotLength, hereTopic, lecturerTopics, ownTopic, sharedTopic, voteTopic } from '../../class/protocol/topics.ts'
import { ask, call, makeId, until } from '../support/class-room.ts'
import { hasForeign, startForeign } from '../support/foreign-brokers.ts'

const names: readonly ForeignName[] = ['mosquitto', 'nats']

it('the way to the broker, which may hold the room, is told to nobody who does not know the room', async () => {
  const room = makeRoom(Date.now())
  const login = { url: 'wss://broker.example/', user: room.id, password: '' }
  const live = await openClass({ room, port: 0, hosts: [], address: null, hasStudents: false, foreign: { lecturer: { ...login, user: 'lecturer' }, phones: login } }, { body: Buffer.from('page'), etag: '"x"', policy: '' })
  const server = createServer((request, response) => live.answer(request, response) || response.writeHead(404).end())
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const ask = async (query: string) => (await fetch(`http://127.0.0.1:${(server.address() as { port: number }).port}/class/reached${query}`)).json()
  expect(await Promise.all(['', `?room=${makeId()}`, '?room='].map(ask))).toEqual(Array.from({ length: 3 }, () => ({ v: 1, known: false, study: null, broker: null })))
  expect(await ask(`?room=${room.id}`)).toMatchObject({ known: true, broker: login })
  await live.close()
  expect(await ask(`?room=${room.id}`), 'over').toMatchObject({ known: false, broker: null })
  server.closeAllConnections()
  server.close()
})

describe.each(names)('%s', name => it.skipIf(!hasForeign(name))('lets a phone vote for itself and read what is shown, and nothing more', async () => {
  const broker = await startForeign(name)
  try {
    const [room, ballot] = [makeId(), makeId(ballotLength)]
    const phone = () => call({ url: broker.phones, ...broker.phoneLogin(room) })
    expect((await call({ url: broker.lecturer, user: 'lecturer', password: 'wrong' })).isIn).toBe(false)
    const lecturer = await call({ url: broker.lecturer, user: 'lecturer', password: broker.password })
    expect(lecturer.isIn).toBe(true)
    await lecturer.subscribe(...lecturerTopics(room))
    await ask(lecturer, room, ballot)
    await lecturer.publish(ownTopic(room, 'desk'), '{"secret":true}')

    const [one, other, bad] = [await phone(), await phone(), await phone()]
    const topic = voteTopic(room, one.client, { ballot, round: 1 })
    await one.subscribe(sharedTopic(room, 'state'))
    await until(() => one.of(sharedTopic(room, 'state')).length)
    void one.publish(topic, writeVote('x', ['A']))
    await until(() => lecturer.of(topic).length)

    // NATS ends a subscription, and mosquitto hands on nothing: neither says a word of what others wrote
    await Promise.race([bad.subscribe(topic, hereTopic(room, one.client), ...lecturerTopics(room), ownTopic(room, 'desk')), bad.out])
    await Promise.race([bad.subscribe('#'), bad.out])
    void bad.publish(sharedTopic(room, 'state'), JSON.stringify({ v: 1, seq: 9, at: 0, phase: 'ended', ballot, round: 1 }))
    void bad.publish(ownTopic(room, 'desk'), '{}')
    // NATS does not know which phone is which: there its id is its secret
    if (name === 'mosquitto')
      void bad.publish(topic, writeVote('z', ['B']))
    void other.publish(voteTopic(room, other.client, { ballot, round: 1 }), writeVote('y', ['B']))
    await until(() => lecturer.of(voteTopic(room, other.client, { ballot, round: 1 })).length)
    expect(bad.heard.filter(each => /vote|here|desk/.test(each.topic))).toEqual([])
    expect(one.of(sharedTopic(room, 'state'))).toHaveLength(1)
    expect(lecturer.of(topic)).toEqual([writeVote('x', ['A'])])
    expect(lecturer.of(ownTopic(room, 'desk'))).toEqual(['{"secret":true}'])
  }
  finally {
    await broker.close()
  }
}, 30_000))

it.skipIf(!hasForeign('nats'))('nats keeps two classes apart: the phones of one read nothing of the other, by name or by pattern', async () => {
  const broker = await startForeign('nats')
  try {
    const [room, ballot] = [makeId(), makeId(ballotLength)]
    const state = sharedTopic(room, 'state')
    const [lecturer, own] = [await call({ url: broker.lecturer, user: 'lecturer', password: broker.password }), await call({ url: broker.phones, user: 'phone', password: 'phone' })]
    const others = await Promise.all(['phone-two', 'lecturer-two'].map(user => call({ url: broker.phones, user, password: user === 'phone-two' ? 'phone' : broker.password })))
    expect(others.map(({ isIn }) => isIn)).toEqual([true, true])
    for (const one of [own, ...others])
      await one.subscribe(state, 'room/+/state', 'room/+/question')
    await ask(lecturer, room, ballot)
    await until(() => own.of(state).length)
    // what the second lecturer says reaches the second class alone, and after all that the first has said
    await others[1]!.publish(state, '{"v":1}')
    await until(() => others.every(one => one.of(state).length))
    expect(others.map(one => [...new Set(one.heard.map(({ payload }) => payload))])).toEqual([['{"v":1}'], ['{"v":1}']])
    expect(own.of(state)).not.toContain('{"v":1}')
  }
  finally {
    await broker.close()
  }
}, 30_000)
