import type { LintOptions, QuestionFinding } from '../../components/quiz/generator/lint-question.ts'
import type { ChoiceQuestion, Question } from '../../data/schema/types.ts'
import { lintQuestion } from '../../components/quiz/generator/lint-question.ts'
import { normaliseToWords } from '../../components/quiz/generator/lint-text.ts'
import { deckSeed, letterOf, orderOptions } from '../../components/quiz/layout.ts'
import { findRightOptions } from '../../components/quiz/types/choice.ts'

/** What a bank is held against. */
export interface BankOptions extends LintOptions {
  /** The seed under which places of right answers must balance; the deck's own by default. */
  seed?: number
}

/** Places are judged once there are this many questions for each. */
const enoughPerPlace = 4

/**
 * A bank's breaches of the item-writing rules: each question's own, stems that stand twice, and
 * right answers that favour a place. Among single choices with equally many options, no place may hold the
 * right answer less than half or more than one and a half times as often as its even share.
 */
export function lintBank(bank: Readonly<Record<string, Question>>, options: BankOptions): readonly QuestionFinding[] {
  const own = Object.entries(bank).flatMap(([id, question]) => lintQuestion(id, question, options))
  return [...own, ...findTwins(bank), ...findFavouredPlaces(bank, options.seed)]
}

/** Among single choices with `optionCount` options: how often the answer stands in each place. */
export function countKeyPlaces(bank: Readonly<Record<string, Question>>, optionCount: number, seed: number = deckSeed): readonly number[] {
  const places = Array.from({ length: optionCount }).fill(0) as number[]
  for (const [id, question] of Object.entries(bank)) {
    const place = question.type === 'single' && question.options.length === optionCount ? placeOfAnswer(id, question, seed) : -1
    if (place >= 0)
      places[place]!++
  }
  return places
}

/** The place of the (first) right option; -1 where the answer is broken, which another rule reports. */
function placeOfAnswer(id: string, question: ChoiceQuestion, seed: number): number {
  try {
    const right = findRightOptions(id, question)
    return orderOptions(id, question, seed).findIndex(option => right.includes(option.id))
  }
  catch {
    return -1
  }
}

function findFavouredPlaces(bank: Readonly<Record<string, Question>>, seed?: number): readonly QuestionFinding[] {
  return [3, 4].flatMap((optionCount) => {
    const places = countKeyPlaces(bank, optionCount, seed)
    const share = places.reduce((sum, count) => sum + count, 0) / optionCount
    if (share < enoughPerPlace || places.every(count => count >= share / 2 && count <= share * 1.5))
      return []
    return [{ question: '', rule: 'balanced-answers' as const, message: `right answers of questions with ${optionCount} options stand ${places.join(', ')} times in places A to ${letterOf(optionCount - 1)}; write "export const answerSeed = ${findEvenSeed(bank)}" in deck.config.ts, which spreads them most evenly` }]
  })
}

/** Of the first seeds, the one under which right answers are spread most evenly over the places; for whoever sets the deck's seed. */
export function findEvenSeed(bank: Readonly<Record<string, Question>>, seeds = 200): number {
  const unevenness = (seed: number) => [3, 4].flatMap(count => countKeyPlaces(bank, count, seed)).reduce((sum, count) => sum + count * count, 0)
  const tried = Array.from({ length: seeds }, (_, seed) => ({ seed, uneven: unevenness(seed) }))
  return tried.reduce((best, each) => each.uneven < best.uneven ? each : best).seed
}

function findTwins(bank: Readonly<Record<string, Question>>): readonly QuestionFinding[] {
  const first = new Map<string, string>()
  return Object.entries(bank).flatMap(([id, { stem }]) => {
    const twin = first.get(normaliseToWords(stem))
    if (twin === undefined)
      first.set(normaliseToWords(stem), id)
    return twin === undefined ? [] : [{ question: id, rule: 'unique-stems' as const, message: `asks the same as "${twin}"` }]
  })
}
