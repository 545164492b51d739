/** One address that brings more phones than a class does, and many that guess its code: real sockets from several addresses of loopback. */
import process from 'node:process'
import { afterEach, describe, expect, it } from 'vitest'
import { ballotLength } from '../../protocol/ids.ts'
import { findConspicuous } from '../../server/known-phones.ts'
import { groupOf } from '../../server/links.ts'
import { ask as askServer } from '../simulate/attacks.ts'
import { ask, call, makeId, openRoom, until } from '../simulate/class-room.ts'

const isHere = (address: string | undefined) => address === '127.0.0.1'
const stuffer = '127.0.0.66'
let open: Awaited<ReturnType<typeof openRoom>>
const phone = (from: string, more = {}) => call({ url: open.url, room: open.room.id, from, ...more })
const lead = () => call({ url: open.url, secret: open.room.secret })
afterEach(() => open?.close())

/** What the lecturer's window is told. */
async function askCrowds() {
  const answer = await fetch(`${open.http}/class/room`, { headers: { authorization: `Bearer ${open.room.secret}` } })
  return (await answer.json() as { crowds: { id: number, phones: number, isOut: boolean }[] }).crowds
}
const leaveOut = (crowd: number, isOut: boolean, secret = open.room.secret) => fetch(`${open.http}/class/leave-out?crowd=${crowd}&out=${isOut}`, { method: 'POST', headers: { authorization: `Bearer ${secret}` } }).then(({ status }) => status)

/** Five students, and one address that brings twenty-five phones. */
async function stuff() {
  open = await openRoom(undefined, { isHere })
  const honest = await Promise.all(Array.from({ length: 5 }, (_, i) => phone(`127.0.0.${i + 11}`)))
  const stuffed = await Promise.all(Array.from({ length: 25 }, () => phone(stuffer)))
  expect([...honest, ...stuffed].every(({ isIn }) => isIn)).toBe(true)
  return { honest, stuffed }
}

// other addresses of loopback are there without being set up
describe.skipIf(process.platform === 'darwin')('one address', { timeout: 60_000 }, () => {
  it('of a school brings 300 phones at once, and all of them vote', async () => {
    open = await openRoom(undefined, { isHere })
    const [lecturer, ballot] = [await lead(), makeId(ballotLength)]
    await ask(lecturer, ballot)
    const phones = await Promise.all(Array.from({ length: 300 }, () => phone('127.0.0.50')))
    const taken = await Promise.all(phones.map(({ vote }) => vote({ ballot, round: 1 }, ['A'])))
    expect(taken.filter(Boolean)).toHaveLength(300)
    expect(await askCrowds(), 'nobody is named').toEqual([])
  })

  it('has a limit of new phones; one that was in before is no new one, and other addresses have their own', async () => {
    open = await openRoom(undefined, { isHere, limits: { newPhones: { most: 3, perSecond: 0 } } })
    const first = await phone(stuffer)
    expect([(await phone(stuffer)).isIn, (await phone(stuffer)).isIn, (await phone(stuffer)).isIn]).toEqual([true, true, false])
    first.close()
    await first.out
    expect((await phone(stuffer, { client: first.client })).isIn).toBe(true)
    expect((await phone('127.0.0.67')).isIn).toBe(true)
    expect(await askCrowds()).toEqual([{ id: 0, phones: 3, isOut: false }])
  })

  it('that stands out is named to the lecturer by its number of phones, and to nobody else', async () => {
    const { honest } = await stuff()
    expect(await askCrowds()).toEqual([{ id: 5, phones: 25, isOut: false }])
    expect((await fetch(`${open.http}/class/room`, { headers: { authorization: `Bearer ${open.room.id}` } })).status).toBe(401)
    expect(await leaveOut(5, true, open.room.id)).toBe(401)
    expect(await leaveOut(99, true)).toBe(404)
    expect(honest.some(({ isOut }) => isOut())).toBe(false)
  })

  it('is left out: its phones are out, stay out and do not count; taken in again, they come back', async () => {
    const { honest, stuffed } = await stuff()
    const [lecturer, ballot] = [await lead(), makeId(ballotLength)]
    await ask(lecturer, ballot)
    await Promise.all([...honest, ...stuffed].map(({ vote }, i) => vote({ ballot, round: 1 }, [i < 5 ? 'B' : 'A'])))
    const tally = () => JSON.stringify(lecturer.last()?.tallies[0])
    await until(() => tally() === '{"[\\"B\\"]":5,"[\\"A\\"]":25}')
    expect(await leaveOut(5, true)).toBe(200)
    await Promise.all(stuffed.map(({ out }) => out))
    await until(() => tally() === '{"[\\"B\\"]":5}')
    expect((await phone(stuffer)).isIn, 'a new one').toBe(false)
    expect((await phone('127.0.0.99', { client: stuffed[0]!.client })).isIn, 'one of them elsewhere').toBe(false)
    expect(honest.some(({ isOut }) => isOut())).toBe(false)
    expect(await leaveOut(5, false)).toBe(200)
    await until(() => tally().includes('25'))
    expect((await phone(stuffer, { client: stuffed[0]!.client })).isIn).toBe(true)
  })

  it('is forgotten when another group begins, with its phones that are gone and what they had used up; those that are here stay in', async () => {
    open = await openRoom(undefined, { isHere, limits: { newPhones: { most: 25, perSecond: 0 } } })
    const [lecturer, ballot] = [await lead(), makeId(ballotLength)]
    const before = await Promise.all([...Array.from({ length: 5 }, (_, i) => phone(`127.0.0.${i + 11}`)), ...Array.from({ length: 25 }, () => phone(stuffer))])
    await ask(lecturer, ballot)
    expect(await leaveOut(5, true)).toBe(200)
    await Promise.all(before.slice(5).map(({ out }) => out))
    expect(await askCrowds()).toEqual([{ id: 5, phones: 25, isOut: true }])
    await lecturer.run({ do: 'forget' })
    expect([await askCrowds(), open.wire.countPhones()]).toEqual([[], 5])
    expect((await Promise.all(Array.from({ length: 25 }, () => phone(stuffer)))).every(({ isIn }) => isIn)).toBe(true)
    expect(await askCrowds(), 'beside the five that had stayed').toEqual([{ id: 6, phones: 25, isOut: false }])
    await Promise.all(before.slice(0, 5).map(async ({ client, out, close }, i) => {
      close()
      await out
      expect((await phone(`127.0.0.${i + 11}`, { client })).isIn).toBe(true)
    }))
    expect(await askCrowds(), 'who comes back is no new phone').toEqual([{ id: 6, phones: 25, isOut: false }])
  })

  it('stands out where others have few phones, and not where a network hides whole classes', () => {
    expect(findConspicuous([])).toEqual([])
    expect(findConspicuous([565])).toEqual([false])
    expect(findConspicuous([60, 55, 70, 64, 58])).toEqual([false, false, false, false, false])
    expect(findConspicuous([1, 1, 2, 1, 1, 565])).toEqual([false, false, false, false, false, true])
    expect(findConspicuous([12, 14, 9, 11, 13, 44])).toEqual(Array.from({ length: 6 }).fill(false))
  })

  it('is named from five phones on where each student brings one, and in a large class once it has a twentieth of all', () => {
    const isNamed = (students: number, stuffed: number) => findConspicuous([...Array.from<number>({ length: students }).fill(1), stuffed]).at(-1)
    expect([isNamed(30, 4), isNamed(30, 5), isNamed(30, 19)]).toEqual([false, true, true])
    expect([isNamed(79, 4), isNamed(79, 5), isNamed(300, 15), isNamed(300, 16), isNamed(600, 30), isNamed(600, 31)]).toEqual([false, true, false, true, false, true])
    expect(findConspicuous([...Array.from<number>({ length: 30 }).fill(1), ...Array.from<number>({ length: 25 }).fill(100)]).filter(Boolean), 'many at once').toHaveLength(25)
    expect(findConspicuous(Array.from<number>({ length: 30 }).fill(1)).includes(true)).toBe(false)
  })
})

it('a phone without a word that is gone is not here any more', async () => {
  open = await openRoom()
  const lecturer = await lead()
  const here = () => lecturer.last()?.here
  const one = await phone('127.0.0.1')
  await until(() => here() === 1)
  one.socket.close()
  await until(() => here() === 0)
  const late = await lead()
  expect(late.last()?.here).toBe(0)
})

describe.skipIf(process.platform === 'darwin')('the short code', () => {
  it('lets an honest phone in whatever other addresses have guessed', async () => {
    open = await openRoom(undefined, { isHere, limits: { allGuesses: { most: 60, perSecond: 0 } } })
    const join = async (from: string, code: string) => (await askServer({ port: open.port, from }, `/class/join?code=${code}`)).status
    const wrong = open.room.code === '000000' ? '000001' : '000000'
    const guesses = await Promise.all(Array.from({ length: 150 }, (_, i) => join(`127.0.3.${i % 15 + 1}`, wrong)))
    expect(guesses.filter(status => status === 404).length).toBeLessThan(100)
    expect(await join('127.0.3.1', open.room.code), 'who guessed').toBe(429)
    expect(await join('127.0.0.9', open.room.code)).toBe(200)
    expect([await join('127.0.0.8', wrong), await join('127.0.0.8', wrong), await join('127.0.0.8', wrong), await join('127.0.0.8', wrong)]).toEqual([404, 404, 404, 429])
  })
})

it.each([
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '::1'],
  [undefined, ''],
])('an address of IPv6 counts as its network, since a device takes as many of them as it likes: %s as %s', async (address, group) => {
  expect(groupOf(address)).toBe(group)
})
