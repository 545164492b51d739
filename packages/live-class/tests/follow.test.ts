/** Phones hear which slide the hall sees, over real sockets: from the lecturer's window alone, and no more often than they can follow. */
import type { Called } from './simulate/class-room.ts'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { call, openRoom, until } from './simulate/class-room.ts'

let open: Awaited<ReturnType<typeof openRoom>>
let window: Called
const phone = () => call({ url: open.url, room: open.room.id })
function move(at: unknown, from = window) {
  return from.send({ do: 'desk', desk: { title: 'Moon', place: '3 / 64', notes: ['Say this.'], pace: '', isBlack: false, actions: [], at } })
}
const heard = (of: Called) => of.told().flatMap(({ at }) => at ? [`${at.slide} ${at.click}`] : [])
/** Once all that the window has sent is read. */
async function settled() {
  const before = window.heard.length
  window.send({ do: 'ping' })
  await until(() => window.heard.slice(before).some(({ is }) => is === 'here'))
}

beforeEach(async () => {
  open = await openRoom()
  window = await call({ url: open.url, secret: open.room.secret })
})
afterEach(() => open.close())

it('a phone hears the slide and its step, also one that comes later, and nothing else of the window', async () => {
  const one = await phone()
  expect(heard(one)).toEqual([])
  move({ slide: 'moon', click: 2 })
  await until(() => heard(one).length === 1)
  expect(heard(await phone())).toEqual(['moon 2'])
  expect(Object.keys(one.told().at(-1)!).sort()).toEqual(['at', 'is', 'state', 'v'])
  expect(JSON.stringify(one.heard)).not.toContain('Say this')
})

it('a key that is held down tells phones where it ends, and few of the slides between', async () => {
  const one = await phone()
  for (let click = 0; click < 60; click++)
    move({ slide: 'moon', click })
  await until(() => heard(one).includes('moon 59'))
  expect(heard(one).length).toBeLessThan(6)
})

it('of two windows the last that turned is followed: none that only opens, or says its time anew, and one that closes takes nothing back', async () => {
  const [one, other] = [await phone(), await call({ url: open.url, secret: open.room.secret })]
  move({ slide: 'moon', click: 0 })
  await until(() => heard(one).includes('moon 0'))
  move({ slide: 'cover', click: 0 }, other)
  move({ slide: 'tide', click: 1 }, other)
  await until(() => heard(one).includes('tide 1'))
  move({ slide: 'moon', click: 0 })
  await settled()
  expect([heard(one), heard(await phone())]).toEqual([['moon 0', 'tide 1'], ['tide 1']])
  other.close()
  window.send({ do: 'ping' })
  expect(heard(await phone())).toEqual(['tide 1'])
})

it('a window that comes back on another connection leads on from where it stood', async () => {
  const send = (of: Called, slide: string) => of.send({ do: 'desk', window: 'tower', desk: { title: 'Moon', place: '3 / 64', notes: [], pace: '', isBlack: false, actions: [], at: { slide, click: 0 } } })
  const one = await phone()
  send(window, 'moon')
  await until(() => heard(one).includes('moon 0'))
  // the connection that broke is not known to be gone yet
  const again = await call({ url: open.url, secret: open.room.secret })
  send(again, 'tide')
  await until(() => heard(one).includes('tide 0'))
})

it('neither a phone nor a remote says where the hall is', async () => {
  const remote = await call({ url: open.url, hello: { do: 'remote', secret: open.room.secret } })
  for (const bad of [await phone(), remote]) {
    move({ slide: 'mine', click: 0 }, bad)
    await bad.out
  }
  const other = await phone()
  other.send({ do: 'at', at: { slide: 'mine', click: 0 } })
  await other.out
  expect(heard(await phone())).toEqual([])
})

it('a place that makes no sense is followed by nobody, and the window stays in', async () => {
  const one = await phone()
  const names = ['', '../vote', 'javascript:alert(1)', '//evil.example', 'a b', '<b>', 'x'.repeat(101), 7, null]
  for (const at of [...names.map(slide => ({ slide, click: 0 })), ...[-1, 1e9, 0.5, '1', null].map(click => ({ slide: 'moon', click })), 'moon', []])
    move(at)
  await settled()
  expect([heard(one), window.isOut()]).toEqual([[], false])
})
