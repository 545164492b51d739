/** The lecturer's laptop sleeps in the middle of a vote, and wakes: phones come back, and each vote counts once. */
import process from 'node:process'
import { expect, it } from 'vitest'
import { connect } from '../../packages/live-class/phone/connect-phone.ts'
import { writeVote } from '../../packages/live-class/protocol/messages.ts'
import { ballotLength, lecturerTopics, voteTopic } from '../../packages/live-class/protocol/topics.ts'
import { startClass } from '../support/class-process.ts'
import { ask, call, makeId, until } from '../support/class-room.ts'

it.skipIf(process.platform === 'win32')('phones of a class that slept come back when they are looked at, and each has one vote', { timeout: 60_000 }, async () => {
  const open = await startClass()
  const [room, ballot] = [open.room.id, makeId(ballotLength)]
  const lead = () => call({ url: open.url, user: 'lecturer', password: open.room.secret })
  await ask(await lead(), room, ballot)
  const phones = Array.from({ length: 20 }, () => {
    const phone = { id: makeId(), isUp: false, losses: 0, connection: undefined! as ReturnType<typeof connect> }
    const link = (isUp: boolean) => { Object.assign(phone, { isUp, losses: phone.losses + Number(!isUp) }) }
    phone.connection = connect({ url: open.url, user: room, password: '', room, client: phone.id }, { link, message() {} }, () => 0)
    return phone
  })
  const vote = async ({ id, connection }: typeof phones[number], letter: string) => connection.publish(voteTopic(room, id, { ballot, round: 1 }), writeVote(makeId(), [letter]))
  await until(() => phones.every(({ isUp }) => isUp))
  await Promise.all(phones.slice(0, 10).map(phone => vote(phone, 'A')))
  process.kill(open.pid, 'SIGSTOP')
  for (const { connection } of phones)
    connection.wake()
  await until(() => phones.every(({ losses }) => losses > 0))
  process.kill(open.pid, 'SIGCONT')
  await Promise.all(phones.map(async (phone) => {
    while (!await vote(phone, 'B'))
      await until(() => phone.isUp)
  }))
  const late = await lead()
  await late.subscribe(...lecturerTopics(room))
  await until(() => phones.every(({ id }) => late.of(voteTopic(room, id, { ballot, round: 1 })).length))
  expect(late.heard.filter(({ topic }) => topic.includes('/vote/')).map(({ payload }) => (JSON.parse(payload) as { choice: string[] }).choice)).toEqual(phones.map(() => ['B']))
  for (const { connection } of phones)
    connection.close()
  await open.close()
})
