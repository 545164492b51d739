/** The lecturer's own phone as remote, over real sockets: what it hears, what it presses, and that nobody else does. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { call, makeId, openRoom, until } from './simulate/class-room.ts'

let open: Awaited<ReturnType<typeof openRoom>>
const lead = () => call({ url: open.url, secret: open.room.secret })
const remote = (secret = open.room.secret) => call({ url: open.url, hello: { do: 'remote', secret } })
const desk = (title: string) => ({ title, place: '3 / 64', notes: ['Say this.'], pace: 'On time', isBlack: false, actions: [{ id: 'close', label: 'Close the vote' }] })
const pressed = (window: Awaited<ReturnType<typeof lead>>) => window.heard.filter(({ is }) => is === 'press').map(({ key }) => key)

beforeEach(async () => { open = await openRoom() })
afterEach(() => open.close())

it('hears where the lecture stands, and what it presses is done once, in the window that said so last', async () => {
  const [phone, one, two] = [await remote(), await lead(), await lead()]
  expect(phone.heard).toEqual([{ v: 1, is: 'desk', desk: null }])
  phone.send({ do: 'press', key: 'next' })
  one.send({ do: 'desk', desk: desk('First') })
  await until(() => phone.heard.length === 2)
  two.send({ do: 'desk', desk: desk('Second') })
  await until(() => phone.heard.length === 3)
  expect(phone.heard.at(-1)).toEqual({ v: 1, is: 'desk', desk: desk('Second') })
  phone.send({ do: 'press', key: 'next' })
  phone.send({ do: 'press', key: 'close' })
  await until(() => pressed(two).length === 2)
  expect([pressed(one), pressed(two)]).toEqual([[], ['next', 'close']])
  expect((await remote()).heard, 'one that comes later').toEqual([{ v: 1, is: 'desk', desk: desk('Second') }])
  two.close()
  await until(() => phone.heard.at(-1)!.desk === null)
})

it('needs the secret; neither a phone nor a remote does what is not its own', async () => {
  const window = await lead()
  window.send({ do: 'desk', desk: desk('First') })
  for (const secret of ['', open.room.id, `${open.room.secret}x`])
    expect((await remote(secret)).isIn, secret).toBe(false)
  for (const message of [{ do: 'press', key: 'next' }, { do: 'desk', desk: desk('Mine') }]) {
    const student = await call({ url: open.url, room: open.room.id })
    student.send(message)
    await student.out
  }
  for (const message of [{ do: 'desk', desk: desk('Mine') }, { do: 'vote', id: 'x', ballot: makeId(12), round: 1, choice: ['A'] }, { do: 'press', key: 'x'.repeat(41) }]) {
    const phone = await remote()
    phone.send(message)
    await phone.out
  }
  expect(pressed(window)).toEqual([])
  expect((await remote()).heard).toEqual([{ v: 1, is: 'desk', desk: desk('First') }])
  expect(open.wire.countPhones(), 'a remote is nobody of the class').toBe(0)
})
