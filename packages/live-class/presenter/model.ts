/** What a lecturer's window knows of its class. */
import type { State } from '../protocol/messages.ts'
import * as v from 'valibot'
import { isBallot } from '../protocol/topics.ts'

const version = 1

const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most))

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(80))

/** Who leads the class: a tab, which a reload keeps, and one loading of it. */
const leaderSchema = v.object({ v: v.literal(version), tab: name, load: name })

/** How often each choice was made, by its text in JSON. Nobody can tell who made it. */
const tally = v.record(v.pipe(v.string(), v.maxLength(2048)), whole(99_999))

/** What a window that leads must find again: which question is asked, and what was counted when a round ended. */
const talliesSchema = v.object({
  v: v.literal(version),
  ballot: v.custom<string>(isBallot),
  /** The deck's id of the question. */
  question: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  /** By round; null for one that has not ended. */
  closed: v.tuple([v.nullable(tally), v.nullable(tally)]),
})

export const ownSchemas = { lead: leaderSchema, desk: talliesSchema } as const

export type OwnKind = keyof typeof ownSchemas

export type Leader = v.InferOutput<typeof leaderSchema>

export type ClosedTallies = v.InferOutput<typeof talliesSchema>

export type Tally = v.InferOutput<typeof tally>

/** The topic of such a message. */
export const ownTopic = (room: string, kind: OwnKind): string => `room/${room}/${kind}`

/** Which of these messages a topic has; null for any other topic. */
export function readOwnTopic(room: string, topic: string): OwnKind | null {
  return (Object.keys(ownSchemas) as OwnKind[]).find(kind => ownTopic(room, kind) === topic) ?? null
}

/** This window: its tab, which a reload keeps, and this loading of it. */
export interface Me { room: string, tab: string, load: string }

/** What one phone chose in a round: its last choice as JSON, and which of its sendings have been heard. */
export interface ReceivedVote { choice: string, ids: readonly string[] }

/** By phone. */
export type RoundVotes = ReadonlyMap<string, ReceivedVote>

export interface ClassModel {
  me: Me
  /** 'joining' until what the broker kept has been heard; 'watching' while another window leads. */
  role: 'joining' | 'leading' | 'watching'
  /** Who leads, as last heard; null where nobody does. */
  lead: Leader | null
  state: State
  /** Which state the broker is known to have kept, by its number; 0 for none. */
  keptSeq: number
  desk: ClosedTallies | null
  /** Ids of the phones that are in. */
  here: ReadonlySet<string>
  /** Phones that the lecturer has left out: their votes do not count. */
  out: ReadonlySet<string>
  /** Votes by ballot and round, as `roundKey` names them. */
  votes: ReadonlyMap<string, RoundVotes>
  /** The messages that phones have, as they were sent; '' for none. */
  texts: Readonly<Record<'question' | 'answer' | 'result', string>>
}

/** A message to be sent, and kept by the broker; an empty one takes away what it kept. */
export interface Outgoing { topic: string, payload: string }

/** What comes of something: what is known then, and what is to be sent. */
export interface Outcome { model: ClassModel, out: readonly Outgoing[] }

export const roundKey = (ballot: string, round: number): string => `${ballot}/${round}`

/** What is known before anything was heard. */
export function startModel(me: Me): ClassModel {
  return {
    me,
    role: 'joining',
    lead: null,
    keptSeq: 0,
    state: { v: 1, seq: 0, at: 0, phase: 'waiting', ballot: null, round: 1 },
    desk: null,
    here: new Set(),
    out: new Set(),
    votes: new Map(),
    texts: { question: '', answer: '', result: '' },
  }
}

/** What is known when a connection begins anew: who is in, who leads and what the broker still has is to be heard again. */
export const rejoin = (model: ClassModel): ClassModel => ({ ...model, role: 'joining', lead: null, keptSeq: 0, here: new Set() })

/** Votes of a round of the ballot that is asked. */
export function votesOf({ state, votes }: ClassModel, round: number): RoundVotes {
  return (state.ballot ? votes.get(roundKey(state.ballot, round)) : undefined) ?? new Map()
}

/** What rare choices are counted as together; no choice in JSON reads like it. */
export const otherChoices = 'other'

/** So many bytes the counts of a round may take within a message, which holds two rounds (longest.lecturer). */
const mostBytes = 40_000

/** Bytes of a choice and its count within a message, at most. */
const bytesOf = (choice: string) => JSON.stringify(choice).length * (/^[\x20-\x7E]*$/.test(choice) ? 1 : 3) + 7

/** The counts with rare choices counted together, where all of them would not fit into a message. */
export function foldRare(tally: Tally): Tally {
  const all = Object.entries(tally)
  let left = mostBytes
  if (all.reduce((sum, [choice]) => sum + bytesOf(choice), 0) <= left)
    return tally
  const folded: Record<string, number> = {}
  for (const [choice, count] of all.sort(([, one], [, other]) => other - one)) {
    left -= bytesOf(choice)
    const as = left > 0 ? choice : otherChoices
    folded[as] = (folded[as] ?? 0) + count
  }
  return folded
}

/** How often each choice of a round was made, those of left-out phones included. A round that has ended keeps what was counted then. */
export function countAll(model: ClassModel, round: 1 | 2): Tally {
  const { desk, state } = model
  const closed = desk && desk.ballot === state.ballot ? desk.closed[round - 1] : null
  return closed ?? foldRare(tallyVotes(votesOf(model, round)))
}

/** How often each choice of a round was made. */
export function tallyOf(model: ClassModel, round: 1 | 2): Tally {
  const tally: Record<string, number> = { ...countAll(model, round) }
  const votes = votesOf(model, round)
  for (const client of model.out) {
    const choice = votes.get(client)?.choice
    if (choice === undefined)
      continue
    const as = choice in tally ? choice : otherChoices
    const left = (tally[as] ?? 0) - 1
    if (left > 0)
      tally[as] = left
    else
      delete tally[as]
  }
  return tally
}

/** How often each choice was made. */
export function tallyVotes(votes: RoundVotes): Tally {
  const tally: Record<string, number> = {}
  for (const { choice } of votes.values())
    tally[choice] = (tally[choice] ?? 0) + 1
  return tally
}

/** How many voted. */
export const countVoters = (tally: Tally): number => Object.values(tally).reduce((sum, count) => sum + count, 0)
