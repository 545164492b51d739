/** A class ends by itself: nobody gets in any more, and nothing of it is left. */
import type { AddressInfo } from 'node:net'
import { Buffer } from 'node:buffer'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ballotLength } from '../protocol/ids.ts'
import { makeRoom } from '../server/make-room.ts'
import { openClass } from '../server/open-class.ts'
import { openServer } from '../server/open-server.ts'
import { ask, call, makeId } from './simulate/class-room.ts'

const twelveHours = 12 * 3600
const room = makeRoom()
let seconds: number
let live: Awaited<ReturnType<typeof openClass>>
let server: Awaited<ReturnType<typeof openServer>>
let url: string

beforeEach(async () => {
  // only what looks at the clock again and again: sockets need the other timers as they are
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] })
  seconds = 1000
  live = await openClass({ room, port: 0, hosts: [], address: null, hasStudents: false }, { body: Buffer.from('page'), etag: '"x"', policy: '' }, { uptime: () => seconds })
  server = await openServer({ answer: (request, response) => void (live.answer(request, response) || response.writeHead(404).end()), accept: live.accept }, 0, '127.0.0.1')
  url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}/class/wire`
})
afterEach(async () => {
  await live.close()
  server.closeAllConnections()
  server.close()
  vi.useRealTimers()
})

it('lasts twelve hours, then throws everybody out, lets nobody in and forgets what was said', async () => {
  const [lecturer, phone] = [await call({ url, secret: room.secret }), await call({ url, room: room.id })]
  await ask(lecturer, makeId(ballotLength))
  seconds += twelveHours - 1
  vi.advanceTimersByTime(60_000)
  expect([lecturer.isIn, phone.isIn, live.countPhones()]).toEqual([true, true, 1])
  seconds += 1
  vi.advanceTimersByTime(60_000)
  await Promise.all([lecturer.out, phone.out])
  expect(live.countPhones()).toBe(0)
  expect((await call({ url, secret: room.secret })).isIn).toBe(false)
})

it('is over after twelve hours on a laptop that slept meanwhile: nobody gets in before it has looked at its clock', async () => {
  seconds += twelveHours
  expect((await call({ url, room: room.id })).isIn).toBe(false)
})

it('goes on when the clock of the machine is set to another day', async () => {
  vi.setSystemTime(Date.now() + 48 * 3600 * 1000)
  vi.advanceTimersByTime(60_000)
  expect((await call({ url, room: room.id })).isIn).toBe(true)
})
