/** Phones that read in another language than the deck's, against the real server of a room. */
import type { PhoneAnswer } from '../protocol/messages.ts'
import type { Called } from './simulate/class-room.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ballotLength } from '../protocol/ids.ts'
import { ask, call, makeId, makeQuestion, openRoom, until } from './simulate/class-room.ts'

const q = { 'Which?': 'Welches?', 'This': 'Dies', 'That': 'Das', 'A, This.': 'A, dies.', 'So it is.': 'So ist es.', '# plums': '# Pflaumen' }
const texts = { de: { q, half: { 'Which?': 'Welches?', 'This': 'Dies' } } }
const ballot = makeId(ballotLength)
const of = { ballot, round: 1 }
const answer: PhoneAnswer = { v: 1, ballot, type: 'single', right: ['A'], said: 'A, This.', options: [{ id: 'A', text: 'This', why: 'So it is.' }, { id: 'B', text: 'That', why: 'So it is.' }], sources: ['¶ 1'], link: null }
let open: Awaited<ReturnType<typeof openRoom>>
let lecturer: Called
let room: string
const join = (language: unknown, client = makeId()) => call({ url: open.url, client, hello: { do: 'join', room, phone: client, language } })
const tallies = async () => (await call({ url: open.url, secret: open.room.secret })).last()!.tallies
const lastOf = (phone: Called) => phone.told().at(-1)!

beforeEach(async () => {
  open = await openRoom(undefined, { texts })
  room = open.room.id
  lecturer = await call({ url: open.url, secret: open.room.secret })
})
afterEach(() => open.close())

it('a phone is told question, counts and answer in its language, and another in the deck’s', async () => {
  const [other, deck] = [await join('de'), await join(undefined)]
  await ask(lecturer, ballot)
  await lecturer.run({ do: 'close' })
  const counts = [{ id: 'A', label: 'This', count: 2 }, { id: '12', label: '12 plums', count: 1 }, { id: 'B', label: '7', count: 0 }]
  await lecturer.run({ do: 'answer', answer, result: { v: 1, ballot, rounds: [{ round: 1, voters: 3, counts }] } })
  await until(() => lastOf(other).result && lastOf(deck).result)
  expect(other.told().find(({ question }) => question)!.question).toEqual({ ...makeQuestion(ballot), stem: 'Welches?', options: [{ id: 'A', text: 'Dies' }, { id: 'B', text: 'Das' }], language: 'de' })
  expect(lastOf(other).answer).toMatchObject({ right: ['A'], said: 'A, dies.', options: [{ id: 'A', text: 'Dies', why: 'So ist es.' }, { id: 'B' }], sources: ['¶ 1'], language: 'de' })
  expect(lastOf(other).result!.rounds[0]!.counts.map(({ label }) => label)).toEqual(['Dies', '12 Pflaumen', '7'])
  expect(lastOf(deck)).toMatchObject({ answer, result: { rounds: [{ counts }] } })
  expect(JSON.stringify(deck.heard)).not.toMatch(/language|Dies/)
})

it.each([
  ['a text of it is not known', 'half', {}],
  ['the lecturer’s own question is asked', 'own:Which?', {}],
  ['the deck’s words have changed since', 'q', { stem: 'Which one?' }],
])('where %s a question is whole in the deck’s language', async (_, id, more) => {
  const phone = await join('de')
  const question = { ...makeQuestion(ballot), ...more }
  await lecturer.run({ do: 'ask', id, question })
  await until(() => lastOf(phone).question)
  expect(lastOf(phone).question).toEqual(question)
})

it('no phone hears a reason before it is shown, in any language', async () => {
  const phone = await join('de')
  await ask(lecturer, ballot)
  await lecturer.run({ do: 'close' })
  phone.send({ do: 'language' })
  phone.send({ do: 'language', language: 'de' })
  await until(() => phone.told().length === 5)
  expect(JSON.stringify(phone.heard)).not.toMatch(/So ist es|So it is|dies\./)
})

it('a vote is one vote, whatever language is chosen before, after or between', async () => {
  await ask(lecturer, ballot)
  const phone = await join('de')
  expect(await phone.vote(of, ['A'])).toBe(true)
  phone.send({ do: 'language' })
  await until(() => lastOf(phone).question?.stem === 'Which?')
  expect(await phone.vote(of, ['B'])).toBe(true)
  const again = await join('de', phone.client)
  expect(lastOf(again).question!.stem).toBe('Welches?')
  expect(await tallies()).toEqual([{ '["B"]': 1 }, {}])
})

describe('a language that makes no sense', () => {
  it.each(['../../etc/passwd', '__proto__', 'constructor', 'toString', '', 'DE', 'de\0'])('such as "%s" is the deck’s, and its phone votes', async (language) => {
    await ask(lecturer, ballot)
    const phone = await join(language)
    expect(lastOf(phone).question).toEqual(makeQuestion(ballot))
    phone.send({ do: 'language', language })
    expect(await phone.vote(of, ['A'])).toBe(true)
    expect(await tallies()).toEqual([{ '["A"]': 1 }, {}])
  })

  it.each([[null], [['de']], [{ de: 1 }], [7], ['x'.repeat(36)], ['x'.repeat(10_000_000)]])('and is none throws its phone out', async (language) => {
    expect((await join(language)).isIn).toBe(false)
    const phone = await join('de')
    phone.send({ do: 'language', language })
    await phone.out
  })

  it('changed again and again brings no more than new connections would', async () => {
    const few = await openRoom(undefined, { texts, limits: { connecting: { most: 5, perSecond: 0 } } })
    const phone = await call({ url: few.url, room: few.room.id })
    for (let i = 0; i < 10; i++)
      phone.send({ do: 'language', language: i % 2 ? 'de' : 'en' })
    await phone.out
    expect(phone.told().length).toBeLessThanOrEqual(5)
    await few.close()
  })
})
