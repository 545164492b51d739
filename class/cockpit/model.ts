/** What a lecturer's window knows of its class. */
import type { State } from '../protocol/messages.ts'
import type { Desk, Lead, Tally } from './own-messages.ts'

/** This window: its tab, which a reload keeps, and this loading of it. */
export interface Me { room: string, tab: string, load: string }

/** What one phone chose in a round: its last choice as JSON, and which of its sendings have been heard. */
export interface HeardVote { choice: string, ids: readonly string[] }

/** By phone. */
export type RoundVotes = ReadonlyMap<string, HeardVote>

export interface ClassModel {
  me: Me
  /** 'joining' until what the broker kept has been heard; 'watching' while another window leads. */
  role: 'joining' | 'leading' | 'watching'
  /** Who leads, as last heard; null where nobody does. */
  lead: Lead | null
  state: State
  /** Which state the broker is known to have kept, by its number; 0 for none. */
  keptSeq: number
  desk: Desk | null
  /** Ids of the phones that are in. */
  here: ReadonlySet<string>
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

/** How often each choice of a round was made. A round that has ended keeps what was counted then. */
export function tallyOf(model: ClassModel, round: 1 | 2): Tally {
  const { desk, state } = model
  const closed = desk && desk.ballot === state.ballot ? desk.closed[round - 1] : null
  return closed ?? tallyVotes(votesOf(model, round))
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
