import type { Locale } from '../../../locales/en.ts'

/** Hands counted in one vote, by option; an option nobody has counted yet is absent. */
export type Vote = Readonly<Record<string, number>>

/** No vote, one, or two: before and after discussion. */
export type Votes = readonly Vote[]

/** The first vote and the one after discussion. */
export const mostVotes = 2
/** A hall holds no more; a slip of the finger beyond it is cut. */
export const mostVoters = 999

/** One option's hands in one vote, ready to be drawn. */
export interface VoteBar {
  round: number
  /** Absent where nobody has counted yet. */
  count: number | undefined
  /** Length of the bar, 0 to 1: the most hands that any option got in any vote fill it. */
  share: number
}

/** Hands as a whole number from 0 to `mostVoters`; what is no number is no count. */
export function readCount(typed: string): number | undefined {
  const hands = Math.round(Number(typed))
  return typed.trim() && Number.isFinite(hands) ? Math.max(0, Math.min(mostVoters, hands)) : undefined
}

/** How many hands went up in a vote. */
export const sumVotes = (vote: Vote): number => Object.values(vote).reduce((sum, hands) => sum + hands, 0)

/** The votes with one option's hands in the last vote set, or taken out where undefined. */
export function setCount(votes: Votes, option: string, hands: number | undefined): Votes {
  const { [option]: _, ...others } = votes.at(-1) ?? {}
  return [...votes.slice(0, -1), hands === undefined ? others : { ...others, [option]: hands }]
}

/** The votes with a second one begun beside the first; the same where there is none yet, or two. */
export function beginVote(votes: Votes): Votes {
  return votes.length === 1 && sumVotes(votes[0]!) ? [...votes, {}] : votes
}

/** The votes without the last one. */
export const dropVote = (votes: Votes): Votes => votes.slice(0, -1)

/** One option's bars, one for each vote. */
export function placeBars(votes: Votes, option: string): VoteBar[] {
  const most = Math.max(1, ...votes.flatMap(vote => Object.values(vote)))
  return votes.map((vote, round) => ({ round, count: vote[option], share: (vote[option] ?? 0) / most }))
}

/** One option's hands in words, e.g. "12, then 4"; '' where nobody has counted. */
export function sayCounts(words: Locale['quiz'], votes: Votes, option: string): string {
  const [first, second] = votes.map(vote => vote[option] ?? 0)
  if (first === undefined || !votes.some(sumVotes))
    return ''
  return second === undefined ? words.hands({ first }) : words.handsThen({ first, second })
}

/** How many hands went up in all, in words; '' where none did. */
export function saySums(words: Locale['quiz'], votes: Votes): string {
  const [first, second] = votes.map(sumVotes)
  if (first === undefined || !(first || second))
    return ''
  return second === undefined ? words.handsInAll({ first }) : words.handsInAllThen({ first, second })
}
