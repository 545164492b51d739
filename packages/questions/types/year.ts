/** An event to be placed on a scale of years: right in its year, and the nearer, the more of the point. */
import type { When } from '@deck/article'
import type { Ask, Table } from '../ask.ts'
import type { NearShare } from '../exchange.ts'
import type { Grade } from '../grade.ts'
import type { Asked } from '../question.ts'
import { requireParts, requireRecords } from '../ask.ts'
import { asText, makeGrade } from '../grade.ts'
import { defineKind } from '../kind.ts'
import { hintTells } from '../lint-text.ts'
import { sayAnswer } from '../words.ts'
import { figureVotes, readNumber } from './number.ts'

/** An event to be placed. Its year is what the data say. */
export interface YearQuestion extends Asked {
  type: 'year'
  /** When the data date the event; null where they do not. */
  whenOf: () => When | null
  /** The first and the last year of the scale. */
  scale: { from: number, to: number }
  /** How many years off is still right. */
  tolerance: number
  /** How many years off is worth nothing; up to there each year costs the same. */
  reach: number
  /** Why it is this year, as feedback. */
  why: string
}

/**
 * Asks to place a record of a table on a scale of years.
 * @param table the table of the record
 * @param id of the record
 * @param ask stem, why, `scale`, `reach`, `tolerance` (0 where left out) and `when`: the date of the record
 */
export function askYear<T extends Table, Id extends keyof T & string>(
  table: T,
  id: Id,
  ask: Ask & Pick<YearQuestion, 'scale' | 'reach' | 'why'> & { tolerance?: number, when: (record: T[Id]) => When | null },
): YearQuestion {
  requireParts(ask, 'stem', 'scale', 'reach', 'why', 'when', 'rests')
  requireRecords(table, [id])
  const { when, ...rest } = ask
  return { type: 'year', tolerance: 0, ...rest, whenOf: () => when(table[id]) }
}

/**
 * The year of the event.
 * @throws Error for an event that the data do not date to one year, and for one that lies beside the scale
 */
export function computeYear(id: string, { whenOf, scale }: YearQuestion): number {
  const when = whenOf()
  if (!when || when.words || when.to !== undefined || when.precision === 'decade')
    throw new Error(`question "${id}": the data do not date its event to a year`)
  if (when.from < scale.from || when.from > scale.to)
    throw new Error(`question "${id}": ${when.from} lies beside its scale from ${scale.from} to ${scale.to}`)
  return when.from
}

/** What a year is worth that is so far off. */
function shareOf(off: number, { tolerance, reach }: YearQuestion): number {
  return off <= tolerance ? 1 : Math.max(0, (reach - off) / (reach - tolerance))
}

/**
 * Grades a year by its distance. Partial credit: full within the tolerance, none from the reach on, and the same step less for each year
 * in between. With a tolerance of 0 and a reach of 4 a year off by one is worth 3/4.
 * @throws RangeError for a text that is no year of the scale; '' (nothing placed) is wrong
 */
export function gradeYear(id: string, question: YearQuestion, placed: string): Grade {
  const right = computeYear(id, question)
  if (!placed.trim())
    return makeGrade(0, { value: 'missed' })
  const { from, to } = question.scale
  const year = readNumber(placed)
  if (year === null || year < from || year > to)
    throw new RangeError(`question "${id}" takes a year from ${from} to ${to}, not "${placed}"`)
  const share = shareOf(Math.abs(year - right), question)
  return makeGrade(share, { value: share === 1 ? 'hit' : 'slip' })
}

/** What each year beyond the tolerance is worth, as far as it is worth anything. */
function listShares(question: YearQuestion): NearShare[] {
  const { tolerance, reach } = question
  return Array.from({ length: Math.max(0, reach - tolerance - 1) }, (_, i) => ({ within: tolerance + i + 1, share: shareOf(tolerance + i + 1, question) }))
}

/** How many steps of partial credit a learning platform is given. */
const steps = [1, 2, 3, 4, 5, 6, 10]

export const year = defineKind<YearQuestion, string>({
  read: ({ scale }, found) => {
    const placed = typeof found === 'string' ? readNumber(found) : null
    return found === '' || (placed !== null && placed >= scale.from && placed <= scale.to) ? found as string : undefined
  },
  compute: (id, question) => String(computeYear(id, question)),
  grade: (id, question, answer) => gradeYear(id, question, asText(id, answer)),
  verdict: (words, { score }) => score ? words.verdictPartly({ found: Math.round(100 * score), all: 100 }) : words.verdictSlip,
  missing: 'nothingChosen',
  right: (words, _, answer) => sayAnswer(words, answer),
  card: { view: 'QuizYear' },
  votes: { ...figureVotes<YearQuestion>((_, __, year) => year), count: (_, __, answer) => [answer] },
  // phones have no scale: the year is typed
  phone: { form: 'number', parts: (_, { scale }) => ({ unit: '', within: scale }) },
  paper: ({ scale }) => ({ how: 'figure', blank: { unit: `(${scale.from}–${scale.to})` } }),
  paperAnswer: (_, __, { why }, answer) => ({ answer, lines: [], why }),
  exchange: (question, answer, { tidy }) =>
    ({ form: 'number', value: Number(answer), tolerance: question.tolerance, unit: '', why: tidy(question.why), near: listShares(question) }),
  interaction: 'numeric',
  measure: ({ tolerance }) => ({ tolerance, unit: '' }),
  rules: {
    'readable-number': ({ tolerance, reach }) =>
      tolerance >= 0 && steps.includes(reach - tolerance) ? [] : [`falls to nothing in ${reach - tolerance} steps; platforms know ${steps.join(', ')}`],
    'hint-keeps-answer': question => hintTells(question, String(question.whenOf()?.from)),
  },
})
