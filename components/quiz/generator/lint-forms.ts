import type { NumberQuestion, PointQuestion, Question, TruthQuestion } from '../../../data/schema/types.ts'
import type { PlacedQuestion } from '../grading/lay-out.ts'
import type { Check, QuestionRule } from './lint-question.ts'
import { givesAway, layOut } from '../grading/lay-out.ts'
import { deckSeed } from '../grading/order-options.ts'
import { isWithin, readNumber } from '../grading/read-number.ts'
import { holdsPhrase } from './lint-text.ts'

/**
 * Rules for orderings, matchings, sortings, numbers, statements and spots to point at. That no two items share a year,
 * and that each item has one target and one only, is part of a sound answer (computeAnswer).
 */
export const formChecks: Partial<Record<QuestionRule, Check>> = {
  'three-to-five-items': question =>
    'options' in question && question.type !== 'point' && !between(question.options.length, 3, 5) ? [`has ${question.options.length} items, not three to five`] : [],
  'unique-targets': (question) => {
    const texts = targetsOf(question).flatMap(({ id, text }) => [`id ${id}`, text.trim().toLowerCase()])
    return texts.length === new Set(texts).size ? [] : ['has two targets that are the same']
  },
  'used-targets': question => question.type === 'sorting'
    ? question.targets.filter(({ id }) => !question.options.some(option => question.holds(option.id, id))).map(({ text }) => `sorts nothing into "${text}"`)
    : [],
  'part-in-stem': question => question.type === 'true-false' ? checkPart(question) : [],
  'readable-number': question => question.type === 'number' ? checkNumber(question) : [],
  'quiet-order': (question, id) => isPlaced(question) ? checkOrder(id, question) : [],
  'four-to-eight-spots': question =>
    question.type === 'point' && !between(question.options.length, 4, 8) ? [`has ${question.options.length} spots, not four to eight`] : [],
  'spots-on-surface': question => question.type === 'point' ? checkSpots(question) : [],
  'hint-keeps-answer': (question) => {
    const answer = answerInWords(question)
    return answer && holdsPhrase(question.hint, answer) ? [`its hint says "${answer}"`] : []
  },
}

function checkPart({ stem, part, truth }: TruthQuestion): readonly string[] {
  const count = part ? stem.split(part).length - 1 : 0
  return [
    ...(count === 1 ? [] : [`has its part "${part}" ${count} times in the statement, not once`]),
    ...(truth() !== part && holdsPhrase(stem, truth()) ? [`says "${truth()}" in its statement, which is what is true`] : []),
  ]
}

function checkNumber({ value, tolerance, unit }: NumberQuestion): readonly string[] {
  const read = readNumber(`${value()} ${unit}`, unit)
  return [
    ...(tolerance >= 0 ? [] : ['has a tolerance below nothing']),
    ...(read !== null && isWithin(read, value(), Math.max(0, tolerance)) ? [] : ['does not accept its own figure as typed']),
  ]
}

/** Seeds under which the order of items is judged: the deck's, which slides, phones and exports have, and some of worksheets. */
const judgedSeeds = [deckSeed, ...Array.from({ length: 20 }, (_, i) => i + 1)]

/** An answer that is broken has no order to give away: another rule reports it. */
function checkOrder(id: string, question: PlacedQuestion): readonly string[] {
  try {
    const telling = judgedSeeds.find(seed => givesAway(id, question, layOut(id, question, seed).options.map(option => option.id)))
    return telling === undefined ? [] : [`shows its items in an order that gives the answer away, under seed ${telling}; offer more items, or other groups`]
  }
  catch {
    return []
  }
}

function isPlaced(question: Question): question is PlacedQuestion {
  return question.type === 'ordering' || question.type === 'matching' || question.type === 'sorting'
}

/** A rung stands on the ladder, in a year of its own; a place has coordinates, and no two lie in one spot. */
function checkSpots({ surface, options, spotOf }: PointQuestion): readonly string[] {
  const spots = options.map(({ id }) => ({ id, spot: spotOf(id) }))
  const where = spots.map(({ spot }) => spot && ('year' in spot ? `${spot.year}` : `${spot.lat}° ${spot.lon}°`))
  return [
    ...spots.filter(({ spot }) => !spot || !Object.values(spot).every(each => typeof each !== 'number' || Number.isFinite(each))).map(({ id }) => `points at "${id}", which has no spot on the ${surface}`),
    ...spots.filter((_, i) => where[i] !== null && where.indexOf(where[i]!) < i).map(({ id }) => `puts "${id}" where another of its spots is`),
  ]
}

/** What a hint may not say: the figure, what is true, the name of the spot. */
function answerInWords(question: Question): string {
  switch (question.type) {
    case 'number': return String(question.value())
    case 'true-false': return question.truth()
    case 'point': return question.options.find(({ id }) => question.holds(id))?.text ?? ''
    default: return ''
  }
}

function targetsOf(question: Question) {
  return 'targets' in question ? question.targets : []
}

function between(count: number, least: number, most: number): boolean {
  return count >= least && count <= most
}
