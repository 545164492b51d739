/** Clients that mean ill, against the real server of a room. */
import type { Called } from '../simulate/class-room.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ballotLength } from '../../protocol/ids.ts'
import { limits } from '../../server/limits.ts'
import { frame, openRawSocket } from '../simulate/attacks.ts'
import { ask, call, makeId, makeQuestion, openRoom, until } from '../simulate/class-room.ts'

let open: Awaited<ReturnType<typeof openRoom>>
let lecturer: Called
let room: string
const ballot = makeId(ballotLength)
const of = { ballot, round: 1 }
const phone = (more = {}) => call({ url: open.url, room, ...more })
const lead = () => call({ url: open.url, secret: open.room.secret })
/** What the lecturer counts, once all that was sent has been read. */
async function count() {
  const { tallies, here } = (await call({ url: open.url, secret: open.room.secret })).last()!
  return { tallies, here }
}

beforeEach(async () => {
  open = await openRoom()
  room = open.room.id
  lecturer = await lead()
  await ask(lecturer, ballot)
})
afterEach(() => open.close())

describe('a student', () => {
  it('can vote, and vote otherwise while it is open: one vote counts', async () => {
    const { vote } = await phone()
    expect(await vote(of, ['A'])).toBe(true)
    expect(await vote(of, ['B'])).toBe(true)
    expect((await count()).tallies).toEqual([{ '["B"]': 1 }, {}])
  })

  it('cannot read votes, who is here, or what the lecturer keeps, by name or by pattern', async () => {
    const [one, other] = [await phone(), await phone()]
    await other.vote(of, ['A'])
    await lecturer.run({ do: 'close' })
    await until(() => one.told().some(({ state }) => state.phase === 'closed'))
    // what it hears is the room alone, and of that neither counts nor who is in nor the deck's name of the question
    expect(one.heard.map(({ is }) => is)).toEqual(['room', 'room'])
    expect(JSON.stringify(one.heard)).not.toMatch(new RegExp(`${other.client}|tall|voters|here|"q"|${open.room.secret}`))
    for (const wanted of [{ do: 'subscribe', topic: '#' }, { do: 'watch', room }, { do: 'lead', secret: open.room.secret }, { do: 'join', room, phone: other.client }]) {
      const bad = await phone()
      const before = bad.heard.length
      bad.send(wanted)
      await bad.out
      expect(bad.heard.slice(before), JSON.stringify(wanted)).toEqual([])
    }
  })

  it('that only watches reads how many have voted, and neither for what nor who', async () => {
    const [watcher, other] = [await phone({ hello: { do: 'watch', room } }), await phone()]
    await other.vote(of, ['A'])
    await until(() => watcher.heard.some(({ voters }) => voters === 1))
    expect(new Set(watcher.heard.flatMap(Object.keys))).toEqual(new Set(['v', 'is', 'state', 'voters', 'here']))
    watcher.send({ do: 'vote', id: 'x', ...of, choice: ['B'] })
    await watcher.out
    expect((await count()).tallies[0]).toEqual({ '["A"]': 1 })
  })

  it('cannot vote for another, lead, say who is here, or send to other students', async () => {
    const other = await phone()
    const command = (what: object) => ({ do: 'run', of, command: what })
    for (const message of [
      { do: 'vote', id: 'x', ...of, choice: ['A'], phone: other.client },
      { do: 'vote', id: 'x', ...of, choice: ['A'], client: other.client },
      ...['close', 'pause', 'second', 'end'].map(what => command({ do: what })),
      command({ do: 'ask', id: 'q', question: makeQuestion(makeId(ballotLength)) }),
      command({ do: 'show', result: { v: 1, ballot, rounds: [] } }),
      { is: 'room', state: { phase: 'shown', ballot, round: 1 } },
      { do: 'here', phone: other.client },
      { do: 'chat', to: other.client, text: 'x' },
    ]) {
      const bad = await phone()
      bad.send(message)
      await bad.out
    }
    expect(open.wire.record.state.phase).toBe('open')
    expect((await count()).tallies).toEqual([{}, {}])
    expect(other.heard).toHaveLength(1)
  })

  it('cannot vote late, early, for another question or round, nor for what is not offered', async () => {
    const [late, discuss, second] = [[{ do: 'close' }], [{ do: 'discuss', ms: 60_000 }], [{ do: 'close' }, { do: 'second' }]] as const
    for (const [commands, place, choice] of [
      [late, of, ['A']],
      [[{ do: 'pause' }], of, ['A']],
      [discuss, of, ['A']],
      [second, of, ['A']],
      [[], { ballot, round: 2 }, ['A']],
      [[], { ballot: makeId(ballotLength), round: 1 }, ['A']],
      [[], of, ['C']],
      [[], of, ['A', 'B']],
    ] as const) {
      await ask(lecturer, ballot)
      for (const command of commands)
        await lecturer.run(command)
      const { vote } = await phone()
      expect(await vote(place, [...choice]), JSON.stringify([commands, place, choice])).toBe(false)
      expect((await count()).tallies).toEqual([{}, {}])
    }
  })

  it('leaves nothing behind but its own absence and its own vote', async () => {
    const other = await phone()
    const left = await phone()
    await left.vote(of, ['A'])
    await until(() => lecturer.last()?.here === 2)
    left.close()
    await until(() => lecturer.last()?.here === 1)
    expect(await count()).toEqual({ tallies: [{ '["A"]': 1 }, {}], here: 1 })
    expect(other.isOut()).toBe(false)
  })

  it('has one connection: who comes with its id takes its place, and what the old one still sends counts for nothing', async () => {
    const one = await phone()
    const again = await phone({ client: one.client })
    expect(again.isIn).toBe(true)
    await one.out
    expect((await count()).here).toBe(1)
    expect(await again.vote(of, ['B'])).toBe(true)
  })
})

describe('who comes in', () => {
  it('needs the room or the secret, and a client id of ours', async () => {
    for (const wrong of [{ room: makeId() }, { room: undefined }, { secret: '' }, { secret: room }, { secret: `${open.room.secret}x` }, { client: 'ada' }, { hello: { do: 'join', room, phone: makeId(), name: 'Ada' } }, { hello: { do: 'watch', room: makeId() } }, { hello: { do: 'vote', id: 'x', ...of, choice: ['A'] } }, { hello: { do: 'ping' } }])
      expect((await phone(wrong)).isIn, JSON.stringify(wrong)).toBe(false)
    expect((await phone()).isIn).toBe(true)
  })

  it('is no page of another site', async () => {
    const response = await fetch(`${open.http}/class/room`)
    expect(response.status).toBe(401)
    const status = await new Promise<number | undefined>((done) => {
      const { request } = process.getBuiltinModule('node:http')
      request(`${open.http}/class/wire`, { headers: { 'connection': 'Upgrade', 'upgrade': 'websocket', 'sec-websocket-version': '13', 'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==', 'origin': 'http://evil.example' } }, ({ statusCode }) => done(statusCode)).end()
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

  it.each([['the room is full', { connections: { all: 2, perAddress: 9, kept: 0 } }], ['its address has as many phones as it may', { connections: { all: 9, perAddress: 2, kept: 0 } }], ['its address connects too often', { connecting: { most: 2, perSecond: 0 } }]])('is refused where %s', async (_, few) => {
    const small = await openRoom(undefined, { limits: few, isHere: () => false })
    const enter = () => call({ url: small.url, room: small.room.id })
    expect([await enter(), await enter(), await enter()].map(({ isIn }) => isIn)).toEqual([true, true, false])
    await small.close()
  })
})

describe('a flood', () => {
  it('of votes throws its phone out, and the others vote on', async () => {
    const [bad, good] = [await phone(), await phone()]
    for (let i = 0; i < 200; i++)
      void bad.vote(of, [i % 2 ? 'A' : 'B'])
    await bad.out
    expect(await good.vote(of, ['A'])).toBe(true)
    expect(bad.heard.length).toBeLessThan(60)
    expect(lecturer.heard.length).toBeLessThan(60)
  })

  it('of bytes, in one message or announced for one, throws its phone out before it has come', async () => {
    const [huge, junk] = [await phone(), await phone()]
    void huge.vote(of, 'a'.repeat(5000))
    // a frame that says it will have 200 MB
    const { socket: slow } = await openRawSocket({ port: open.port, from: '127.0.0.1' })
    const slowOut = new Promise(done => slow.once('close', done))
    slow.write(frame(1, new Uint8Array(100), true, 200_000_000))
    junk.socket.send(new Uint8Array([0x32, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]))
    await Promise.all([huge.out, slowOut, junk.out])
    expect((await phone()).isIn).toBe(true)
  })

  it('of greetings brings the question once', async () => {
    const one = await phone()
    one.send({ do: 'join', room, phone: one.client })
    await one.out
    expect(one.told().filter(({ question }) => question)).toHaveLength(1)
  })

  it('of broken messages changes nothing', async () => {
    const good = { v: 1, do: 'vote', id: 'x', ...of, choice: ['A'] }
    for (const payload of ['', '{', 'null', JSON.stringify({ ...good, v: 2 }), JSON.stringify(good).replace('}', ',"__proto__":{"x":1}}'), JSON.stringify({ ...good, id: 'x'.repeat(33) }), '\0', '[]', '"vote"']) {
      const bad = await phone()
      bad.socket.send(payload)
      await bad.out
    }
    expect((await count()).tallies).toEqual([{}, {}])
    expect(await (await phone()).vote(of, ['A'])).toBe(true)
  })

  it('of silence: who does not say who it is is thrown out, and takes no memory of others\' questions', async () => {
    const hasty = await openRoom(undefined, { limits: { times: { ...limits.times, hello: 200 } } })
    const { socket } = await openRawSocket({ port: hasty.port, from: '127.0.0.1' })
    let got = 0
    socket.on('data', ({ length }) => { got += length })
    await new Promise(done => socket.once('close', done))
    expect(got).toBe(0)
    await hasty.close()
  })
})

it('votes that come at once are counted together, and the lecturer hears of them once, not of each among all', async () => {
  const phones = await Promise.all(Array.from({ length: 60 }, () => phone()))
  await until(() => lecturer.last()!.here === 60)
  const before = lecturer.heard.length
  const began = performance.now()
  await Promise.all(phones.map(({ vote }, i) => vote(of, [i % 2 ? 'A' : 'B'])))
  await until(() => lecturer.last()!.tallies[0]['["A"]'] === 30 && lecturer.last()!.tallies[0]['["B"]'] === 30)
  expect(lecturer.heard.length - before, 'once in a tenth of a second').toBeLessThanOrEqual(2 + (performance.now() - began) / 100)
})

it('the end wipes everything and lets nobody in', async () => {
  const one = await phone()
  await one.vote(of, ['A'])
  const end = (secret: string) => fetch(`${open.http}/class/end`, { method: 'POST', headers: { authorization: `Bearer ${secret}` } })
  expect((await end('wrong')).status).toBe(401)
  expect(one.isOut()).toBe(false)
  expect((await end(open.room.secret)).status).toBe(200)
  await one.out
  expect(one.told().at(-1)).toEqual({ v: 1, is: 'room', state: { phase: 'ended', ballot: null, round: 1 }, question: null, answer: null, result: null })
  expect(open.wire.write()).toEqual({ state: { phase: 'ended', ballot: null, round: 1 }, asked: null, question: null, answer: null, result: null, votes: [[], []], sentences: [], laid: [], owed: [], earlier: [] })
  expect((await phone()).isIn).toBe(false)
})

it('the votes of a question are gone once it is asked anew', async () => {
  const one = await phone()
  await one.vote(of, ['A'])
  expect((await count()).tallies[0]).toEqual({ '["A"]': 1 })
  await ask(lecturer, makeId(ballotLength))
  const late = await lead()
  expect(late.last()!.tallies).toEqual([{}, {}])
  expect(JSON.stringify(open.wire.write())).not.toContain(one.client)
})
