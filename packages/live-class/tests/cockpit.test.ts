import type { ClassModel } from '../presenter/model.ts'
import type { ClassSession, Link } from '../presenter/open-session.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { en } from '../../../locales/en.ts'
import { openFakeBroker } from '../../../tests/support/fake-broker.ts'
import { bananaQuestion } from '../../../tests/support/fake-questions.ts'
import { run } from '../presenter/command.ts'
import { countVoters, otherChoices, startModel, tallyOf } from '../presenter/model.ts'
import { openSession } from '../presenter/open-session.ts'
import { receive, takeRole } from '../presenter/receive.ts'
import { composeAnswer, composeQuestion } from '../protocol/compose-question.ts'
import { longest, writeVote } from '../protocol/messages.ts'
import { ballotLength, hereTopic, idLength, nameId, sharedTopic, voteTopic } from '../protocol/topics.ts'

const named = (length: number, sign: number) => nameId(new Uint8Array(length).fill(sign))
const room = named(idLength, 1)
const phones = Array.from({ length: 20 }, (_, i) => named(idLength, i + 2))
const [first, second] = [named(ballotLength, 1), named(ballotLength, 2)]
const asked = (ballot: string) => ({ id: 'fruit', question: bananaQuestion, ballot })
const textOf = (ballot: string) => JSON.stringify(composeQuestion(asked(ballot), en.quiz, {} as never))
const answerOf = (ballot: string) => JSON.stringify(composeAnswer(asked(ballot), en.quiz, { sources: [], link: null }))
const ask = (ballot = first) => ({ do: 'ask', ballot, question: 'fruit', text: textOf(ballot) }) as const
const resultText = '{"v":1}'

let broker: ReturnType<typeof openFakeBroker>
let sendings = 0
const open: ClassSession[] = []

/** Opens a lecturer's window. A reload keeps its tab. */
function openWindow(load: string, tab = load) {
  const seen: { model: ClassModel, link: Link } = { model: startModel({ room, tab, load }), link: 'connecting' }
  const session = openSession({ broker: 'ws://x', user: 'lecturer', password: 'y', me: { room, tab, load }, connect: broker.connect, now: Date.now, onChange: (model, link) => Object.assign(seen, { model, link }) })
  open.push(session)
  return { ...session, get model() { return seen.model }, get link() { return seen.link } }
}
/** A window that has found what the broker kept. */
async function openLeading(load = 'one', tab = load) {
  const cockpit = openWindow(load, tab)
  await vi.advanceTimersByTimeAsync(300)
  return cockpit
}
const vote = (phone: string, letters: string[], { ballot = first, round = 1, id = `s${++sendings}` } = {}) => broker.publish(voteTopic(room, phone, { ballot, round }), writeVote(id, letters))
const stateKept = () => JSON.parse(broker.kept.get(sharedTopic(room, 'state'))!) as { phase: string, seq: number, ballot: string, round: number }
const keptOf = (what: 'question' | 'answer' | 'result') => broker.kept.get(sharedTopic(room, what))
const voters = ({ model }: { model: ClassModel }, round: 1 | 2 = 1) => countVoters(tallyOf(model, round))

beforeEach(() => {
  vi.useFakeTimers()
  broker = openFakeBroker()
})
afterEach(() => {
  for (const session of open.splice(0))
    session.close()
  vi.useRealTimers()
})

describe('answers of so many kinds that one message cannot hold them', () => {
  const all = Array.from({ length: 1200 }, (_, i) => ({ phone: nameId(Uint8Array.from({ length: idLength }, (_, at) => at < 3 ? i >> (5 * at) : 0)), figure: i < 40 ? '8' : `${10_000 + i}`.padStart(40, '1') }))
  const askFigure = (cockpit: Awaited<ReturnType<typeof openLeading>>) => cockpit.run({ do: 'ask', ballot: first, question: 'fruit', text: JSON.stringify({ v: 1, ballot: first, type: 'number', stem: 'How many?', unit: '' }) })
  /** A phone for each of 1,200 votes; the first 40 agree. */
  function flood(round: 1 | 2 = 1) {
    for (const { phone, figure } of all)
      broker.publish(voteTopic(room, phone, { ballot: first, round }), writeVote('x', figure))
  }

  it('are counted all, the rare ones together, and both rounds fit into the longest message', async () => {
    const cockpit = await openLeading()
    askFigure(cockpit)
    flood()
    expect(voters(cockpit)).toBe(1200)
    cockpit.run({ do: 'close' })
    cockpit.run({ do: 'second' })
    flood(2)
    cockpit.run({ do: 'close' })
    const tally = tallyOf(cockpit.model, 1)
    expect([tally['"8"'], countVoters(tally)]).toEqual([40, 1200])
    expect(tally[otherChoices]).toBeGreaterThan(300)
    const desk = broker.kept.get(`room/${room}/desk`)!
    expect(JSON.parse(desk).closed[0][otherChoices]).toBe(tally[otherChoices])
    expect(JSON.parse(desk).closed[1][otherChoices]).toBe(tally[otherChoices])
    expect(desk.length).toBeLessThan(longest.lecturer)
    // a window that is opened anew finds the same counts
    expect(countVoters(tallyOf((await openLeading('two', 'one')).model, 1))).toBe(1200)
  })

  it('lose exactly the votes of phones that are left out, in a round that goes on and in one that has ended', async () => {
    const cockpit = await openLeading()
    askFigure(cockpit)
    flood()
    const out = [all[0]!, all[1]!, ...all.slice(-500)].map(({ phone }) => phone)
    cockpit.leaveOut(out)
    expect([tallyOf(cockpit.model, 1)['"8"'], voters(cockpit)]).toEqual([38, 698])
    cockpit.run({ do: 'close' })
    expect([tallyOf(cockpit.model, 1)['"8"'], voters(cockpit)]).toEqual([38, 698])
    cockpit.leaveOut([])
    expect([tallyOf(cockpit.model, 1)['"8"'], voters(cockpit)]).toEqual([40, 1200])
  })
})

it('a clock that is set back makes no discussion longer than was said', async () => {
  const cockpit = await openLeading()
  cockpit.run(ask())
  cockpit.run({ do: 'close' })
  cockpit.run({ do: 'discuss', ms: 60_000 })
  vi.setSystemTime(Date.now() - 7_200_000)
  await vi.advanceTimersByTimeAsync(8000)
  expect(cockpit.model.state.endsInMs).toBeLessThanOrEqual(60_000)
})

describe('votes', () => {
  it('count one for each phone in a round: a second choice takes the place of the first', async () => {
    const cockpit = await openLeading()
    cockpit.run(ask())
    vote(phones[0]!, ['A'])
    vote(phones[0]!, ['B'])
    vote(phones[1]!, ['B'])
    expect(tallyOf(cockpit.model, 1)).toEqual({ '["B"]': 2 })
  })

  it('count once though a message comes twice, and late after a younger one', async () => {
    const cockpit = await openLeading()
    cockpit.run(ask())
    vote(phones[0]!, ['A'], { id: 'x' })
    vote(phones[0]!, ['B'], { id: 'y' })
    vote(phones[0]!, ['A'], { id: 'x' })
    expect(tallyOf(cockpit.model, 1)).toEqual({ '["B"]': 1 })
  })

  it('do not count after the close, while paused, for another ballot, or for a round that has not begun', async () => {
    const cockpit = await openLeading()
    cockpit.run(ask())
    vote(phones[0]!, ['A'])
    vote(phones[1]!, ['A'], { ballot: second })
    vote(phones[2]!, ['A'], { round: 2 })
    cockpit.run({ do: 'pause' })
    vote(phones[3]!, ['A'])
    cockpit.run({ do: 'resume' })
    vote(phones[4]!, ['A'])
    cockpit.run({ do: 'close' })
    vote(phones[5]!, ['A'])
    vote(phones[0]!, ['B'])
    expect(tallyOf(cockpit.model, 1)).toEqual({ '["A"]': 2 })
  })

  it('that make no sense are left out: other versions, options that are not there, no JSON', async () => {
    const cockpit = await openLeading()
    cockpit.run(ask())
    const say = (text: string) => broker.publish(voteTopic(room, phones[0]!, { ballot: first, round: 1 }), text)
    for (const text of ['', 'x', '{}', JSON.stringify({ v: 2, id: 'a', choice: ['A'] }), JSON.stringify({ v: 1, id: 'a', choice: ['Z'] }), JSON.stringify({ v: 1, id: 'a', choice: ['A', 'B'] })])
      say(text)
    broker.publish(sharedTopic(room, 'state'), JSON.stringify({ v: 2, seq: 999, at: 0, phase: 'ended', ballot: null, round: 1 }))
    expect([voters(cockpit), cockpit.model.state.phase]).toEqual([0, 'open'])
  })

  it('of the first round stay beside those after discussion', async () => {
    const cockpit = await openLeading()
    cockpit.run(ask())
    vote(phones[0]!, ['A'])
    cockpit.run({ do: 'discuss', ms: 60_000 })
    expect(stateKept()).toMatchObject({ phase: 'discuss', round: 1, endsInMs: 60_000 })
    vote(phones[1]!, ['A'])
    cockpit.run({ do: 'second' })
    expect(stateKept()).not.toHaveProperty('endsInMs')
    vote(phones[0]!, ['B'], { round: 2 })
    vote(phones[1]!, ['B'], { round: 2 })
    expect([tallyOf(cockpit.model, 1), tallyOf(cockpit.model, 2)]).toEqual([{ '["A"]': 1 }, { '["B"]': 2 }])
  })
})

describe('what phones are told', () => {
  it('has results and answer only once they are shown, and neither under the next question', async () => {
    const cockpit = await openLeading()
    cockpit.run(ask())
    vote(phones[0]!, ['A'])
    expect([keptOf('result'), keptOf('answer')]).toEqual([undefined, undefined])
    cockpit.run({ do: 'show', text: resultText })
    expect(keptOf('result'), 'while votes come in').toBeUndefined()
    cockpit.run({ do: 'close' })
    expect(keptOf('result')).toBeUndefined()
    cockpit.run({ do: 'show', text: resultText })
    expect(keptOf('result')).toBe(resultText)
    cockpit.run({ do: 'answer', text: answerOf(first) })
    expect(keptOf('answer')).toContain(first)
    cockpit.run(ask(second))
    expect([keptOf('result'), keptOf('answer'), stateKept().ballot]).toEqual([undefined, undefined, second])
    expect([...broker.kept.keys()].filter(topic => topic.includes('/vote/'))).toEqual([])
  })

  it('takes the counts away before the second vote, and the clicker’s answer ends a vote', async () => {
    const cockpit = await openLeading()
    cockpit.run(ask())
    cockpit.run({ do: 'close' })
    cockpit.run({ do: 'show', text: resultText })
    cockpit.run({ do: 'second' })
    expect([keptOf('result'), stateKept().phase]).toEqual([undefined, 'open'])
    cockpit.run({ do: 'answer', text: answerOf(first) })
    vote(phones[0]!, ['A'], { round: 2 })
    expect([voters(cockpit, 2), stateKept().phase, keptOf('result')]).toEqual([0, 'shown', undefined])
  })

  it('has the question before the state that opens it, and nothing at the end', async () => {
    const cockpit = await openLeading()
    broker.sent.length = 0
    cockpit.run(ask())
    expect(broker.sent.indexOf(sharedTopic(room, 'question'))).toBeLessThan(broker.sent.indexOf(sharedTopic(room, 'state')))
    vote(phones[0]!, ['A'])
    cockpit.run({ do: 'end' })
    expect([...broker.kept.keys()].map(topic => topic.split('/')[2])).toEqual(['lead', 'state'])
    expect(stateKept()).toMatchObject({ phase: 'ended', ballot: null })
  })
})

it('votes of earlier questions that a broker kept are taken away with the next question', async () => {
  vote(phones[0]!, ['A'], { ballot: second })
  const cockpit = await openLeading()
  cockpit.run(ask())
  expect([...broker.kept.keys()].filter(topic => topic.includes('/vote/'))).toEqual([])
})

describe('a lecturer’s window', () => {
  it('that is reloaded finds question, phase, votes and who is in within a second', async () => {
    const before = await openLeading('load-1', 'tab')
    before.run(ask())
    for (const phone of phones) {
      broker.publish(hereTopic(room, phone), '{"v":1}')
      vote(phone, ['C'])
    }
    broker.drop('load-1')
    const after = openWindow('load-2', 'tab')
    await vi.advanceTimersByTimeAsync(999)
    expect([after.model.role, after.model.state.phase, after.model.desk?.question, voters(after), after.model.here.size]).toEqual(['leading', 'open', 'fruit', 20, 20])
    vote(phones[0]!, ['A'])
    expect(tallyOf(after.model, 1)).toEqual({ '["C"]': 19, '["A"]': 1 })
  })

  it('that is reloaded after the close counts no vote that a broker without rules took later', async () => {
    const before = await openLeading('load-1', 'tab')
    before.run(ask())
    vote(phones[0]!, ['C'])
    before.run({ do: 'close' })
    vote(phones[1]!, ['C'])
    broker.drop('load-1')
    const after = await openLeading('load-2', 'tab')
    expect(voters(after)).toBe(1)
  })

  it('tells a broker that was restarted all that it had lost, and counts on', async () => {
    const cockpit = await openLeading()
    cockpit.run(ask())
    vote(phones[0]!, ['A'])
    broker.restart(true)
    expect(cockpit.link).toBe('broken')
    cockpit.run({ do: 'close' })
    expect(cockpit.model.state.phase, 'nothing is done while nobody hears it').toBe('open')
    await vi.advanceTimersByTimeAsync(1500)
    expect([cockpit.link, stateKept().phase, keptOf('question')]).toEqual(['on', 'open', textOf(first)])
    vote(phones[0]!, ['A'], { id: 'again' })
    vote(phones[1]!, ['B'])
    expect(voters(cockpit)).toBe(2)
  })

  it('is told of another that leads, leaves it alone, and may take over', async () => {
    const one = await openLeading('one')
    one.run(ask())
    const two = await openLeading('two')
    expect([one.model.role, two.model.role]).toEqual(['leading', 'watching'])
    two.run({ do: 'close' })
    expect(stateKept().phase).toBe('open')
    vote(phones[0]!, ['A'])
    two.run({ do: 'lead' })
    expect([one.model.role, two.model.role]).toEqual(['watching', 'leading'])
    one.run({ do: 'close' })
    expect(stateKept().phase).toBe('open')
    two.run({ do: 'close' })
    expect([one.model.state.phase, voters(one), voters(two)]).toEqual(['closed', 1, 1])
    // the last will of the first takes nothing away
    broker.drop('one')
    expect(broker.kept.get(`room/${room}/lead`)).toContain('two')
  })

  it('opened at the same moment as another agrees with it who leads', async () => {
    const [one, two] = [openWindow('one'), openWindow('two')]
    await vi.advanceTimersByTimeAsync(500)
    expect([one.model.role, two.model.role].sort()).toEqual(['leading', 'watching'])
  })

  it('tells how much of a discussion is left, for phones that come back', async () => {
    const cockpit = await openLeading()
    cockpit.run(ask())
    cockpit.run({ do: 'discuss', ms: 60_000 })
    const { seq } = stateKept()
    await vi.advanceTimersByTimeAsync(14_000)
    const kept = stateKept() as { seq: number, endsInMs?: number }
    expect(kept.seq).toBeGreaterThan(seq)
    expect(kept.endsInMs).toBeLessThan(54_000)
    cockpit.run({ do: 'second' })
    await vi.advanceTimersByTimeAsync(14_000)
    expect(stateKept()).not.toHaveProperty('endsInMs')
  })

  it('notes who comes and goes', async () => {
    const cockpit = await openLeading()
    broker.publish(hereTopic(room, phones[0]!), '{"v":1}')
    broker.publish(hereTopic(room, phones[1]!), '{"v":1}')
    broker.publish(hereTopic(room, phones[0]!), '')
    expect([...cockpit.model.here]).toEqual([phones[1]])
  })
})

it('clocks that differ change nothing: an older time with a younger number is followed', () => {
  const model = takeRole(startModel({ room, tab: 'a', load: 'a' })).model
  const late = run(model, ask(), 9_000_000).model
  const heard = receive(late, { topic: sharedTopic(room, 'state'), payload: JSON.stringify({ ...late.state, seq: late.state.seq + 1, at: 5, phase: 'closed' }), retained: false }).model
  expect(heard.state.phase).toBe('closed')
})
