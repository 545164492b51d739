/** A class ends by itself: nobody gets in any more, and nothing of it is left. */
import { Buffer } from 'node:buffer'
import { createServer } from 'node:http'
import { expect, it } from 'vitest'
import { makeRoom, roomLasts } from '../../class/broker/make-room.ts'
import { openClass } from '../../class/broker/open-class.ts'
import { sharedTopic } from '../../class/protocol/topics.ts'
import { call } from '../support/class-room.ts'

it('lasts twelve hours', () => {
  expect(makeRoom(1000).endsAt).toBe(1000 + 12 * 3600 * 1000)
})

it('throws everybody out when its time is over, lets nobody in and forgets what was said', async () => {
  // it began twelve hours ago, but for a moment
  const room = makeRoom(Date.now() - roomLasts + 2000)
  const live = await openClass({ room, port: 0, hosts: [], address: null, hasStudents: false, foreign: null }, { body: Buffer.from('page'), etag: '"x"', policy: '' })
  const server = createServer((request, response) => live.answer(request, response) || response.writeHead(404).end())
  server.on('upgrade', live.accept)
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const url = `ws://127.0.0.1:${(server.address() as { port: number }).port}/class/mqtt`
  const [lecturer, phone] = [await call({ url, user: 'lecturer', password: room.secret }), await call({ url, user: room.id })]
  await lecturer.publish(sharedTopic(room.id, 'question'), '{"v":1}')
  expect([lecturer.isIn, phone.isIn, live.countPhones()]).toEqual([true, true, 1])
  await Promise.all([lecturer.out, phone.out])
  expect(live.countPhones()).toBe(0)
  expect((await call({ url, user: 'lecturer', password: room.secret })).isIn).toBe(false)
  server.closeAllConnections()
  server.close()
}, 20_000)
