/** What a class or a reader is asked without a grade: figures to guess. Phones, hands and reports take a poll for a question. */
import type { Guess, Indicator, Question } from '../../data/schema/types.ts'
import { chapters } from '../../data/chapters.ts'
import { guesses } from '../../data/guesses.ts'
import { objectives } from '../../data/objectives.ts'
import { registry } from '../../data/schema/records.ts'
import { sayRecord } from '../shell/say-record.ts'
import { spanOf } from './guess-scale.ts'

type ChapterId = Question['chapter']
type ObjectiveId = Question['objective']

/** No paper and no plan counts a poll: chapter, aim and level are those of nothing in particular. */
const apart = { chapter: Object.keys(chapters)[0] as ChapterId, objective: Object.keys(objectives)[0] as ObjectiveId, level: 'understanding', hint: '', isPoll: true } as const

/** Every guess by its id, as wide as its type: an article may have none. */
export const allGuesses: Readonly<Record<string, Guess>> = guesses

/** The figure of a guess as the article has it: its record, its words with the hedge, and its place on the line. */
export function findFigure({ record: id }: Guess) {
  const record = registry.get(id)!.record as Indicator
  // a rise is asked for by its size
  return { record, unit: record.unit, bound: record.bound, says: sayRecord(id, record, record.quantity.kind === 'change' ? 'size' : 'value').text, ...spanOf(record.quantity) }
}

function askGuess(guess: Guess): Question {
  const { unit, says, low, high } = findFigure(guess)
  return { ...apart, type: 'number', stem: guess.asks, value: () => (low + high) / 2, tolerance: 0, unit, says, why: guess.why, rests: [guess.record] }
}

/** Whether a text is the id of a poll. */
export const isPollId = (id: string): boolean => Object.hasOwn(allGuesses, id)

/** The poll of an id, as a question; undefined where it is none. */
export function findPoll(id: string): Question | undefined {
  return isPollId(id) ? askGuess(allGuesses[id]!) : undefined
}
