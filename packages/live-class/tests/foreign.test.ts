/** The access rules of packages/live-class/deploy/, tried against the brokers themselves, where they are installed. */
import type { ForeignName } from '../../../tests/support/foreign-brokers.ts'
import type { ClassModel } from '../presenter/model.ts'
import type { Link } from '../presenter/open-session.ts'
import { Buffer } from 'node:buffer'
import { createServer } from 'node:http'
import { describe, expect, it } from 'vitest'
import { ask, call, makeId, until } from '../../../tests/support/class-room.ts'
import { hasForeign, startForeign } from '../../../tests/support/foreign-brokers.ts'
import { countVoters, startModel, tallyOf } from '../presenter/model.ts'
import { connectBroker, openSession } from '../presenter/open-session.ts'
import { writeVote } from '../protocol/messages.ts'
import { ballotLength, hereTopic, lecturerTopics, ownTopic, sharedTopic, voteTopic } from '../protocol/topics.ts'
import { makeRoom } from '../server/make-room.ts'
import { openClass } from '../server/open-class.ts'

const names: readonly ForeignName[] = ['mosquitto', 'nats']

it('the way to the broker, which may hold the room, is told to nobody who does not know the room', async () => {
  const room = makeRoom()
  const login = { url: 'ws://127.0.0.1:1/', user: room.id, password: '' }
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

describe.each(names)('%s', name => it.skipIf(!hasForeign(name))('keeps nothing of a class that has ended, but that it is over', async () => {
  const broker = await startForeign(name)
  try {
    const [room, ballot] = [makeRoom(), makeId(ballotLength)]
    const login = broker.phoneLogin(room.id)
    const lecturer = await call({ url: broker.lecturer, user: 'lecturer', password: broker.password })
    const phone = await call({ url: broker.phones, ...login })
    const live = await openClass({ room, port: 0, hosts: [], address: null, hasStudents: false, foreign: { lecturer: { url: broker.lecturer, user: 'lecturer', password: broker.password }, phones: { url: broker.phones, ...login } } }, { body: Buffer.from('page'), etag: '"x"', policy: '' })
    await ask(lecturer, room.id, ballot)
    await lecturer.publish(ownTopic(room.id, 'desk'), '{"secret":true}')
    await phone.publish(hereTopic(room.id, phone.client), '{"v":1}')
    await phone.publish(voteTopic(room.id, phone.client, { ballot, round: 1 }), writeVote('x', ['A']))
    await live.close()
    const late = await call({ url: broker.lecturer, user: 'lecturer', password: broker.password })
    const state = sharedTopic(room.id, 'state')
    // the state is asked for last: what was kept of the others has come by then
    await late.subscribe(...lecturerTopics(room.id), sharedTopic(room.id, 'question'))
    await late.subscribe(state)
    await until(() => late.of(state).length)
    expect(late.heard.map(({ topic }) => topic)).toEqual([state])
    expect(JSON.parse(late.of(state)[0]!)).toMatchObject({ phase: 'ended', ballot: null, seq: 2 })
  }
  finally {
    await broker.close()
  }
}, 30_000))

describe.each(names)('%s', name => it.skipIf(!hasForeign(name))('holds two windows of the lecturer: one leads, the other counts along and may take over, and a reload finds all', async () => {
  const broker = await startForeign(name)
  try {
    const [room, ballot] = [makeId(), makeId(ballotLength)]
    const open = (load: string, tab = load) => {
      const seen: { model: ClassModel, link: Link } = { model: startModel({ room, tab, load }), link: 'connecting' }
      const session = openSession({ broker: broker.lecturer, user: 'lecturer', password: broker.password, me: { room, tab, load }, connect: connectBroker, now: Date.now, onChange: (model, link) => Object.assign(seen, { model, link }) })
      return { session, seen, voters: () => countVoters(tallyOf(seen.model, 1)) }
    }
    const one = open('one')
    await until(() => one.seen.model.role === 'leading')
    const two = open('two')
    await until(() => two.seen.model.role === 'watching')
    one.session.run({ do: 'ask', ballot, question: 'q', text: JSON.stringify({ v: 1, ballot, type: 'single', stem: 'Which?', options: [{ id: 'A', text: 'This' }, { id: 'B', text: 'That' }] }) })
    await until(() => two.seen.model.state.phase === 'open')
    const phone = await call({ url: broker.phones, ...broker.phoneLogin(room) })
    await phone.publish(voteTopic(room, phone.client, { ballot, round: 1 }), writeVote('x', ['A']))
    await until(() => one.voters() === 1 && two.voters() === 1)
    two.session.run({ do: 'close' })
    expect(two.seen.model.state.phase, 'who watches leads nothing').toBe('open')
    two.session.run({ do: 'lead' })
    await until(() => one.seen.model.role === 'watching' && two.seen.model.role === 'leading')
    two.session.run({ do: 'close' })
    await until(() => one.seen.model.state.phase === 'closed')
    two.session.close()
    const again = open('two-again', 'two')
    await until(() => again.seen.model.role === 'leading')
    expect([again.voters(), again.seen.model.state.phase, again.seen.model.desk?.question]).toEqual([1, 'closed', 'q'])
    for (const { session } of [one, again])
      session.close()
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
