/** Clients that mean ill, against the real broker of a room. */
import type { Called } from '../../../../tests/support/class-room.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ask, call, makeId, openRoom, until } from '../../../../tests/support/class-room.ts'
import { writeVote } from '../../protocol/messages.ts'
import { ballotLength, hereTopic, lecturerTopics, sharedTopic, voteTopic } from '../../protocol/topics.ts'

let open: Awaited<ReturnType<typeof openRoom>>
let lecturer: Called
let room: string
const ballot = makeId(ballotLength)
const vote = (choice: string[] = ['A']) => writeVote('x', choice)
const phone = (more = {}) => call({ url: open.url, user: room, ...more })

beforeEach(async () => {
  open = await openRoom()
  room = open.room.id
  lecturer = await call({ url: open.url, user: 'lecturer', password: open.room.secret })
  await lecturer.subscribe(...lecturerTopics(room))
  await ask(lecturer, room, ballot)
})
afterEach(() => open.close())

describe('a student', () => {
  it('can vote, and vote otherwise while it is open: one vote counts', async () => {
    const { client, publish } = await phone()
    const topic = voteTopic(room, client, { ballot, round: 1 })
    expect(await publish(topic, vote())).toBe(true)
    expect(await publish(topic, vote(['B']))).toBe(true)
    const late = await call({ url: open.url, user: 'lecturer', password: open.room.secret })
    await late.subscribe(...lecturerTopics(room))
    await until(() => late.of(topic).length)
    expect(late.of(topic)).toEqual([vote(['B'])])
  })

  it('cannot read votes, who is here, or what the lecturer keeps, by name or by pattern', async () => {
    const [one, other] = [await phone(), await phone()]
    const topic = voteTopic(room, other.client, { ballot, round: 1 })
    const wanted = [topic, ...lecturerTopics(room), `room/${room}/#`, '#', '+/+/+/+/+/+', '$SYS/#', hereTopic(room, other.client)]
    expect(await one.subscribe(...wanted)).toEqual(wanted.map(() => 128))
    expect(await one.subscribe(sharedTopic(room, 'state'))).toEqual([0])
    await other.publish(topic, vote())
    await until(() => one.of(sharedTopic(room, 'state')).length)
    expect(one.heard.map(each => each.topic)).toEqual([sharedTopic(room, 'state')])
  })

  it('cannot vote for another, lead, say who is here, or send to other students', async () => {
    const other = await phone()
    const topics = [voteTopic(room, other.client, { ballot, round: 1 }), hereTopic(room, other.client), ...['state', 'question', 'answer', 'result', 'lead', 'desk', 'chat'].map(what => `room/${room}/${what}`), 'chat', `room/${makeId()}/state`]
    for (const topic of topics) {
      const { publish } = await phone()
      expect(await publish(topic, topic.endsWith('state') ? JSON.stringify({ v: 1, seq: 9, at: 0, phase: 'shown', ballot, round: 1 }) : vote()), topic).toBe(false)
    }
    expect(open.broker.asking.state?.phase).toBe('open')
    expect(lecturer.heard.filter(({ topic }) => topic.includes('/vote/'))).toEqual([])
  })

  it('cannot vote late, early, for another question or round, nor for what is not offered', async () => {
    const good = { ballot, round: 1 }
    for (const [state, of, choice] of [
      [{ phase: 'closed' }, good, ['A']],
      [{ phase: 'paused' }, good, ['A']],
      [{ phase: 'discuss' }, good, ['A']],
      [{ round: 2 }, good, ['A']],
      [{}, { ballot, round: 2 }, ['A']],
      [{}, { ballot: makeId(ballotLength), round: 1 }, ['A']],
      [{}, good, ['C']],
      [{}, good, ['A', 'B']],
    ] as const) {
      await lecturer.publish(sharedTopic(room, 'state'), JSON.stringify({ v: 1, seq: 2, at: 0, phase: 'open', ballot, round: 1, ...state }))
      const { client, publish } = await phone()
      expect(await publish(voteTopic(room, client, of), vote([...choice])), JSON.stringify([state, of, choice])).toBe(false)
    }
    expect(lecturer.heard.filter(({ topic }) => topic.includes('/vote/'))).toEqual([])
  })

  it('leaves nothing by a will but its own absence', async () => {
    const other = await phone()
    await other.publish(hereTopic(room, other.client), '{"v":1}')
    const bad = await phone({ will: { topic: voteTopic(room, other.client, { ballot, round: 1 }), payload: vote(), retain: true, qos: 1 } })
    const good = makeId()
    const left = await phone({ client: good, will: { topic: hereTopic(room, good), payload: '', retain: true } })
    await left.publish(hereTopic(room, good), '{"v":1}')
    bad.close()
    left.close()
    await until(() => lecturer.of(hereTopic(room, good)).includes(''))
    expect(lecturer.of(hereTopic(room, good))).toEqual(['{"v":1}', ''])
    expect(lecturer.heard.filter(({ topic }) => topic.includes('/vote/'))).toEqual([])
  })
})

describe('who comes in', () => {
  it('needs the room or the secret, a client id of ours, and a session that ends with the connection', async () => {
    for (const wrong of [{ user: makeId() }, { user: undefined }, { user: 'lecturer' }, { user: 'lecturer', password: room }, { user: 'lecturer', password: `${open.room.secret}x` }, { client: 'ada' }, { clean: false }])
      expect((await phone(wrong)).isIn, JSON.stringify(wrong)).toBe(false)
    expect((await phone()).isIn).toBe(true)
  })

  it('is no page of another site', async () => {
    const response = await fetch(`${open.http}/class/room`)
    expect(response.status).toBe(401)
    const status = await new Promise<number | undefined>((done) => {
      const { request } = process.getBuiltinModule('node:http')
      request(`${open.http}/class/mqtt`, { headers: { 'connection': 'Upgrade', 'upgrade': 'websocket', 'sec-websocket-version': '13', 'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==', 'origin': 'http://evil.example' } }, ({ statusCode }) => done(statusCode)).end()
    })
    expect(status).toBe(403)
  })

  it('guesses the short code a few times and no more, while the right one works elsewhere', async () => {
    const join = async (code: string) => (await fetch(`${open.http}/class/join?code=${code}`)).status
    const wrong = open.room.code === '000000' ? '000001' : '000000'
    expect(await join(open.room.code)).toBe(200)
    const tries = await Promise.all(Array.from({ length: 30 }, () => join(wrong)))
    expect(new Set(tries)).toEqual(new Set([404, 429]))
    expect(await join(open.room.code)).toBe(429)
  })

  it.each([['the room is full', { connections: { all: 2, perAddress: 9, kept: 0 } }], ['its address has as many phones as it may', { connections: { all: 9, perAddress: 2, kept: 0 } }], ['its address connects too often', { connecting: { most: 2, perSecond: 0 } }]])('is refused where %s', async (_, limits) => {
    const small = await openRoom(undefined, { limits, isHere: () => false })
    const enter = () => call({ url: small.url, user: small.room.id })
    expect([await enter(), await enter(), await enter()].map(({ isIn }) => isIn)).toEqual([true, true, false])
    await small.close()
  })
})

describe('a flood', () => {
  it('of votes throws its phone out, and the others vote on', async () => {
    const [bad, good] = [await phone(), await phone()]
    const topic = voteTopic(room, bad.client, { ballot, round: 1 })
    for (let i = 0; i < 200; i++)
      void bad.publish(topic, vote([i % 2 ? 'A' : 'B']))
    await bad.out
    expect(await good.publish(voteTopic(room, good.client, { ballot, round: 1 }), vote())).toBe(true)
    expect(lecturer.of(topic).length).toBeLessThan(60)
  })

  it('of bytes, in one message or announced for one, throws its phone out before it has come', async () => {
    const [huge, slow, junk] = [await phone(), await phone(), await phone()]
    void huge.publish(voteTopic(room, huge.client, { ballot, round: 1 }), JSON.stringify({ v: 1, id: 'x', choice: 'a'.repeat(5000) }))
    // a packet that says it will have 200 MB
    slow.socket.send(new Uint8Array([0x32, 0x80, 0x80, 0x80, 0x64]))
    junk.socket.send(new Uint8Array([0x32, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]))
    await Promise.all([huge.out, slow.out, junk.out])
    expect((await phone()).isIn).toBe(true)
  })

  it('of subscriptions brings the question once', async () => {
    const one = await phone()
    const topic = sharedTopic(room, 'question')
    expect([await one.subscribe(topic), await one.subscribe(topic), await one.subscribe(topic)]).toEqual([[0], [128], [128]])
    await lecturer.publish(sharedTopic(room, 'question'), '')
    await until(() => one.of(topic).includes(''))
    expect(one.of(topic)).toHaveLength(2)
  })

  it('of broken messages changes nothing', async () => {
    for (const payload of ['', '{', 'null', '{"v":2,"id":"x","choice":["A"]}', '{"v":1,"id":"x","choice":["A"],"__proto__":{"x":1}}', '\0']) {
      const { client, publish } = await phone()
      expect(await publish(voteTopic(room, client, { ballot, round: 1 }), payload), payload).toBe(false)
    }
    const { client, publish } = await phone()
    expect(await publish(voteTopic(room, client, { ballot, round: 1 }), vote())).toBe(true)
  })
})

it('the end wipes everything and lets nobody in', async () => {
  const one = await phone()
  const end = (secret: string) => fetch(`${open.http}/class/end`, { method: 'POST', headers: { authorization: `Bearer ${secret}` } })
  expect((await end('wrong')).status).toBe(401)
  expect(one.isOut()).toBe(false)
  expect((await end(open.room.secret)).status).toBe(200)
  await one.out
  expect(open.broker.asking).toEqual({ state: null, question: null })
  expect((await phone()).isIn).toBe(false)
})

it('the votes of a question are gone once another is asked, and the lecturer\'s count of them stays', async () => {
  const one = await phone()
  const topic = voteTopic(room, one.client, { ballot, round: 1 })
  await one.publish(topic, vote())
  await until(() => lecturer.of(topic).length)
  await ask(lecturer, room, makeId(ballotLength), {}, 5)
  const late = await call({ url: open.url, user: 'lecturer', password: open.room.secret })
  await late.subscribe(...lecturerTopics(room), sharedTopic(room, 'state'))
  await until(() => late.heard.length)
  expect(late.heard.map(each => each.topic)).toEqual([sharedTopic(room, 'state')])
  expect(lecturer.of(topic)).toEqual([vote()])
})
