import type { ChoiceQuestion, NumberQuestion, PointQuestion, Question, TruthQuestion } from '../../../data/schema/types.ts'
import type { PlacedQuestion } from '../layout.ts'
import type { RecordBan } from './list-bans.ts'
import { computeAnswer } from '../answer.ts'
import { deckSeed, givesAway, layoutQuestion } from '../layout.ts'
import { isWithin, readNumber } from '../types/number.ts'
import { findBanned } from './lint-bans.ts'
import { areEven, firstNumber, holdsPhrase, isOneKind, lengthOf, listReasons, listTexts, slideLimits } from './lint-text.ts'

/** Names of the item-writing rules (after Haladyna, Downing and Rodriguez) that a program can check. */
export type QuestionRule
  = | 'three-or-four-options' | 'unique-options' | 'sound-answer' | 'no-all-of-the-above' | 'marked-negative'
    | 'even-lengths' | 'one-idea' | 'explained' | 'numbers-ascend' | 'cited' | 'not-disputed' | 'note-kept' | 'hint-keeps-answer'
    | 'fits-the-slide' | 'unique-stems' | 'balanced-answers'
    | 'three-to-five-items' | 'unique-targets' | 'used-targets' | 'part-in-stem' | 'readable-number'
    | 'quiet-order' | 'four-to-eight-spots' | 'spots-on-surface'

/** A breach of a rule, with the question that breaks it ('' where the bank as a whole does). */
export interface QuestionFinding { question: string, rule: QuestionRule, message: string }

/** What a question is held against. */
export interface LintOptions {
  /** Records on which no question may rest, as listDisputed() gathers them. */
  disputed: ReadonlySet<string>
  /** What source notes forbid, as listBans() gathers it; nothing by default. */
  bans?: readonly RecordBan[]
}

/** What one rule says against a question; [] where it keeps it. */
type Check<Q extends Question = Question> = (question: Q, id: string, options: LintOptions) => readonly string[]

const shortestReason = 15

/** "All of the above" and its kin. */
const sweeping = /\b(?:all|none|any|both|neither|each)(?: \w+)? (?:of )?(?:the )?(?:above|these|those|them|following)\b/i
const negative = /\b(?:not|except|excepting|never|neither|nor|none|cannot|\w+n[’']t)\b/gi
/** A second question word after "and" or "or". */
const doubled = /\b(?:and|or),? (?:who|whom|whose|what|when|where|which|why|how)\b/i

/** Rules for choices: their options stand beside each other. */
const choiceChecks: Partial<Record<QuestionRule, Check<ChoiceQuestion>>> = {
  'three-or-four-options': ({ options }) =>
    [3, 4].includes(options.length) ? [] : [`has ${options.length} options, not three or four`],
  'no-all-of-the-above': ({ options }) =>
    options.filter(option => sweeping.test(option.text)).map(option => `offers "${option.text}"`),
  'even-lengths': ({ options }) => {
    const texts = options.map(option => option.text)
    const lengths = texts.map(lengthOf)
    return areEven(texts) ? [] : [`its longest option has ${Math.max(...lengths)} characters, its shortest ${Math.min(...lengths)}`]
  },
  'numbers-ascend': ({ options, order }) => {
    const numbers = options.map(option => firstNumber(option.text))
    const descends = numbers.some((number, i) => i > 0 && number <= numbers[i - 1]!)
    return order === 'listed' && isOneKind(options.map(option => option.text)) && descends ? ['lists numbers out of order'] : []
  },
  'hint-keeps-answer': ({ hint, options, holds }) =>
    options.filter(option => holds(option.id) && holdsPhrase(hint, option.text)).map(option => `its hint says "${option.text}"`),
}

/** Rules for every type. */
const checks: Partial<Record<QuestionRule, Check>> = {
  'unique-options': (question) => {
    const options = 'options' in question ? question.options : []
    return [
      ...repeated(options.map(option => option.id)).map(each => `uses the option id "${each}" twice`),
      ...repeated(options.map(option => option.text.trim().toLowerCase())).map(each => `has two options that read "${each}"`),
    ]
  },
  'sound-answer': (question, id) => {
    try {
      computeAnswer(id, question)
      return []
    }
    catch (error) {
      return [error instanceof Error ? error.message : String(error)]
    }
  },
  'marked-negative': ({ stem }) =>
    [...stem.matchAll(negative)]
      .map(match => match[0])
      .filter(word => word !== word.toUpperCase())
      .map(word => `asks with an unmarked "${word}"; put the negative in capitals, or ask it the other way round`),
  'one-idea': ({ stem }) =>
    (stem.match(/\?/g)?.length ?? 0) > 1 || doubled.test(stem) ? ['asks two things at once'] : [],
  'explained': question =>
    listReasons(question)
      .filter(({ why }) => lengthOf(why) < shortestReason)
      .map(({ text, why }) => `does not explain "${text}" (${lengthOf(why)} characters, fewer than ${shortestReason})`),
  'cited': ({ rests }) => rests.length ? [] : ['rests on no record'],
  'not-disputed': (question, _, { disputed }) => [
    ...question.rests.filter(record => disputed.has(record)).map(record => `rests on "${record}", which is contested`),
    ...('options' in question ? question.options : [])
      .filter(option => disputed.has(option.id))
      .map(option => `puts "${option.id}" to its predicate, which is contested`),
  ],
  'note-kept': (question, id, { bans = [] }) => findBanned(id, question, bans),
  'hint-keeps-answer': ({ hint }) => hint.trim() ? [] : ['has no hint'],
  'fits-the-slide': question => [
    ...tooLong('stem', question.stem),
    ...listTexts(question).flatMap(text => tooLong('option', text)),
    ...listReasons(question).flatMap(({ why }) => tooLong('why', why)),
  ],
}

function repeated(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter((text, i) => texts.indexOf(text) !== i))]
}

function tooLong(what: keyof typeof slideLimits, text: string): readonly string[] {
  return lengthOf(text) > slideLimits[what] ? [`has ${lengthOf(text)} characters in a ${what}; a slide holds ${slideLimits[what]}: "${text}"`] : []
}

/**
 * Rules for orderings, matchings, sortings, numbers, statements and spots to point at. That no two items share a year,
 * and that each item has one target and one only, is part of a sound answer (computeAnswer).
 */
const formChecks: Partial<Record<QuestionRule, Check>> = {
  'three-to-five-items': question =>
    'options' in question && question.type !== 'point' && !between(question.options.length, 3, 5)
      ? [`has ${question.options.length} items, not three to five`]
      : [],
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
    const telling = judgedSeeds.find(seed => givesAway(id, question, layoutQuestion(id, question, seed).options.map(option => option.id)))
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
    ...spots
      .filter(({ spot }) => !spot || !Object.values(spot).every(each => typeof each !== 'number' || Number.isFinite(each)))
      .map(({ id }) => `points at "${id}", which has no spot on the ${surface}`),
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

/** One question's breaches of the item-writing rules; empty where it keeps them all. */
export function lintQuestion(id: string, question: Question, options: LintOptions): readonly QuestionFinding[] {
  const run = <Q extends Question>(rules: Partial<Record<QuestionRule, Check<Q>>>, asked: Q) => Object.entries(rules).flatMap(([rule, check]) =>
    check(asked, id, options).map(message => ({ question: id, rule: rule as QuestionRule, message })))
  const own = question.type === 'single' || question.type === 'multiple' ? run(choiceChecks, question) : run(formChecks, question)
  return [...own, ...run(checks, question)]
}
