/**
 * What a class did with questions, as the room holds it. Each count and each flag is an entry of its own (`vote/fruit/shown`), so that two windows
 * that count at once lose none.
 */
import type { Votes } from '@deck/live-class/tally'
import type { ReadState } from '../shell/room-state.browser.ts'
import type { RoomState } from '../shell/room.ts'
import type { Countdown } from './countdown.ts'
import { lastMoment } from '@deck/browser/merge-entries'
import { mostSentences, sentenceLimit } from '@deck/live-class/protocol/sentence'
import { mostPhones, mostVoters, mostVotes } from '@deck/live-class/tally'
import * as v from 'valibot'
import { longestCountdown } from './countdown.ts'

export const voteKey = (id: string, name: string): string => `vote/${id}/${name}`

const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most))
/** How long an address may be to be shown; a room's link is shorter. */
const line = v.pipe(v.string(), v.maxLength(300))
/** A value of another window, where it makes sense. */
export function readAs<T>(schema: v.GenericSchema<unknown, T>): ReadState<T> {
  return (found) => {
    const read = v.safeParse(schema, found)
    return read.success ? read.output : undefined
  }
}
/** What every window shows of a vote by phones that goes on: where phones come in, and how many have voted, never for what. */
const liveSchema = v.object({
  /** What the QR code holds; '' where the computer is in no network. */
  link: v.pipe(line, v.regex(/^(?:https?:\/\/.+)?$/)),
  /** The same in letters, to be typed. */
  typed: line,
  /** What is asked for then. */
  code: line,
  /** What the class is asked to do now. */
  phase: v.picklist(['open', 'paused', 'discuss', 'closed']),
  round: v.picklist([1, 2]),
  /** How many have voted in this round. */
  voters: whole(mostPhones),
  /** How many phones are in. */
  here: whole(mostPhones),
})
export type LiveVote = v.InferOutput<typeof liveSchema>
export const readLive = readAs(v.nullable(liveSchema))
/** What the clicker's steps did to a vote, or what is not left for them to do: `hidden` was taken off the wall again. In another round they begin anew. */
export const readGuard = readAs(v.nullable(v.object({ round: whole(mostVotes), stage: v.picklist(['closed', 'shown', 'hidden']) })))
/** What phones chose in each vote. Of several choices each counts, so that there may be more than voters. */
export const phonesSchema = v.pipe(
  v.array(v.object({ voters: whole(mostPhones), counts: v.record(v.string(), whole(mostPhones)) })),
  v.maxLength(mostVotes),
  v.readonly(),
)
export const readPhones = readAs(phonesSchema)
export const readCountdown = readAs<Countdown | null>(
  v.nullable(v.union([v.strictObject({ endsAt: whole(lastMoment) }), v.strictObject({ left: whole(longestCountdown) })])),
)
/** The shows of hands that count, at most two, each by a number of its own; and the number of the next, so that none has counts of one that was cleared. */
const roundsSchema = v.object({ taken: v.pipe(v.array(whole(999)), v.maxLength(mostVotes), v.readonly()), next: whole(999) })
export type Rounds = v.InferOutput<typeof roundsSchema>
export const readRounds = readAs(roundsSchema)
/**
 * What every window shows of sentences from phones: how many lie on each pile, and those that the lecturer has shown; never another one. As rooms
 * and reports keep them.
 */
export const sentencesSchema = v.object({
  piles: v.record(v.string(), whole(mostPhones)),
  shown: v.pipe(
    v.array(v.object({ text: v.pipe(v.string(), v.maxLength(sentenceLimit)), count: whole(mostPhones), pile: v.nullable(v.string()) })),
    v.maxLength(mostSentences),
    v.readonly(),
  ),
})
export type SharedSentences = v.InferOutput<typeof sentencesSchema>
export const readSentences = readAs(sentencesSchema)
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

/** What a class voted on one question, and when that last changed, in milliseconds since the epoch. */
function readVoted(room: RoomState, id: string) {
  const read = <T>(name: string, readState: ReadState<T>, none: T) => {
    const { at = 0, value } = room[voteKey(id, name)] ?? {}
    return { at, all: readState(value) ?? none }
  }
  return {
    votes: {
      at: Object.entries(room).reduce((last, [key, entry]) => key.startsWith(voteKey(id, 'hands/')) ? Math.max(last, entry.at) : last, 0),
      all: listHands(room, id),
    },
    phones: read('phones', readPhones, []),
    sentences: read('sentences', readSentences, noSentences),
  }
}
export type Voted = ReturnType<typeof readVoted>

/** What a class voted, by question. */
export const listVoted = (room: RoomState): Record<string, Voted> => Object.fromEntries(listVotedIds(room).map(id => [id, readVoted(room, id)]))
