import type { Result } from '../protocol/messages.ts'
import type { AskedQuestion, CountedRound } from './count.ts'
import { kindOf } from '@deck/questions'
import { sumVotes } from '../tally.ts'
import { spreadHands } from './count.ts'

/** How many of the figures that were given are shown. */
const mostGiven = 12

/**
 * The message with the counts of the rounds that were taken, phones and hands together.
 * @param asked the question
 * @param ballot under which it was asked
 * @param rounds first vote, and second where there was one
 * @param labelOf what an option is called on phones, by the deck's id
 */
export function writeResult(
  { id, question, ids }: AskedQuestion,
  ballot: string,
  rounds: readonly CountedRound[],
  labelOf: (option: string) => string,
): Result {
  const phoneIds = new Map(ids.options.map(([phone, deck]) => [deck, phone]))
  const isGiven = kindOf(question).votes.isFigure
  return {
    v: 1,
    ballot,
    rounds: rounds.map(({ phones, voters, handVotes: hands }, i) => {
      const handVotes = spreadHands({ id, question }, hands)
      const options = [...new Set([...isGiven ? [] : ids.options.map(([, deck]) => deck), ...Object.keys(phones), ...Object.keys(handVotes)])]
      const counts = options.map(option => ({
        id: phoneIds.get(option) ?? option.slice(0, 60),
        label: labelOf(option),
        count: (phones[option] ?? 0) + (handVotes[option] ?? 0),
      }))
      const shown = isGiven ? counts.sort((a, b) => b.count - a.count).slice(0, mostGiven) : counts
      return { round: i === 0 ? 1 : 2, voters: voters + sumVotes(hands), counts: shown }
    }),
  }
}
