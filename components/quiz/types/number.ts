/** Figures to type: how people write them, which is right, and how one is shown. */
import type { NumberQuestion } from '../../../data/schema/types.ts'
import type { Grade } from '../grade.ts'
import { formatQuantity } from '../../shell/format.ts'
import { makeGrade } from '../grade.ts'

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
export function computeNumber(id: string, { value }: Pick<NumberQuestion, 'value'>): number {
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
export function gradeNumber(id: string, question: Pick<NumberQuestion, 'value' | 'tolerance' | 'unit'>, typed: string): Grade {
  const value = computeNumber(id, question)
  if (!typed.trim())
    return makeGrade(0, { value: 'missed' })
  const given = readNumber(typed, question.unit)
  if (given === null)
    throw new RangeError(`question "${id}" takes a number, not "${typed}"`)
  return isWithin(given, value, question.tolerance) ? makeGrade(1, { value: 'hit' }) : makeGrade(0, { value: 'slip' })
}

/** A figure with its unit, as a question of this unit shows it. */
export function formatFigure(value: number, unit: string): string {
  return formatQuantity({ kind: 'number', value }, unit)
}
