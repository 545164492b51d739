/** What phones chose, as the deck counts hands; how many were right, what follows from it, and what phones are shown of it. */
import type { Answer, PhoneIds, Question } from '@deck/questions'
import type { Choice, Result, Tally } from '../protocol/messages.ts'
import type { Vote } from '../tally.ts'
import { gradeAnswer, kindOf } from '@deck/questions'
import { countVoters, otherChoices } from '../protocol/fold-rare.ts'
import { readChoice } from '../protocol/messages.ts'
import { addVote, sumVotes } from '../tally.ts'

/** A question of the deck with what stands for its ids on phones. */
export interface AskedQuestion { id: string, question: Question, ids: PhoneIds }

/** Each choice as the deck's grading takes it, and how often it was made; not the rare ones that are counted together. */
function listAnswers({ ids }: AskedQuestion, tally: Tally): readonly (readonly [answer: Answer, count: number])[] {
  return Object.entries(tally).filter(([choice]) => choice !== otherChoices).map(([choice, count]) => [readChoice(ids, JSON.parse(choice) as Choice), count])
}

/**
 * Votes of phones by option, as hands are kept (tally.ts). An option that nobody chose has 0.
 * @param asked the question
 * @param tally how often each choice was made
 */
export function countByOption(asked: AskedQuestion, tally: Tally): Vote {
  const { count: listCounted } = kindOf(asked.question).votes
  const vote: Record<string, number> = Object.fromEntries(asked.ids.options.map(([, deck]) => [deck, 0]))
  for (const [answer, count] of listAnswers(asked, tally)) {
    for (const option of listCounted(asked.id, asked.question, answer))
      vote[option] = (vote[option] ?? 0) + count
  }
  return vote
}

/** How many of those who voted were right, by the deck's grading. */
export function countRight(asked: AskedQuestion, tally: Tally): number {
  return listAnswers(asked, tally).reduce((sum, [answer, count]) => gradeAnswer(asked.id, asked.question, answer).state === 'right' ? sum + count : sum, 0)
}

/** How many votes by show of hands were right; none where such a vote does not tell who was right: several options, or pairs. */
export function countRightVotes({ id, question }: AskedQuestion, votes: Vote): { right: number, voters: number } {
  const { readHand } = kindOf(question).votes
  if (!readHand)
    return { right: 0, voters: 0 }
  return Object.entries(votes)
    .reduce(({ right, voters }, [option, count]) => ({
      right: right + (gradeAnswer(id, question, readHand(option)).state === 'right' ? count : 0),
      voters: voters + count,
    }), { right: 0, voters: 0 })
}

/** What a lecturer does best next. */
export interface Advice { next: 'explain' | 'discuss' | 'goOn', right: number, voters: number }

/** The shares of right answers between which talking in pairs helps most, both included. */
const fruitful = { from: 0.3, to: 0.7 } as const

/**
 * What a lecturer does best next, by how many were right: too few for a talk among students to find the answer, enough for it, or so many that
 * it is time to go on. After the talk there is no second one.
 * @returns null where nobody voted
 */
export function advise({ right, voters, round }: { right: number, voters: number, round: 1 | 2 }): Advice | null {
  if (!voters)
    return null
  const share = right / voters
  const next = share > fruitful.to ? 'goOn' : share < fruitful.from || round === 2 ? 'explain' : 'discuss'
  return { next, right, voters }
}

/** All that is known of a round: what phones chose, by option and in all, and the votes by show of hands. */
export interface CountedRound { phones: Vote, voters: number, handVotes: Vote }

export function countRound(asked: AskedQuestion, tally: Tally, handVotes: Vote = {}): CountedRound {
  return {
    phones: countByOption(asked, tally),
    voters: countVoters(tally),
    handVotes,
  }
}

/** Votes by show of hands as phones' are counted: of whole orders, each item in its right place. */
export function spreadHands({ id, question }: Pick<AskedQuestion, 'id' | 'question'>, hands: Vote): Vote {
  const { isPlaced, readHand, count: listPlaced } = kindOf(question).votes
  if (!isPlaced || !readHand)
    return hands
  return Object.entries(hands)
    .reduce<Vote>((sum, [option, count]) => addVote(sum, Object.fromEntries(listPlaced(id, question, readHand(option)).map(item => [item, count]))), {})
}

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
