/** The record of a room, as the lecturer's windows lead it and phones hear of it. No sockets: those are in hostile/ and wake.test.ts. */
import type { Link } from '../presenter/open-session.ts'
import type { Choice, Lecture, Result } from '../protocol/messages.ts'
import { bananaQuestion } from '@deck/questions/testing/fake-questions'
import { fakeWords } from '@deck/questions/testing/fake-words'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSession } from '../presenter/open-session.ts'
import { composeAnswer, composeQuestion } from '../protocol/compose-question.ts'
import { countVoters, otherChoices } from '../protocol/fold-rare.ts'
import { ballotLength, idLength, nameId } from '../protocol/ids.ts'
import { longest } from '../protocol/messages.ts'
import { openRecord } from '../server/room-record.ts'
import { openFakeClass } from './simulate/fake-class.ts'

const named = (length: number, sign: number) => nameId(new Uint8Array(length).fill(sign))
const phones = Array.from({ length: 20 }, (_, i) => named(idLength, i + 2))
const [first, second] = [named(ballotLength, 1), named(ballotLength, 2)]
const showing = { words: fakeWords, seed: 1 }
const asked = (ballot: string) => ({ id: 'fruit', question: bananaQuestion, ballot })
const answerOf = (ballot: string) => composeAnswer(asked(ballot), showing, { sources: [], link: null })
const ask = (ballot = first) => ({ do: 'ask', id: 'fruit', question: composeQuestion(asked(ballot), showing) }) as const
const result = (ballot = first): Result => ({ v: 1, ballot, rounds: [] })

let now = 0
let live: ReturnType<typeof openFakeClass>

/** Opens a lecturer's window. */
async function openWindow() {
  const seen: { lecture: Lecture | null, link: Link } = { lecture: null, link: 'connecting' }
  const session = openSession({ url: 'ws://x', secret: 'y', connect: live.connect, onChange: (lecture, link) => Object.assign(seen, { lecture, link }) })
  await Promise.resolve()
  return { ...session, get lecture() { return seen.lecture! }, get link() { return seen.link } }
}
const vote = (phone: string, choice: Choice, { ballot = first, round = 1 as 1 | 2 } = {}) => live.vote(phone, choice, { ballot, round })
const voters = ({ lecture }: { lecture: Lecture }, round: 1 | 2 = 1) => countVoters(lecture.tallies[round - 1]!)
const phase = () => live.record.state.phase

beforeEach(() => {
  now = 0
  live = openFakeClass(() => now)
})
afterEach(() => live.end())

describe('answers of so many kinds that one message cannot hold them', () => {
  const all = Array.from({ length: 1200 }, (_, i) => ({ phone: nameId(Uint8Array.from({ length: idLength }, (_, at) => at < 3 ? i >> (5 * at) : 0)), figure: i < 40 ? '8' : `${10_000 + i}`.padStart(40, '1') }))
  const askFigure = { do: 'ask', id: 'fruit', question: { v: 1, ballot: first, type: 'number', stem: 'How many?', unit: '' } } as const
  /** A phone for each of 1,200 votes; the first 40 agree. */
  function flood(round: 1 | 2 = 1) {
    for (const { phone, figure } of all)
      live.record.vote(phone, { ballot: first, round, choice: figure })
    live.join(phones[0]!)
  }

  it('are counted all, the rare ones together, and both rounds fit into the longest message', async () => {
    const cockpit = await openWindow()
    cockpit.run(askFigure)
    flood()
    expect(voters(cockpit)).toBe(1200)
    cockpit.run({ do: 'close' })
    cockpit.run({ do: 'second' })
    flood(2)
    cockpit.run({ do: 'close' })
    const tally = cockpit.lecture.tallies[0]
    expect([tally['"8"'], countVoters(tally)]).toEqual([40, 1200])
    expect(tally[otherChoices]).toBeGreaterThan(300)
    expect(cockpit.lecture.tallies[1]).toEqual(tally)
    expect(JSON.stringify(cockpit.lecture).length).toBeLessThan(longest.lecturer)
    // a window that is opened anew finds the same counts
    expect(voters(await openWindow())).toBe(1200)
  })

  it('lose exactly the votes of phones that are left out, in a round that goes on and in one that has ended', async () => {
    const cockpit = await openWindow()
    cockpit.run(askFigure)
    flood()
    const out = [all[0]!, all[1]!, ...all.slice(-500)].map(({ phone }) => phone)
    live.leaveOut(out, true)
    expect([cockpit.lecture.tallies[0]['"8"'], voters(cockpit)]).toEqual([38, 698])
    cockpit.run({ do: 'close' })
    expect([cockpit.lecture.tallies[0]['"8"'], voters(cockpit)]).toEqual([38, 698])
    live.leaveOut(out, false)
    expect([cockpit.lecture.tallies[0]['"8"'], voters(cockpit)]).toEqual([40, 1200])
  })
})

it('a clock that is set back makes no discussion longer than was said, and phones that come back hear how much is left', async () => {
  now = 8_000_000
  const cockpit = await openWindow()
  cockpit.run(ask())
  cockpit.run({ do: 'close' })
  cockpit.run({ do: 'discuss', ms: 60_000 })
  expect(live.record.describeRoom().state).toMatchObject({ phase: 'discuss', endsInMs: 60_000 })
  now += 14_000
  expect(live.record.describeRoom().state.endsInMs).toBe(46_000)
  cockpit.run({ do: 'second' })
  expect(live.record.describeRoom().state).not.toHaveProperty('endsInMs')
})

describe('votes', () => {
  it('of the first round stay beside those after discussion', async () => {
    const cockpit = await openWindow()
    cockpit.run(ask())
    vote(phones[0]!, ['A'])
    cockpit.run({ do: 'discuss', ms: 60_000 })
    vote(phones[1]!, ['A'])
    cockpit.run({ do: 'second' })
    vote(phones[0]!, ['B'], { round: 2 })
    vote(phones[1]!, ['B'], { round: 2 })
    expect(cockpit.lecture.tallies).toEqual([{ '["A"]': 1 }, { '["B"]': 2 }])
  })
})

describe('what phones are told', () => {
  it('has results and answer only once they are shown, and neither under the next question', async () => {
    const cockpit = await openWindow()
    cockpit.run(ask())
    vote(phones[0]!, ['A'])
    expect([live.told('result'), live.told('answer')]).toEqual([undefined, undefined])
    cockpit.run({ do: 'show', result: result() })
    expect(live.told('result'), 'while votes come in').toBeUndefined()
    cockpit.run({ do: 'close' })
    expect(live.told('result')).toBeUndefined()
    cockpit.run({ do: 'show', result: result() })
    expect(live.told('result')).toEqual(result())
    cockpit.run({ do: 'answer', answer: answerOf(first) })
    expect(live.told('answer')).toMatchObject({ ballot: first })
    cockpit.run(ask(second))
    expect([live.told('result'), live.told('answer'), live.record.state.ballot]).toEqual([undefined, undefined, second])
    expect(cockpit.lecture.tallies).toEqual([{}, {}])
  })

  it('takes the counts away before the second vote, and the clicker’s answer ends a vote', async () => {
    const cockpit = await openWindow()
    cockpit.run(ask())
    cockpit.run({ do: 'close' })
    cockpit.run({ do: 'show', result: result() })
    cockpit.run({ do: 'second' })
    expect([live.told('result'), phase()]).toEqual([undefined, 'open'])
    cockpit.run({ do: 'answer', answer: answerOf(first) })
    vote(phones[0]!, ['A'], { round: 2 })
    expect([voters(cockpit, 2), phase(), live.told('result')]).toEqual([0, 'shown', undefined])
  })

  it('has nothing at the end', async () => {
    const cockpit = await openWindow()
    cockpit.run(ask())
    vote(phones[0]!, ['A'])
    live.end()
    expect(live.record.describeRoom()).toEqual({ v: 1, is: 'room', state: { phase: 'ended', ballot: null, round: 1 }, question: null, answer: null, result: null })
    expect(cockpit.lecture).toMatchObject({ asked: null, tallies: [{}, {}] })
  })
})

describe('a lecturer’s window', () => {
  it('that is reloaded, or opened when none was, finds question, phase, votes and who is in', async () => {
    const before = await openWindow()
    before.run(ask())
    before.close()
    for (const phone of phones) {
      live.join(phone)
      vote(phone, ['C'])
    }
    const after = await openWindow()
    expect([after.lecture.state.phase, after.lecture.asked, voters(after), after.lecture.here]).toEqual(['open', 'fruit', 20, 20])
    vote(phones[0]!, ['A'])
    expect(after.lecture.tallies[0]).toEqual({ '["C"]': 19, '["A"]': 1 })
  })

  it('leads like any other; a press about a vote that another window has ended changes nothing', async () => {
    const [one, two] = [await openWindow(), await openWindow()]
    one.run(ask())
    vote(phones[0]!, ['A'])
    two.run({ do: 'close' })
    expect([one.lecture.state.phase, voters(one), voters(two)]).toEqual(['closed', 1, 1])
    // pressed in the same moment in both
    const round = { do: 'run', of: { ballot: first, round: 1 }, command: { do: 'second' } }
    expect(live.record.run(round as never)).not.toBeNull()
    expect(live.record.run(round as never)).toBeNull()
    expect(live.record.run({ ...round, command: { do: 'close' } } as never), 'of the first vote').toBeNull()
    expect(live.record.run({ ...round, of: { ballot: first, round: 2 }, command: { do: 'answer', answer: answerOf(second) } } as never), 'of another question').toBeNull()
    expect(phase()).toBe('open')
  })
})

describe('a question that was asked before', () => {
  const askOther = (id: string, ballot: string) => ({ ...ask(ballot), id }) as const
  const restore = (id = 'fruit') => ({ do: 'restore', id }) as const

  it('comes back with both votes, counts and answer, on phones, in the lecturer’s windows and in a server that is started again', async () => {
    const cockpit = await openWindow()
    cockpit.run(ask())
    vote(phones[0]!, ['A'])
    cockpit.run({ do: 'discuss', ms: 60_000 })
    cockpit.run({ do: 'second' })
    vote(phones[0]!, ['B'], { round: 2 })
    cockpit.run({ do: 'close' })
    cockpit.run({ do: 'show', result: result() })
    cockpit.run({ do: 'answer', answer: answerOf(first) })
    const [told, known] = [live.record.describeRoom(), cockpit.lecture]
    cockpit.run(askOther('own', second))
    vote(phones[1]!, ['C'], { ballot: second })
    expect([cockpit.lecture.earlier, cockpit.lecture.tallies]).toEqual([['fruit'], [{ '["C"]': 1 }, {}]])
    cockpit.run(restore())
    expect(cockpit.lecture.asked, 'not while another is being voted on').toBe('own')
    cockpit.run({ do: 'close' })
    const later = openRecord(() => 0, JSON.parse(JSON.stringify(live.record.write(() => false))))
    expect(later.run({ v: 1, do: 'run', of: { ballot: second, round: 1 }, command: restore() })).toEqual(['question', 'answer', 'result'])
    cockpit.run(restore())
    for (const record of [live.record, later])
      expect([record.describeRoom(), record.describeLecture(() => false, 0)]).toEqual([told, { ...known, earlier: ['own'] }])
    cockpit.run(restore('own'))
    expect(cockpit.lecture).toMatchObject({ asked: 'own', earlier: ['fruit'], tallies: [{ '["C"]': 1 }, {}] })
  })

  it('waits where it was being voted on, and goes on; asked anew it begins anew', async () => {
    const cockpit = await openWindow()
    cockpit.run(ask())
    vote(phones[0]!, ['A'])
    cockpit.run(askOther('own', second))
    cockpit.run({ do: 'close' })
    expect(vote(phones[1]!, ['A']), 'meanwhile').toBe(false)
    cockpit.run(restore())
    expect([phase(), cockpit.lecture.earlier], 'the other has no votes').toEqual(['paused', []])
    cockpit.run({ do: 'resume' })
    vote(phones[1]!, ['A'])
    expect(cockpit.lecture.tallies).toEqual([{ '["A"]': 2 }, {}])
    cockpit.run(ask(second))
    expect([cockpit.lecture.tallies, cockpit.lecture.earlier]).toEqual([[{}, {}], []])
  })

  it('is one of the last twenty, and is forgotten with its group', async () => {
    const cockpit = await openWindow()
    for (let i = 0; i < 23; i++) {
      const ballot = nameId(Uint8Array.from({ length: ballotLength }, () => i))
      cockpit.run(askOther(`q${i}`, ballot))
      vote(phones[0]!, ['A'], { ballot })
    }
    expect(cockpit.lecture.earlier).toEqual(Array.from({ length: 20 }, (_, i) => `q${i + 2}`))
    cockpit.run({ do: 'close' })
    cockpit.run(restore('q0'))
    expect(cockpit.lecture.asked).toBe('q22')
    cockpit.run({ do: 'forget' })
    expect([cockpit.lecture.earlier, live.record.write(() => false).earlier]).toEqual([[], []])
  })
})

it('a record that is written and opened again goes on as it was, without the votes of phones that are left out', async () => {
  const cockpit = await openWindow()
  cockpit.run(ask())
  vote(phones[0]!, ['A'])
  vote(phones[1]!, ['A'])
  cockpit.run({ do: 'discuss', ms: 60_000 })
  now += 20_000
  const later = openRecord(() => 5_000_000, JSON.parse(JSON.stringify(live.record.write(phone => phone === phones[1]))))
  expect(later.describeRoom()).toEqual(live.record.describeRoom())
  expect(later.describeLecture(() => false, 0)).toMatchObject({ asked: 'fruit', tallies: [{ '["A"]': 1 }, {}] })
})
