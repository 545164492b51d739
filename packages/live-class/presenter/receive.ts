/** What a message changes in what the lecturer's window knows. Plain functions: messages may come twice, late, or make no sense. */
import type { PhoneQuestion } from '../protocol/messages.ts'
import type { Topic } from '../protocol/topics.ts'
import type { ClassModel, Leader, Outcome, OwnKind, ReceivedVote } from './model.ts'
import { checkChoice } from '../protocol/check-choice.ts'
import { hereSchema, longest, questionSchema, readMessage, stateSchema, voteSchema } from '../protocol/messages.ts'
import { readTopic } from '../protocol/topics.ts'
import { writeAll, writeLeader } from './command.ts'
import { ownSchemas, readOwnTopic, roundKey } from './model.ts'

/** A message as it came. `retained`: the broker had kept it for whoever subscribes. */
export interface Heard { topic: string, payload: string, retained: boolean }

/** So many sendings of one phone are told apart in a round; older ones come twice no more. */
const mostIds = 40

const same = (model: ClassModel): Outcome => ({ model, out: [] })

/** Takes in a message. */
export function receive(model: ClassModel, heard: Heard): Outcome {
  const own = readOwnTopic(model.me.room, heard.topic)
  if (own)
    return receiveOwn(model, own, heard.payload)
  const topic = readTopic(heard.topic)
  if (!topic || topic.room !== model.me.room)
    return same(model)
  switch (topic.kind) {
    case 'state':
      return same(receiveState(model, heard.payload))
    case 'here':
      return same(receiveHere(model, topic.client, heard.payload))
    case 'vote':
      return same(receiveVote(model, topic, heard))
    default:
      // what this window leads, it knows better than any echo
      return same(model.role === 'leading' ? model : { ...model, texts: { ...model.texts, [topic.kind]: heard.payload } })
  }
}

function receiveState(model: ClassModel, payload: string): ClassModel {
  const state = readMessage(stateSchema, payload)
  if (!state)
    return model
  const keptSeq = Math.max(model.keptSeq, state.seq)
  return state.seq > model.state.seq ? { ...model, state, keptSeq } : { ...model, keptSeq }
}

function receiveHere(model: ClassModel, client: string, payload: string): ClassModel {
  const isIn = payload !== ''
  if (isIn === model.here.has(client) || (isIn && !readMessage(hereSchema, payload, longest.phone)))
    return model
  const here = new Set(model.here)
  isIn ? here.add(client) : here.delete(client)
  return { ...model, here }
}

/** The question that the choices are held against; null where it cannot be read, and then no vote counts. */
function questionOf({ texts, state }: ClassModel): PhoneQuestion | null {
  const question = readMessage(questionSchema, texts.question)
  return question && question.ballot === state.ballot ? question : null
}

/**
 * Whether a vote may count now. One that the broker kept may have come at any time while the round was open; a round that has ended keeps
 * what was counted then (tallyOf). A vote for a ballot that is not known yet waits until it is.
 */
function mayCount({ role, state }: ClassModel, { ballot, round }: Extract<Topic, { kind: 'vote' }>, retained: boolean): boolean {
  if (role === 'joining' && (retained || state.seq === 0))
    return true
  if (ballot !== state.ballot || round > state.round)
    return false
  return retained || (round === state.round && state.phase === 'open')
}

/** A choice as it is counted: the same whatever order it was made in. */
function writeCounted(choice: unknown, type?: string): string {
  if (Array.isArray(choice))
    return JSON.stringify(type === 'ordering' ? choice : [...choice as string[]].sort())
  return typeof choice === 'object' ? JSON.stringify(Object.fromEntries(Object.entries(choice as object).sort(([a], [b]) => a < b ? -1 : 1))) : JSON.stringify(choice)
}

function receiveVote(model: ClassModel, topic: Extract<Topic, { kind: 'vote' }>, { payload, retained }: Heard): ClassModel {
  const vote = readMessage(voteSchema, payload, longest.phone)
  if (!vote || !mayCount(model, topic, retained))
    return model
  const question = questionOf(model)
  if (model.role !== 'joining' && !(question && checkChoice(question, vote.choice)))
    return model
  const key = roundKey(topic.ballot, topic.round)
  const before: ReceivedVote | undefined = model.votes.get(key)?.get(topic.client)
  // a sending that comes again, perhaps after a younger one
  if (before?.ids.includes(vote.id))
    return model
  const after: ReceivedVote = { choice: writeCounted(vote.choice, question?.type ?? 'ordering'), ids: [...before?.ids ?? [], vote.id].slice(-mostIds) }
  return { ...model, votes: new Map(model.votes).set(key, new Map(model.votes.get(key)).set(topic.client, after)) }
}

function receiveOwn(model: ClassModel, kind: OwnKind, payload: string): Outcome {
  if (kind === 'lead')
    return receiveLeader(model, readMessage(ownSchemas.lead, payload))
  return same(model.role === 'leading' ? model : { ...model, desk: readMessage(ownSchemas.desk, payload) })
}

/** Of two windows that begin at once the broker's order decides: whose word comes last leads. */
function receiveLeader(model: ClassModel, lead: Leader | null): Outcome {
  if (model.role === 'joining')
    return same({ ...model, lead })
  if (lead)
    return same({ ...model, lead, role: lead.load === model.me.load ? 'leading' : 'watching' })
  // the last will of a window that led before
  return model.role === 'leading' ? { model, out: [writeLeader(model)] } : same({ ...model, lead })
}

/** Choices that waited for their question are held against it. What is left of earlier ballots stays, to be cleared. */
function keepValid(model: ClassModel): ClassModel['votes'] {
  const question = questionOf(model)
  return new Map([...model.votes].map(([key, votes]) => {
    if (!key.startsWith(`${model.state.ballot}/`))
      return [key, votes]
    const kept = [...votes].flatMap(([client, { choice, ids }]) => {
      const found = JSON.parse(choice) as never
      return question && checkChoice(question, found) ? [[client, { choice: writeCounted(found, question.type), ids }] as const] : []
    })
    return [key, new Map(kept)]
  }))
}

/**
 * What the broker kept has been heard. The window leads, unless another does; and where the broker knows less than this window, as after
 * a restart, it is told again.
 */
export function takeRole(model: ClassModel): Outcome {
  const { lead, me } = model
  const leads = !lead || lead.tab === me.tab
  const next: ClassModel = { ...model, role: leads ? 'leading' : 'watching', lead: leads ? { v: 1, tab: me.tab, load: me.load } : lead, votes: keepValid(model) }
  return { model: next, out: !leads ? [] : model.keptSeq < model.state.seq ? writeAll(next) : [writeLeader(next)] }
}
