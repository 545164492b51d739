/** A phone that slept: its connection looks open, though nothing comes over it any more. */
import type { Socket } from 'node:net'
import type { Connection } from '../client/connect.ts'
import type { Link } from '../presenter/open-session.ts'
import type { Lecture } from '../protocol/messages.ts'
import { connect as connectTo, createServer } from 'node:net'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { connect } from '../client/connect.ts'
import { openSession } from '../presenter/open-session.ts'
import { countVoters } from '../protocol/fold-rare.ts'
import { ballotLength } from '../protocol/ids.ts'
import { ask, call, makeId, makeQuestion, openRoom, until } from './simulate/class-room.ts'

/** Passes bytes on, until it is told to swallow those of the connections that there are. */
async function openProxy(port: number) {
  const pairs = new Set<[Socket, Socket]>()
  const server = createServer((phone) => {
    const server = connectTo(port, '127.0.0.1')
    phone.pipe(server).pipe(phone)
    for (const socket of [phone, server])
      socket.on('error', () => {})
    pairs.add([phone, server])
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  return {
    port: (server.address() as { port: number }).port,
    count: () => pairs.size,
    countOpen: () => [...pairs].filter(([phone]) => !phone.closed).length,
    swallow: () => pairs.forEach(([phone, server]) => { phone.unpipe(server).resume(); server.unpipe(phone).resume() }),
    release: () => pairs.forEach(([phone, server]) => void phone.pipe(server).pipe(phone)),
    close: () => { pairs.forEach(pair => pair.forEach(socket => socket.destroy())); server.close() },
  }
}

let open: Awaited<ReturnType<typeof openRoom>>
let proxy: Awaited<ReturnType<typeof openProxy>>
let phone: Connection
let heard: string[]
let links: boolean[]
let elsewhere: number
const at = () => `ws://127.0.0.1:${proxy.port}/class/wire`
const lead = () => call({ url: open.url, secret: open.room.secret })

beforeEach(async () => {
  open = await openRoom()
  proxy = await openProxy(open.port)
  heard = []
  links = []
  elsewhere = 0
  const told = { link: (isUp: boolean) => links.push(isUp), message: (text: string) => heard.push(text), elsewhere: () => void elsewhere++ }
  phone = connect({ url: at(), hello: { do: 'join', room: open.room.id, phone: makeId() } }, told, () => 0)
  await until(() => links.at(-1))
})
afterEach(async () => {
  phone.close()
  proxy.close()
  await open.close()
})

it('is connected anew when the page is seen again, and hears what was said meanwhile', async () => {
  proxy.swallow()
  const ballot = makeId(ballotLength)
  await ask(await lead(), ballot)
  phone.wake()
  await until(() => heard.at(-1)!.includes(`"phase":"open","ballot":"${ballot}"`))
  expect(links).toEqual([true, false, true])
})

it('does not give way to itself: the connection that it had given up is ended by the next one, and still arrives', async () => {
  proxy.swallow()
  phone.wake()
  await until(() => links.length === 2)
  proxy.release()
  await until(() => links.length === 3)
  await until(() => proxy.countOpen() <= 1)
  expect(await phone.ask({ id: 'x', do: 'vote', ballot: makeId(ballotLength), round: 1, choice: ['A'] })).toEqual({ counts: false })
  expect([elsewhere, links, open.wire.countPhones()]).toEqual([0, [true, false, true], 1])
})

it('the lecturer\'s laptop that slept is connected anew, and the vote goes on as it was', async () => {
  let seen: { lecture: Lecture | null, link: Link } | undefined
  const session = openSession({ url: at(), secret: open.room.secret, onChange: (lecture, link) => { seen = { lecture, link } } })
  const voters = () => countVoters(seen!.lecture!.tallies[0])
  await until(() => seen?.lecture)
  const ballot = makeId(ballotLength)
  session.run({ do: 'ask', id: 'q', question: makeQuestion(ballot) })
  await until(() => heard.some(each => each.includes('"phase":"open"')))
  await until(() => seen!.lecture!.state.phase === 'open')
  proxy.swallow()
  const other = await call({ url: open.url, room: open.room.id })
  expect(await other.vote({ ballot, round: 1 }, ['A'])).toBe(true)
  expect(voters(), 'asleep').toBe(0)
  session.check()
  await until(() => seen!.link === 'on' && voters() === 1)
  expect(seen!.lecture!.state).toMatchObject({ phase: 'open', ballot })
  session.close()
}, 60_000)

it('keeps a connection that answers', async () => {
  phone.wake()
  expect(await phone.ask({ id: 'x', do: 'vote', ballot: makeId(ballotLength), round: 1, choice: ['A'] })).toEqual({ counts: false })
  expect([proxy.count(), links]).toEqual([1, [true]])
})
