/** A phone that slept: its connection looks open, though nothing comes over it any more. */
import type { Socket } from 'node:net'
import type { Connection } from '../phone/connect-phone.ts'
import type { ClassModel } from '../presenter/model.ts'
import type { Link } from '../presenter/open-session.ts'
import { connect as connectTo, createServer } from 'node:net'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { call, makeId, openRoom, until } from '../../../tests/support/class-room.ts'
import { connect } from '../phone/connect-phone.ts'
import { countVoters, tallyOf } from '../presenter/model.ts'
import { connectBroker, openSession } from '../presenter/open-session.ts'
import { writeVote } from '../protocol/messages.ts'
import { ballotLength, hereTopic, sharedTopic, voteTopic } from '../protocol/topics.ts'

/** Passes bytes on, until it is told to swallow those of the connections that there are. */
async function openProxy(port: number) {
  const pairs = new Set<[Socket, Socket]>()
  const server = createServer((phone) => {
    const broker = connectTo(port, '127.0.0.1')
    phone.pipe(broker).pipe(phone)
    for (const socket of [phone, broker])
      socket.on('error', () => {})
    pairs.add([phone, broker])
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  return {
    port: (server.address() as { port: number }).port,
    count: () => pairs.size,
    swallow: () => pairs.forEach(([phone, broker]) => { phone.unpipe(broker).resume(); broker.unpipe(phone).resume() }),
    close: () => { pairs.forEach(pair => pair.forEach(socket => socket.destroy())); server.close() },
  }
}

let open: Awaited<ReturnType<typeof openRoom>>
let proxy: Awaited<ReturnType<typeof openProxy>>
let phone: Connection
let client: string
let heard: string[]
let links: boolean[]

beforeEach(async () => {
  open = await openRoom()
  proxy = await openProxy(open.port)
  client = makeId()
  heard = []
  links = []
  phone = connect({ url: `ws://127.0.0.1:${proxy.port}/class/mqtt`, user: open.room.id, password: '', room: open.room.id, client }, { link: isUp => links.push(isUp), message: (what, payload) => heard.push(`${what} ${payload}`) }, () => 0)
  await until(() => links.at(-1))
})
afterEach(async () => {
  phone.close()
  proxy.close()
  await open.close()
})

it('is connected anew when the page is seen again, and hears what was said meanwhile', async () => {
  proxy.swallow()
  const lecturer = await call({ url: open.url, user: 'lecturer', password: open.room.secret })
  const state = JSON.stringify({ v: 1, seq: 1, at: 0, phase: 'waiting', ballot: null, round: 1 })
  await lecturer.publish(sharedTopic(open.room.id, 'state'), state)
  phone.wake()
  await until(() => heard.includes(`state ${state}`))
  expect(links).toEqual([true, false, true])
  lecturer.socket.close()
})

it('the lecturer\'s laptop that slept is connected anew, and the vote goes on as it was', async () => {
  let seen: { model: ClassModel, link: Link } | undefined
  const session = openSession({ broker: `ws://127.0.0.1:${proxy.port}/class/mqtt`, user: 'lecturer', password: open.room.secret, me: { room: open.room.id, tab: 'tab', load: makeId() }, connect: connectBroker, now: Date.now, onChange: (model, link) => { seen = { model, link } } })
  await until(() => seen?.model.role === 'leading')
  const ballot = makeId(ballotLength)
  session.run({ do: 'ask', ballot, question: 'q', text: JSON.stringify({ v: 1, ballot, type: 'single', stem: 'Which?', options: [{ id: 'A', text: 'This' }, { id: 'B', text: 'That' }] }) })
  await until(() => heard.some(each => each.includes('"phase":"open"')))
  proxy.swallow()
  const other = await call({ url: open.url, user: open.room.id })
  await other.publish(voteTopic(open.room.id, other.client, { ballot, round: 1 }), writeVote('x', ['A']))
  expect(countVoters(tallyOf(seen!.model, 1)), 'asleep').toBe(0)
  session.check()
  await until(() => seen!.link === 'on' && seen!.model.role === 'leading' && countVoters(tallyOf(seen!.model, 1)) === 1)
  expect(seen!.model.state).toMatchObject({ phase: 'open', ballot })
  session.close()
}, 15_000)

it('keeps a connection that answers', async () => {
  phone.wake()
  expect(await phone.publish(hereTopic(open.room.id, client), '{"v":1}')).toBe(true)
  expect([proxy.count(), links]).toEqual([1, [true]])
})
