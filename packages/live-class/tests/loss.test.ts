/** A line that loses a tenth of its packets, between phones and the real broker. */
import { expect, it } from 'vitest'
import { ask, call, makeId, openRoom, until } from '../../../tests/support/class-room.ts'
import { openRelay } from '../../../tests/support/relay.ts'
import { connect } from '../phone/connect-phone.ts'
import { writeVote } from '../protocol/messages.ts'
import { ballotLength, lecturerTopics, voteTopic } from '../protocol/topics.ts'

/** Numbers from 0 to 1, the same ones each time. */
function makeRandom(seed: number) {
  return () => (seed = seed * 16807 % 2147483647) / 2147483647
}

it('every vote counts once where a tenth of the packets is lost, and phones that break off are back', async () => {
  const open = await openRoom()
  const relay = await openRelay(open.port, { loss: 0.1, retryMs: 30, random: makeRandom(7) })
  const [room, ballot] = [open.room.id, makeId(ballotLength)]
  const lecturer = await call({ url: open.url, user: 'lecturer', password: open.room.secret })
  await lecturer.subscribe(...lecturerTopics(room))
  await ask(lecturer, room, ballot)
  const phones = Array.from({ length: 40 }, (_, i) => {
    const phone = { id: makeId(), letter: 'AB'[i % 2]!, states: 0, connection: undefined! as ReturnType<typeof connect> }
    phone.connection = connect({ url: `ws://127.0.0.1:${relay.port}/class/mqtt`, user: room, password: '', room, client: phone.id }, { link() {}, message: what => void (phone.states += Number(what === 'state')) }, () => 0)
    return phone
  })
  await until(() => phones.every(({ states }) => states))
  const topicOf = ({ id }: { id: string }) => voteTopic(room, id, { ballot, round: 1 })
  const vote = async (phone: typeof phones[number]) => {
    while (!await phone.connection.publish(topicOf(phone), writeVote(`${phone.id}-1`, [phone.letter])))
      await new Promise(done => setTimeout(done, 20))
  }
  await Promise.all(phones.map(vote))
  relay.breakAll()
  await until(() => phones.every(({ states }) => states > 1))
  await Promise.all(phones.map(vote))
  expect(relay.countLost()).toBeGreaterThan(20)
  const late = await call({ url: open.url, user: 'lecturer', password: open.room.secret })
  await late.subscribe(...lecturerTopics(room))
  await until(() => phones.every(phone => late.of(topicOf(phone)).length))
  expect(phones.map(phone => late.of(topicOf(phone)))).toEqual(phones.map(phone => [writeVote(`${phone.id}-1`, [phone.letter])]))
  for (const { connection } of phones)
    connection.close()
  relay.close()
  await open.close()
}, 30_000)
