/** What the lecturer does: what is known then, and what is sent. Plain functions; ids and the time are passed in. */
import type { Result, State } from '../protocol/messages.ts'
import type { AskedQuestion, CountedRound } from './count.ts'
import type { ClassModel, ClosedTallies, Outcome, Outgoing } from './model.ts'
import { sumVotes } from '../../../components/room/tally.ts'
import { sharedTopic, voteTopic } from '../protocol/topics.ts'
import { spreadHands } from './count.ts'
import { countAll, ownTopic } from './model.ts'

/** What can be done. Texts are messages as phones read them. To tell is to say how much of the phase is left, for phones that come back. */
export type Command
  = | { do: 'ask', ballot: string, question: string, text: string }
    | { do: 'end' | 'lead' }
    | { do: 'tell', ms: number }
    | Change

/** A command within the ballot that is asked. */
type Change
  = | { do: 'pause' | 'resume' | 'close' | 'second' | 'hide' }
    | { do: 'discuss', ms: number }
    | { do: 'show' | 'answer', text: string }

type Texts = ClassModel['texts']

export const writeLeader = ({ me }: ClassModel): Outgoing => ({ topic: ownTopic(me.room, 'lead'), payload: JSON.stringify({ v: 1, tab: me.tab, load: me.load }) })
const writeText = ({ me, texts }: ClassModel, what: keyof Texts): Outgoing => ({ topic: sharedTopic(me.room, what), payload: texts[what] })
const writeState = ({ me, state }: ClassModel): Outgoing => ({ topic: sharedTopic(me.room, 'state'), payload: JSON.stringify(state) })
const writeTallies = ({ me, desk }: ClassModel): Outgoing => ({ topic: ownTopic(me.room, 'desk'), payload: desk ? JSON.stringify(desk) : '' })

/** All that the broker is to keep, for one that has lost it. What phones need to read a state comes before it. */
export function writeAll(model: ClassModel): readonly Outgoing[] {
  return [writeLeader(model), writeTallies(model), writeText(model, 'question'), writeText(model, 'result'), writeText(model, 'answer'), writeState(model)]
}

/** Takes away the votes of the ballot that is over. */
function clearVotes({ me, votes }: ClassModel): readonly Outgoing[] {
  return [...votes].flatMap(([key, round]) => {
    const [ballot, no] = key.split('/') as [string, string]
    return [...round.keys()].map(client => ({ topic: voteTopic(me.room, client, { ballot, round: Number(no) }), payload: '' }))
  })
}

/** The phase with which phones go on; a time left of before does not last. */
function enter(model: ClassModel, phase: State['phase'], at: number, more: Partial<State> = {}): ClassModel {
  const { endsInMs: _, ...state } = model.state
  return { ...model, state: { ...state, phase, seq: state.seq + 1, at, ...more } }
}

/** The desk with the round that is open ended: what was counted now stands. */
function endRound(model: ClassModel): ClassModel {
  const { desk, state: { round } } = model
  if (!desk || desk.closed[round - 1])
    return model
  const closed: ClosedTallies['closed'] = round === 1 ? [countAll(model, 1), null] : [desk.closed[0], countAll(model, 2)]
  return { ...model, desk: { ...desk, closed } }
}

const setText = (model: ClassModel, what: keyof Texts, text: string): ClassModel => ({ ...model, texts: { ...model.texts, [what]: text } })

/** A change of phase as it is sent: the desk first, then what the phase shows, then the phase. */
function send(before: ClassModel, model: ClassModel): Outcome {
  const texts = (['question', 'result', 'answer'] as const).filter(what => before.texts[what] !== model.texts[what])
  return { model, out: [...before.desk === model.desk ? [] : [writeTallies(model)], ...texts.map(what => writeText(model, what)), ...before.state === model.state ? [] : [writeState(model)]] }
}

function ask(model: ClassModel, { ballot, question, text }: Extract<Command, { do: 'ask' }>, at: number): Outcome {
  const next: ClassModel = { ...model, desk: { v: 1, ballot, question, closed: [null, null] }, texts: { question: text, answer: '', result: '' }, votes: new Map() }
  const sent = send(model, enter(next, 'open', at, { ballot, round: 1 }))
  return { ...sent, out: [...sent.out, ...clearVotes(model)] }
}

function end(model: ClassModel, at: number): Outcome {
  const next: ClassModel = { ...model, desk: null, texts: { question: '', answer: '', result: '' }, votes: new Map() }
  const sent = send(model, enter(next, 'ended', at, { ballot: null, round: 1 }))
  return { ...sent, out: [...sent.out, ...clearVotes(model)] }
}

/** The second vote begins; the counts of the first leave every phone and the wall. */
function voteAgain(model: ClassModel, at: number): ClassModel {
  return enter(setText(endRound(model), 'result', ''), 'open', at, { round: 2 })
}

/** Whether a command makes sense now. */
export function canDo({ role, state, texts }: ClassModel, what: Command['do']): boolean {
  const { phase, ballot, round } = state
  if (what === 'lead')
    return role === 'watching'
  if (role !== 'leading')
    return false
  if (what === 'ask' || what === 'end')
    return true
  if (what === 'tell')
    return state.endsInMs !== undefined
  const isOver = phase === 'closed' || phase === 'shown'
  const isAnswered = texts.answer !== ''
  return ballot !== null && {
    pause: phase === 'open',
    resume: phase === 'paused',
    close: phase === 'open' || phase === 'paused' || phase === 'discuss',
    discuss: round === 1 && !isAnswered && phase !== 'discuss',
    second: round === 1 && !isAnswered && phase !== 'open' && phase !== 'paused',
    show: isOver && texts.result === '',
    hide: isOver && texts.result !== '',
    answer: !isAnswered,
  }[what]
}

/** What comes of a command; of one that makes no sense now, nothing. */
export function run(model: ClassModel, command: Command, at: number): Outcome {
  if (!canDo(model, command.do))
    return { model, out: [] }
  switch (command.do) {
    case 'ask':
      return ask(model, command, at)
    case 'end':
      return end(model, at)
    case 'lead': {
      const { me } = model
      const leading: ClassModel = { ...model, role: 'leading', lead: { v: 1, tab: me.tab, load: me.load } }
      return { model: leading, out: [writeLeader(leading)] }
    }
    case 'tell':
      return send(model, enter(model, model.state.phase, at, { endsInMs: command.ms }))
    default:
      return send(model, change(model, command, at))
  }
}

function change(model: ClassModel, command: Change, at: number): ClassModel {
  switch (command.do) {
    case 'pause':
      return enter(model, 'paused', at)
    case 'resume':
      return enter(model, 'open', at)
    case 'close':
      return enter(endRound(model), 'closed', at)
    case 'discuss':
      return enter(setText(endRound(model), 'result', ''), 'discuss', at, { endsInMs: command.ms })
    case 'second':
      return voteAgain(model, at)
    case 'hide':
      return enter(setText(model, 'result', ''), model.texts.answer ? 'shown' : 'closed', at)
    case 'show':
      return enter(setText(model, 'result', command.text), 'shown', at)
    case 'answer':
      return enter(setText(endRound(model), 'answer', command.text), 'shown', at)
    default:
      return model
  }
}

/** So many of the figures that were given are shown. */
const mostGiven = 12

/**
 * The message with the counts of the rounds that were taken, phones and hands together.
 * @param asked the question
 * @param ballot under which it was asked
 * @param rounds first vote, and second where there was one
 * @param labelOf what an option is called on phones, by the deck's id
 */
export function writeResult({ id, question, ids }: AskedQuestion, ballot: string, rounds: readonly CountedRound[], labelOf: (option: string) => string): string {
  const phoneIds = new Map(ids.options.map(([phone, deck]) => [deck, phone]))
  const isGiven = question.type === 'number'
  const message: Result = {
    v: 1,
    ballot,
    rounds: rounds.map(({ phones, voters, handVotes: hands }, i) => {
      const handVotes = spreadHands({ id, question }, hands)
      const options = [...new Set([...isGiven ? [] : ids.options.map(([, deck]) => deck), ...Object.keys(phones), ...Object.keys(handVotes)])]
      const counts = options.map(option => ({ id: phoneIds.get(option) ?? option.slice(0, 60), label: labelOf(option), count: (phones[option] ?? 0) + (handVotes[option] ?? 0) }))
      const shown = isGiven ? counts.sort((a, b) => b.count - a.count).slice(0, mostGiven) : counts
      return { round: i === 0 ? 1 : 2, voters: voters + sumVotes(hands), counts: shown }
    }),
  }
  return JSON.stringify(message)
}
