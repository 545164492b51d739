/** A line that loses a tenth of its packets, between phones and the real server. */
import { expect, it } from 'vitest'
import { connect } from '../client/connect.ts'
import { ballotLength } from '../protocol/ids.ts'
import { ask, call, makeId, openRoom, until } from './simulate/class-room.ts'
import { openRelay } from './simulate/relay.ts'

/** Numbers from 0 to 1, the same ones each time. */
function makeRandom(seed: number) {
  return () => (seed = seed * 16807 % 2147483647) / 2147483647
}

it('every vote counts once where a tenth of the packets is lost, and phones that break off are back', async () => {
  const open = await openRoom()
  const relay = await openRelay(open.port, { loss: 0.1, retryMs: 30, random: makeRandom(7) })
  const [room, ballot] = [open.room.id, makeId(ballotLength)]
  const lecturer = await call({ url: open.url, secret: open.room.secret })
  await ask(lecturer, ballot)
  const phones = Array.from({ length: 40 }, (_, i) => {
    const phone = { id: makeId(), letter: 'AB'[i % 2]!, states: 0, connection: undefined! as ReturnType<typeof connect> }
    phone.connection = connect({ url: `ws://127.0.0.1:${relay.port}/class/wire`, hello: { do: 'join', room, phone: phone.id } }, { link() {}, message: () => void phone.states++ }, () => 0)
    return phone
  })
  await until(() => phones.every(({ states }) => states))
  const vote = async ({ id, connection, letter }: typeof phones[number]) => {
    while (!(await connection.ask({ id, do: 'vote', ballot, round: 1, choice: [letter] }))?.counts)
      await new Promise(done => setTimeout(done, 20))
  }
  await Promise.all(phones.map(vote))
  relay.breakAll()
  await until(() => phones.every(({ states }) => states > 1))
  await Promise.all(phones.map(vote))
  expect(relay.countLost()).toBeGreaterThan(20)
  const late = await call({ url: open.url, secret: open.room.secret })
  expect(late.last()!.tallies).toEqual([{ '["A"]': 20, '["B"]': 20 }, {}])
  for (const { connection } of phones)
    connection.close()
  relay.close()
  await open.close()
}, 60_000)
