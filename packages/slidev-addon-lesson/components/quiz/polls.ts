/**
 * What a class or a reader is asked without a grade: figures to guess, and which explanation convinces. Phones, hands and reports take a
 * poll for a question.
 */
import type { Evidence, Guess, Indicator, RivalExplanation, RivalExplanationId } from '@deck/article'
import type { Question } from '@deck/questions'
import type { VoteId } from './generator/item-id.ts'
import { guesses, objectives } from '@deck/lesson/lessons'
import { chapters } from '@deck/lesson/outline'
import { evidence, inquiry, registry, rivalExplanations } from '@deck/lesson/records'
import { formatRecord } from '../shell/format-record.ts'
import { spanOf } from './guess-scale.ts'

type ChapterId = Question['chapter']
type ObjectiveId = Question['objective']

/** No paper and no plan counts a poll: chapter, aim and level are those of nothing in particular. */
const apart = {
  chapter: Object.keys(chapters)[0] as ChapterId,
  objective: Object.keys(objectives)[0] as ObjectiveId,
  level: 'understanding',
  hint: '',
  isPoll: true,
} as const

/** Every guess by its id, as wide as its type: an article may have none. */
export const allGuesses: Readonly<Record<string, Guess>> = guesses

/** The figure of a guess as the article has it: its record, its words with the hedge, and its place on the line. */
export function findFigure({ record: id }: Guess) {
  const record = registry.get(id)!.record as Indicator
  // a rise is asked for by its size
  return {
    record,
    unit: record.unit,
    bound: record.bound,
    says: formatRecord(id, record, record.quantity.kind === 'change' ? 'size' : 'value').text,
    ...spanOf(record.quantity),
  }
}

function askGuess(guess: Guess): Question {
  const { unit, says, low, high } = findFigure(guess)
  return {
    ...apart,
    type: 'number',
    stem: guess.asks,
    value: () => (low + high) / 2,
    tolerance: 0,
    unit,
    says,
    why: guess.why,
    ...guess.isOurs && { isOurs: 'reason' },
    within: { from: guess.scale.from, to: guess.scale.to },
    rests: [guess.record],
  }
}

/** The same vote, before the lesson and after it: an order that nothing else depends on, so that a report can set both side by side. */
export const voteIds = ['explanations-first', 'explanations-again'] as const satisfies readonly VoteId[]
const isVoteId = (id: string): boolean => (voteIds as readonly string[]).includes(id)

/** The explanations that are voted on, in the order of their letters. */
export function listExplanations(): readonly (RivalExplanation & { id: RivalExplanationId })[] {
  return Object.entries<RivalExplanation>(rivalExplanations).map(([id, each]) => ({ id: id as RivalExplanationId, ...each }))
}

/** The second vote asks for a sentence as well: by then there are passages to name. */
function askExplanation(id: string): Question {
  const options = listExplanations().map(({ id, label, gist }) => ({ id, text: label, more: gist, why: gist }))
  return {
    ...apart,
    type: 'single',
    stem: inquiry.question,
    options,
    holds: () => false,
    order: 'listed',
    rests: [],
    isOurs: 'question',
    ...id === voteIds[1] && { because: true },
  }
}

/** The piles on which sentences of the second vote are laid: of each explanation what we find strongest for it. */
export function listPiles() {
  return listExplanations().flatMap(({ id, letter }) => {
    const [strongest] = Object.entries<Evidence>(evidence).filter(([, each]) => each.explanation === id && each.bearing === 'supports' && each.isStrongest)
    return strongest ? [{ id: strongest[0], letter, label: strongest[1].label, says: strongest[1].says, records: strongest[1].records }] : []
  })
}

/** Whether a text is the id of a poll. */
export const isPollId = (id: string): boolean => Object.hasOwn(allGuesses, id) || isVoteId(id)

/** The poll of an id, as a question; undefined where it is none. */
export function findPoll(id: string): Question | undefined {
  if (isVoteId(id))
    return askExplanation(id)
  return isPollId(id) ? askGuess(allGuesses[id]!) : undefined
}
