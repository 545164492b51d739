/** Figures to type: how people write them, and which is right. */
import type { Indicator } from '@deck/article'
import type { Ask } from '../ask.ts'
import type { Grade } from '../grade.ts'
import type { Asked } from '../question.ts'
import type { AnswerWords } from '../words.ts'
import { requireParts } from '../ask.ts'
import { asText, makeGrade } from '../grade.ts'
import { defineKind } from '../kind.ts'
import { hintTells } from '../lint-text.ts'
import { mostShown } from '../placed.ts'
import { sayAnswer } from '../words.ts'

/** A figure to be typed. */
export interface NumberQuestion extends Asked {
  type: 'number'
  /** What the data say. */
  value: () => number
  /** How far off an answer may be and still be right, in the unit; 0 asks for the figure itself. */
  tolerance: number
  /** Unit, as an answer may give it and as it is shown; '' where there is none. */
  unit: string
  /** Why it is this figure, as feedback. */
  why: string
  /** The figure in words, where figure and unit alone would drop the article's hedge: "up to 80%". */
  says?: string
  /** What lies outside can be no answer: the ends of the line on which a figure is guessed. */
  within?: { from: number, to: number }
}

/**
 * Asks for the figure of an indicator, to be typed.
 * @param indicator a number, a change, a share or a rank; a range has no one figure
 * @param ask stem, why, and `tolerance` (0 where left out)
 */
export function askNumber(indicator: Indicator, ask: Ask & { why: string, tolerance?: number }): NumberQuestion {
  requireParts(ask, 'stem', 'why', 'rests')
  return { type: 'number', tolerance: 0, ...ask, unit: indicator.unit, value: () => figureOf(indicator) }
}

/**
 * Asks for a number that follows from several records: years between two events, steps that support a claim.
 * @param ask stem, why, unit and `value`, computed anew each time; `tolerance` is 0
 */
export function askCount(ask: Ask & Pick<NumberQuestion, 'value' | 'unit' | 'why'>): NumberQuestion {
  requireParts(ask, 'stem', 'value', 'unit', 'why', 'rests')
  return { type: 'number', tolerance: 0, ...ask }
}

function figureOf({ quantity }: Indicator): number {
  switch (quantity.kind) {
    case 'number': return quantity.value
    case 'change': return quantity.delta
    case 'share': return quantity.percent
    case 'rank': return quantity.rank
    case 'range': return Number.NaN
  }
}

/** Digits with a sign, a decimal point or comma, and thousands set apart by commas or spaces. */
const written = /^([+-]?)(\d{1,3}([, ])\d{3}(?:\3\d{3})*|\d+)(?:([.,])(\d+))?$/

/**
 * Reads a number as people type it: "2.24", "2,24", "2.24 °C", "−7", "1,300", "1 300". A comma
 * before exactly three digits sets thousands apart ("1,300"), unless a lone 0 stands before it
 * ("0,125"); any other comma is a decimal comma.
 * @param unit may follow the number, with or without a space, in either case
 * @returns null where the text is anything else
 */
export function readNumber(text: string, unit = ''): number | null {
  const folded = text.normalize('NFKC').replace(/[−–]/g, '-').replace(/\s+/g, ' ').trim()
  const bare = dropUnit(folded, unit.normalize('NFKC').trim())
  const match = bare.replace(/^([+-]) /, '$1').replace(/^([+-]?0),/, '$1.').match(written)
  if (!match)
    return null
  const [, sign, whole, group, point, decimals = ''] = match
  if (group === ',' && point === ',')
    return null
  return Number(`${sign}${whole!.replace(/[, ]/g, '')}.${decimals}`)
}

/** Whether a number is no farther off than the tolerance, forgiving what binary fractions add. */
export function isWithin(given: number, value: number, tolerance: number): boolean {
  return Math.abs(given - value) <= tolerance + Number.EPSILON * Math.max(1, Math.abs(given), Math.abs(value)) * 4
}

function dropUnit(text: string, unit: string): string {
  return unit && text.toLowerCase().endsWith(unit.toLowerCase()) ? text.slice(0, -unit.length).trim() : text
}

/** The figure. @throws Error where the data give none */
export function computeNumber(id: string, { value }: NumberQuestion): number {
  const figure = value()
  if (!Number.isFinite(figure))
    throw new Error(`question "${id}": the data give no number`)
  return figure
}

/**
 * Grades a typed number: right within the tolerance, wrong beyond it; no partial credit. The unit
 * may be given or left out.
 * @throws RangeError for a text that is no number of this unit
 */
export function gradeNumber(id: string, question: NumberQuestion, typed: string): Grade {
  const value = computeNumber(id, question)
  if (!typed.trim())
    return makeGrade(0, { value: 'missed' })
  const given = readNumber(typed, question.unit)
  if (given === null)
    throw new RangeError(`question "${id}" takes a number, not "${typed}"`)
  return isWithin(given, value, question.tolerance) ? makeGrade(1, { value: 'hit' }) : makeGrade(0, { value: 'slip' })
}

/** How a class votes by figures, any of which may be given. @param nameOf names one that was counted */
export function figureVotes<Q>(nameOf: (words: AnswerWords, question: Q, figure: string) => string) {
  return {
    isFigure: true,
    list: (words: AnswerWords, question: Q, counted: readonly string[]) =>
      counted.filter(figure => Number.isFinite(Number(figure))).slice(0, mostShown).map(id => ({ id, name: nameOf(words, question, id) })),
    name: (words: AnswerWords, question: Q, counted: readonly string[]) =>
      [...counted].sort((a, b) => Number(a) - Number(b)).map(id => ({ id, name: nameOf(words, question, id) })),
    cover: () => null,
  }
}

export const number = defineKind<NumberQuestion, string>({
  isAnswered: ({ unit }, answer) => readNumber(answer, unit) !== null,
  read: (_, found) => typeof found === 'string' ? found : undefined,
  compute: (id, question) => String(computeNumber(id, question)),
  grade: (id, question, answer) => gradeNumber(id, question, asText(id, answer)),
  verdict: words => words.verdictSlip,
  missing: 'unreadable',
  right: (words, { says, value, unit }) => sayAnswer(words, says ?? words.figure(value(), unit)),
  card: { view: 'QuizNumber' },
  votes: {
    ...figureVotes<NumberQuestion>((words, { unit }, figure) => words.figure(Number(figure), unit)),
    count: (_, { unit }, answer) => {
      const figure = readNumber(answer, unit)
      return figure === null ? [] : [String(figure)]
    },
  },
  phone: { form: 'number', parts: (_, { unit, within }) => ({ unit, ...within && { within } }) },
  paper: ({ unit }) => ({ how: 'figure', blank: { unit } }),
  paperAnswer: (words, _, { value, unit, why }) => ({ answer: words.figure(value(), unit), lines: [], why }),
  exchange: ({ tolerance, unit, why }, answer, { tidy }) => ({ form: 'number', value: Number(answer), tolerance, unit: tidy(unit), why: tidy(why) }),
  interaction: 'numeric',
  measure: ({ tolerance, unit }) => ({ tolerance, unit }),
  rules: {
    'readable-number': ({ value, tolerance, unit }) => {
      const read = readNumber(`${value()} ${unit}`, unit)
      return [
        ...(tolerance >= 0 ? [] : ['has a tolerance below nothing']),
        ...(read !== null && isWithin(read, value(), Math.max(0, tolerance)) ? [] : ['does not accept its own figure as typed']),
      ]
    },
    'hint-keeps-answer': question => hintTells(question, String(question.value())),
  },
})
