/** The lecturer's laptop sleeps in the middle of a vote, or its server is ended: phones come back, and each vote counts once. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { connect } from '@deck/live-class/client/connect'
import { ballotLength } from '@deck/live-class/protocol/ids'
import { expect, it } from 'vitest'
import { ask, call, makeId, until } from '../../packages/live-class/tests/simulate/class-room.ts'
import { startClass } from '../support/class-process.ts'

interface Phone { id: string, isUp: boolean, losses: number, connection: ReturnType<typeof connect> }
function openPhones(count: number, url: string, room: string): Phone[] {
  return Array.from({ length: count }, () => {
    const phone: Phone = { id: makeId(), isUp: false, losses: 0, connection: undefined! }
    const link = (isUp: boolean) => { Object.assign(phone, { isUp, losses: phone.losses + Number(!isUp) }) }
    phone.connection = connect({ url, hello: { do: 'join', room, phone: phone.id } }, { link, message() {} }, () => 0)
    return phone
  })
}
/** Whether the server has taken it. */
const vote = async ({ connection }: Phone, ballot: string, letter: string, round = 1) => (await connection.ask({ do: 'vote', id: makeId(), ballot, round, choice: [letter] }))?.counts === true
async function voteUntilTaken(phone: Phone, ballot: string, letter: string) {
  while (!await vote(phone, ballot, letter))
    await until(() => phone.isUp)
}

it.skipIf(process.platform === 'win32')('phones of a class that slept come back when they are looked at, and each has one vote', async () => {
  const open = await startClass()
  const [room, ballot] = [open.room.id, makeId(ballotLength)]
  const lead = () => call({ url: open.url, secret: open.room.secret })
  await ask(await lead(), ballot)
  const phones = openPhones(20, open.url, room)
  await until(() => phones.every(({ isUp }) => isUp))
  await Promise.all(phones.slice(0, 10).map(phone => vote(phone, ballot, 'A')))
  process.kill(open.pid, 'SIGSTOP')
  for (const { connection } of phones)
    connection.wake()
  await until(() => phones.every(({ losses }) => losses > 0))
  process.kill(open.pid, 'SIGCONT')
  await Promise.all(phones.map(phone => voteUntilTaken(phone, ballot, 'B')))
  expect((await lead()).last()!.tallies).toEqual([{ '["B"]': 20 }, {}])
  for (const { connection } of phones)
    connection.close()
  await open.close()
})

it.skipIf(process.platform === 'win32')('a server that is ended in the middle of a lecture and started again has the votes; at the end of the class their file is gone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'class-'))
  const file = join(folder, 'class.json')
  const first = await startClass({ file })
  expect((await call({ url: first.url, room: first.room.id })).isIn).toBe(true)
  await expect.poll(() => existsSync(file)).toBe(true)
  await first.close('SIGKILL')
  const open = await startClass({ file, port: first.port })
  expect(open.room, 'whoever had joined before the first question is in it').toEqual(first.room)
  const [{ room, port }, ballot] = [open, makeId(ballotLength)]
  await ask(await call({ url: open.url, secret: room.secret }), ballot)
  const phones = openPhones(6, open.url, room.id)
  await until(() => phones.every(({ isUp }) => isUp))
  expect(await Promise.all(phones.slice(0, 4).map(phone => vote(phone, ballot, 'A')))).toEqual([true, true, true, true])
  await open.close('SIGTERM')
  expect(readFileSync(file, 'utf8'), 'phones by their random ids, and no address').not.toMatch(/127\.0\.0\.1|localhost/)
  const again = await startClass({ file, port })
  expect(again.room).toEqual(room)
  const lecturer = await call({ url: again.url, secret: room.secret })
  expect(lecturer.last()).toMatchObject({ asked: 'q', state: { phase: 'open', ballot, round: 1 }, tallies: [{ '["A"]': 4 }, {}] })
  // all phones are back in the same room; who votes again replaces the own vote
  await until(() => phones.every(({ isUp, losses }) => isUp && losses > 0))
  await Promise.all([phones[0]!, phones[5]!].map(phone => voteUntilTaken(phone, ballot, 'B')))
  await until(() => lecturer.last()!.tallies[0]['["B"]'] === 2)
  expect(lecturer.last()!.tallies).toEqual([{ '["A"]': 3, '["B"]': 2 }, {}])
  // a kill takes nothing that was taken a second before
  await expect.poll(() => readFileSync(file, 'utf8').match(/\[\\"B\\"\]/g)?.length).toBe(2)
  await again.close('SIGKILL')
  const third = await startClass({ file, port })
  expect((await call({ url: third.url, secret: room.secret })).last()!.tallies).toEqual([{ '["A"]': 3, '["B"]': 2 }, {}])
  expect((await fetch(`${third.http}/class/end`, { method: 'POST', headers: { authorization: `Bearer ${room.secret}` } })).status).toBe(200)
  expect(existsSync(file)).toBe(false)
  for (const { connection } of phones)
    connection.close()
  await third.close()
  rmSync(folder, { recursive: true })
})
