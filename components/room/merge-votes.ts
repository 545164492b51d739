import type { Vote, Votes } from './tally.ts'

/** When each count last changed, in milliseconds since the epoch: by vote, then by option; also where a count was taken out. */
export type CountTimes = readonly Readonly<Record<string, number>>[]

/** Votes, and when each of their counts changed. */
export interface TimedVotes {
  votes: Votes
  times?: CountTimes
}

/** The times of counts after a change at a moment. A vote that went takes its times along. */
export function timeCounts(before: TimedVotes, votes: Votes, at: number): CountTimes {
  return votes.map((vote, round) => {
    const [old, times] = [before.votes[round] ?? {}, before.times?.[round] ?? {}]
    const changed = [...new Set([...Object.keys(vote), ...Object.keys(old)])].filter(option => vote[option] !== old[option])
    return { ...times, ...Object.fromEntries(changed.map(option => [option, at])) }
  })
}

/** One vote as two windows counted it at once: of each option the younger count. Of two as old, that of the first stands. */
function mergeVote(one: Vote, other: Vote, times: CountTimes[number], otherTimes: CountTimes[number]): { vote: Vote, times: CountTimes[number] } {
  const later = [...new Set([...Object.keys(other), ...Object.keys(otherTimes)])].filter(option => (otherTimes[option] ?? 0) > (times[option] ?? 0) || !(option in one || option in times))
  const { ...vote } = one as Record<string, number>
  for (const option of later) {
    if (other[option] === undefined)
      delete vote[option]
    else
      vote[option] = other[option]
  }
  return { vote, times: { ...times, ...Object.fromEntries(later.flatMap(option => otherTimes[option] === undefined ? [] : [[option, otherTimes[option]]])) } }
}

/**
 * The votes of two records of one question. Two windows may count at once, and neither loses what the other counted; where one
 * began or cleared a vote, the younger record alone counts.
 * @param younger record
 * @param older record
 */
export function mergeVotes(younger: TimedVotes, older: TimedVotes): TimedVotes {
  if (younger.votes.length !== older.votes.length)
    return { votes: younger.votes, ...younger.times && { times: younger.times } }
  const merged = younger.votes.map((vote, round) => mergeVote(vote, older.votes[round]!, younger.times?.[round] ?? {}, older.times?.[round] ?? {}))
  return { votes: merged.map(({ vote }) => vote), ...(younger.times ?? older.times) && { times: merged.map(({ times }) => times) } }
}
