/**
 * What a class did with questions, as the room holds it. Each count and each flag is an entry of its own (`vote/fruit/shown`), so that two windows
 * that count at once lose none.
 */
import type { Vote, Votes } from '@deck/live-class/tally'
import type { ReadState } from '../shell/room-state.browser.ts'
import type { RoomState } from '../shell/room.ts'
import type { Countdown } from './countdown.ts'
import { lastMoment } from '@deck/browser/merge-entries'
import { mostSentences, sentenceLimit } from '@deck/live-class/protocol/sentence'
import { mostPhones, mostVoters, mostVotes } from '@deck/live-class/tally'
import * as v from 'valibot'
import { longestCountdown } from './countdown.ts'

/** What every window shows of a vote by phones that goes on: where phones come in, and how many have voted, never for what. */
export interface LiveVote {
  /** What the QR code holds; '' where the computer is in no network. */
  link: string
  /** The same in letters, to be typed. */
  typed: string
  /** What is asked for then. */
  code: string
  /** What the class is asked to do now. */
  phase: 'open' | 'paused' | 'discuss' | 'closed'
  round: 1 | 2
  /** How many have voted in this round. */
  voters: number
  /** How many phones are in. */
  here: number
}

/** What the clicker's steps did to a vote, or what is not left for them to do: `hidden` was taken off the wall again. In another round they begin anew. */
export interface VoteGuard { round: number, stage: 'closed' | 'shown' | 'hidden' }

/** What phones chose in one vote. Of several choices each counts, so that there may be more than voters. */
export interface PhoneVote { voters: number, counts: Vote }

/** What every window shows of sentences from phones: how many lie on each pile, and those that the lecturer has shown; never another one. */
export interface SharedSentences { piles: Vote, shown: readonly { text: string, count: number, pile: string | null }[] }

/** The shows of hands that count, at most two, each by a number of its own; and the number of the next, so that none has counts of one that was cleared. */
export interface Rounds { taken: readonly number[], next: number }

/** What a class voted on one question, and when that last changed, in milliseconds since the epoch. */
export interface Voted { at: number, votes: Votes, phones: { at: number, rounds: readonly PhoneVote[] }, sentences: { at: number, all: SharedSentences } }

export const voteKey = (id: string, name: string): string => `vote/${id}/${name}`

const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most))
/** How long an address may be to be shown; a room's link is shorter. */
const line = v.pipe(v.string(), v.maxLength(300))
function readAs<T>(schema: v.GenericSchema<unknown, T>): ReadState<T> {
  return (found) => {
    const read = v.safeParse(schema, found)
    return read.success ? read.output : undefined
  }
}
export const readLive = readAs<LiveVote | null>(v.nullable(v.object({
  link: v.pipe(line, v.regex(/^(?:https?:\/\/.+)?$/)),
  typed: line,
  code: line,
  phase: v.picklist(['open', 'paused', 'discuss', 'closed']),
  round: v.picklist([1, 2]),
  voters: whole(mostPhones),
  here: whole(mostPhones),
})))
export const readGuard = readAs<VoteGuard | null>(v.nullable(v.object({ round: whole(mostVotes), stage: v.picklist(['closed', 'shown', 'hidden']) })))
export const readPhones = readAs<readonly PhoneVote[]>(
  v.pipe(v.array(v.object({ voters: whole(mostPhones), counts: v.record(v.string(), whole(mostPhones)) })), v.maxLength(mostVotes)),
)
export const readCountdown = readAs<Countdown | null>(
  v.nullable(v.union([v.strictObject({ endsAt: whole(lastMoment) }), v.strictObject({ left: whole(longestCountdown) })])),
)
export const readRounds = readAs<Rounds>(v.object({ taken: v.pipe(v.array(whole(999)), v.maxLength(mostVotes)), next: whole(999) }))
/** As rooms and reports keep them. */
export const sentencesSchema = v.object({
  piles: v.record(v.string(), whole(mostPhones)),
  shown: v.pipe(
    v.array(v.object({ text: v.pipe(v.string(), v.maxLength(sentenceLimit)), count: whole(mostPhones), pile: v.nullable(v.string()) })),
    v.maxLength(mostSentences),
  ),
})
export const readSentences = readAs<SharedSentences>(sentencesSchema)
export const noSentences: SharedSentences = { piles: {}, shown: [] }
const readCount = readAs(whole(mostVoters))

export const noRounds: Rounds = { taken: [], next: 0 }

/** The hands of a question: first vote and second. */
export function listHands(room: RoomState, id: string): Votes {
  const { taken } = readRounds(room[voteKey(id, 'rounds')]?.value) ?? noRounds
  return taken.map((round) => {
    const under = voteKey(id, `hands/${round}/`)
    return Object.fromEntries(Object.keys(room).filter(key => key.startsWith(under)).flatMap((key) => {
      const count = readCount(room[key]!.value)
      return count === undefined ? [] : [[key.slice(under.length), count]]
    }))
  })
}

/** Ids of the questions on which something was voted. */
export function listVotedIds(room: RoomState): readonly string[] {
  return [
    ...new Set(Object.keys(room).flatMap(key => key.startsWith('vote/') ? [key.split('/')[1]!] : [])),
  ]
}

/** What a class voted, by question. */
export function listVoted(room: RoomState): Record<string, Voted> {
  return Object.fromEntries(listVotedIds(room).map((id) => {
    const at = Object.entries(room).reduce((last, [key, entry]) => key.startsWith(voteKey(id, 'hands/')) ? Math.max(last, entry.at) : last, 0)
    const phones = room[voteKey(id, 'phones')]
    const sentences = room[voteKey(id, 'sentences')]
    return [
      id,
      {
        at,
        votes: listHands(room, id),
        phones: { at: phones?.at ?? 0, rounds: readPhones(phones?.value) ?? [] },
        sentences: { at: sentences?.at ?? 0, all: readSentences(sentences?.value) ?? noSentences },
      },
    ]
  }))
}
