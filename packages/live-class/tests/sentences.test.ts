/** A sentence from each phone, against the real server of a room: who sees it, what of it is kept, and what is no sentence. */
import type { Command, Run } from '../protocol/messages.ts'
import type { KeptRecord } from '../server/room-record.ts'
import type { Called } from './simulate/class-room.ts'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ballotLength } from '../protocol/ids.ts'
import { lectureSchema, longest, readMessage } from '../protocol/messages.ts'
import { cleanSentence, foldSentence, mostSentences, sentenceLimit } from '../protocol/sentence.ts'
import { openRecord } from '../server/room-record.ts'
import { call, makeId, makeQuestion, openRoom, until } from './simulate/class-room.ts'

let open: Awaited<ReturnType<typeof openRoom>>
let lecturer: Called
const ballot = makeId(ballotLength)
const of = { ballot, round: 1 }
const question = { ...makeQuestion(ballot), because: true as const }
const phone = (more = {}) => call({ url: open.url, room: open.room.id, ...more })
const say = (by: Called, because: string, place = of) => by.vote(place, ['A'], { because })
const listed = () => lecturer.last()!.sentences.map(({ text, count, pile, isShown }) => [text, count, pile, isShown])
const lay = (sentence: string, pile: string | null, isShown: boolean) => lecturer.run({ do: 'lay', sentence, pile, isShown })

beforeEach(async () => {
  open = await openRoom()
  lecturer = await call({ url: open.url, secret: open.room.secret })
  await lecturer.run({ do: 'ask', id: 'q', question })
})
afterEach(() => open.close())

it('is one of each phone and round, the last, and the same ones are one: case and spaces aside', async () => {
  const [one, other] = [await phone(), await phone()]
  const writer = await phone()
  expect([await say(one, 'a slip'), await say(one, 'Dust  reaches\nKorea'), await say(other, 'dust reaches korea')]).toEqual([true, true, true])
  // a vote without one takes it back
  expect([await say(writer, 'trade'), await writer.vote(of, ['B'])]).toEqual([true, true])
  await lecturer.run({ do: 'close' })
  expect(listed()).toEqual([['Dust reaches Korea', 2, null, false]])
  await lay('Dust reaches Korea', 'some-pile', true)
  await lecturer.run({ do: 'second' })
  expect(await say(other, 'dust reaches Korea', { ballot, round: 2 })).toBe(true)
  await lecturer.run({ do: 'close' })
  expect(listed(), 'the second vote begins with none shown').toEqual([['dust reaches Korea', 1, null, false]])
})

it('is read by nobody, and shown by nobody, while somebody still writes: what is shown cannot be exchanged', async () => {
  const one = await phone()
  await say(one, 'this is kind')
  await lay('this is kind', null, true)
  expect(listed()).toEqual([])
  await lecturer.run({ do: 'pause' })
  expect(listed()).toEqual([])
  await lecturer.run({ do: 'close' })
  expect(listed()).toEqual([['this is kind', 1, null, false]])
  await lay('this is kind', null, true)
  expect(await say(one, 'this is rude')).toBe(false)
  expect(listed()).toEqual([['this is kind', 1, null, true]])
})

it('reaches no phone and nobody who watches, shown or not, and nobody reads who wrote it', async () => {
  const [writer, other, watcher] = [await phone(), await phone(), await phone({ hello: { do: 'watch', room: open.room.id } })]
  await say(writer, 'the greenbelt')
  await lecturer.run({ do: 'close' })
  await until(() => other.told().some(({ state }) => state.phase === 'closed'))
  const told = other.heard.length
  await lay('the greenbelt', 'some-pile', true)
  expect(listed()).toEqual([['the greenbelt', 1, 'some-pile', true]])
  expect(JSON.stringify(lecturer.heard)).not.toContain(writer.client)
  await lecturer.run({ do: 'second' })
  await until(() => other.told().some(({ state }) => state.round === 2))
  expect(other.heard.length - told, 'what is done with sentences is nothing to phones').toBe(1)
  expect(JSON.stringify([writer.heard, other.heard, watcher.heard])).not.toContain('greenbelt')
  const bad = await phone()
  bad.send({ do: 'run', of: { ballot, round: 2 }, command: { do: 'lay', sentence: 'the greenbelt', pile: null, isShown: true } })
  await bad.out
})

it('is in no file unless it is shown, and is gone when its question is asked anew and with the class', async () => {
  const [one, other] = [await phone(), await phone()]
  await say(one, 'nobody may keep this')
  await say(other, 'this was shown')
  await lecturer.run({ do: 'close' })
  await lay('nobody may keep this', 'some-pile', false)
  expect(JSON.stringify(open.wire.write())).not.toMatch(/keep this|was shown/)
  await lay('this was shown', 'some-pile', true)
  const kept = open.wire.write()
  expect(JSON.stringify(kept)).not.toContain('keep this')
  expect(openRecord(() => 0, kept).describeLecture(() => false, 0).sentences, 'a server that is started again').toEqual([{ text: 'this was shown', count: 1, pile: 'some-pile', isShown: true }])
  await lay('this was shown', null, false)
  expect(JSON.stringify(open.wire.write()), 'taken off the wall').not.toContain('was shown')
  await lecturer.run({ do: 'ask', id: 'q', question: { ...question, ballot: makeId(ballotLength) } })
  await lecturer.run({ do: 'close' })
  expect(listed()).toEqual([])
  open.wire.end()
  expect(open.wire.write()).toMatchObject({ sentences: [], laid: [], owed: [], earlier: [] })
})

it('comes back with its question, shown or not and on its pile, after another was asked and a server was started again; phones that still have theirs give them back, once', () => {
  const phones = Array.from({ length: 4 }, () => makeId()) as [string, string, string, string]
  const start = (kept?: KeptRecord) => {
    const record = openRecord(() => 0, kept && JSON.parse(JSON.stringify(kept)) as KeptRecord)
    const lecture = () => record.describeLecture(() => false, 0)
    return {
      ...record,
      lecture,
      run: (command: Command) => record.run({ v: 1, do: 'run', of: record.state, command } as Run),
      say: (i: number, because?: string) => record.vote(phones[i]!, { ballot, round: 1, choice: ['A'], ...because !== undefined && { because } }),
      listed: () => lecture().sentences.map(({ text, count, pile, isShown }) => [text, count, pile, isShown]),
    }
  }
  const before = start()
  before.run({ do: 'ask', id: 'q', question })
  before.say(0, 'dust reaches Korea')
  before.say(1, 'trade')
  before.say(2, 'Trade')
  before.say(3)
  before.run({ do: 'close' })
  before.run({ do: 'lay', sentence: 'dust reaches Korea', pile: 'one', isShown: true })
  before.run({ do: 'lay', sentence: 'trade', pile: 'two', isShown: false })
  const all = [['dust reaches Korea', 1, 'one', true], ['trade', 2, 'two', false]]
  before.run({ do: 'ask', id: 'own:Which?', question: makeQuestion(makeId(ballotLength)) })
  expect([before.listed(), before.lecture().earlier, before.say(3, 'too late')]).toEqual([[], ['q'], false])
  before.run({ do: 'close' })
  before.run({ do: 'restore', id: 'q' })
  expect([before.listed(), before.lecture().tallies[0]]).toEqual([all, { '["A"]': 4 }])
  expect([before.say(1, 'rude'), before.say(3, 'I forgot')], 'nobody exchanges a sentence, nor adds one').toEqual([false, false])
  before.run({ do: 'ask', id: 'own:Which?', question: makeQuestion(makeId(ballotLength)) })
  before.run({ do: 'close' })
  const kept = before.write(() => false)
  expect(JSON.stringify(kept)).not.toMatch(/trade/i)
  // killed, and started again twice, before the first phone is back
  const again = start(start(kept).write(() => false))
  again.run({ do: 'restore', id: 'q' })
  expect([again.listed(), again.lecture().tallies[0]]).toEqual([[all[0]], { '["A"]': 4 }])
  expect([again.say(1, 'trade'), again.say(2, 'Trade'), again.say(2, 'rude'), again.say(0, 'rude'), again.say(3, 'I forgot'), again.say(1)]).toEqual([true, true, false, false, false, false])
  expect([again.listed(), again.lecture().tallies[0]]).toEqual([all, { '["A"]': 4 }])
  expect(again.write(phone => phone === phones[1]).owed, 'one that is left out').toEqual([[phones[2], 'two']])
})

it('is plain text on one line, of at most 140 characters, where the question asks for it: else the vote does not count', async () => {
  const good = await phone()
  expect(await say(good, '\u202Eright\u0000 to\tleft\u2066 \u3164e\u0301\u0301\u0301\u0301\u0301\u0301')).toBe(true)
  for (const wrong of ['x'.repeat(sentenceLimit + 1), 7, ['a'], null]) {
    const bad = await phone()
    expect(await bad.vote(of, ['A'], { because: wrong })).toBe(false)
    expect(bad.isOut()).toBe(true)
  }
  for (const blank of ['\u034F\u17B5\u180B\uFE0F\u{E0100}', '\u2800\u{1D159}', '\u0301\u0302 \u0303'])
    expect(await say(await phone(), blank), 'a vote with a sentence that nobody sees counts, and has none').toBe(true)
  // a variant that looks the same is the same
  expect(await say(await phone(), 'right\uFE0F to left é\u0301\u0301\u0301')).toBe(true)
  await lecturer.run({ do: 'close' })
  expect(listed().map(([text, count]) => [text, count])).toEqual([['right to left é\u0301\u0301\u0301', 2]])
  await lecturer.run({ do: 'ask', id: 'q', question: makeQuestion(makeId(ballotLength)) })
  expect(await say(good, 'unasked', lecturer.last()!.state as typeof of)).toBe(false)
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    const clean = cleanSentence(text)
    expect(clean).not.toMatch(/\p{C}|\p{M}{4}|\s\s|^\s|\s$/u)
    expect([cleanSentence(clean), foldSentence(clean)]).toEqual([clean, foldSentence(text)])
  }))
})

it('leaves room in the lecturer’s message when each of a thousand phones writes another, and says how many are not listed', () => {
  const record = openRecord(() => 0)
  record.run({ v: 1, do: 'run', of: { ballot: null, round: 1 }, command: { do: 'ask', id: 'q', question } })
  for (let i = 0; i < 1000; i++)
    record.vote(makeId(), { ballot, round: 1, choice: ['A'], because: `${'몽'.repeat(130)} ${i}` })
  record.run({ v: 1, do: 'run', of: { ballot, round: 1 }, command: { do: 'close' } })
  const lecture = record.describeLecture(() => false, 1000)
  expect([lecture.sentences.length, lecture.moreSentences]).toEqual([mostSentences, 1000 - mostSentences])
  expect(readMessage(lectureSchema, JSON.stringify(lecture), 2 * longest.lecturer)).toEqual(lecture)
})
