/** An answer as reports of SCORM and xAPI have it. */
import type { CourseQuestion, Edition } from './course.ts'
import { readNumber } from '../../components/quiz/types/number.ts'

/** Signs between the parts of a response, as each standard has them. */
const signs = { scorm12: { list: ',', pair: '.' }, scorm2004: { list: '[,]', pair: '[.]' }, cmi5: { list: '[,]', pair: '[.]' } } as const

const kinds: Readonly<Record<string, string>> = { 'single': 'choice', 'multiple': 'choice', 'point': 'choice', 'ordering': 'sequencing', 'matching': 'matching', 'sorting': 'matching', 'number': 'numeric', 'true-false': 'true-false' }

/** The type of an interaction; a question that is built from the data is none that a report knows. */
export function nameInteraction(question: CourseQuestion | undefined, edition: Edition): string {
  const kind = kinds[question?.type ?? '']
  return kind ?? (edition === 'scorm12' ? 'fill-in' : 'other')
}

/** SCORM 1.2 knows options by one letter or figure. */
const letter = (list: readonly string[], id: string) => '0123456789abcdefghijklmnopqrstuvwxyz'[list.indexOf(id) + 10] ?? '0'
/** An id as every platform takes it: Moodle refuses the whole response where one holds a hyphen (mod/scorm/datamodels/scorm_13.js). */
const nameOption = (id: string) => id.replace(/[^\w.]/g, '_').slice(0, 250)
/** A number in plain figures, without what binary fractions add: platforms take no exponent and 18 decimals at most. */
const plainNumber = (value: number) => String(Number(value.toFixed(6)))

/**
 * An answer in the form of its type.
 * @param question what was asked; undefined for one that is built from the data
 * @param answer as the deck hands it in
 * @param edition whose form it is to have
 * @returns '' for what is no number where a number was asked for: a report leaves it out
 */
export function describeResponse(question: CourseQuestion | undefined, answer: unknown, edition: Edition): string {
  const { list, pair } = signs[edition]
  const option = (id: string) => edition === 'scorm12' && question ? letter(question.options, id) : nameOption(id)
  const target = (id: string) => edition === 'scorm12' && question ? letter(question.targets, id) : nameOption(id)
  if (Array.isArray(answer))
    return answer.map(each => option(String(each))).join(list)
  if (typeof answer === 'object' && answer !== null)
    return Object.entries(answer).map(([from, to]) => `${option(from)}${pair}${target(String(to))}`).join(list)
  if (question?.type === 'point')
    return option(String(answer))
  if (question?.type === 'true-false')
    return edition === 'scorm12' ? String(answer).charAt(0) : String(answer)
  if (question?.type !== 'number')
    return String(answer).slice(0, 250)
  const typed = readNumber(String(answer), question.unit)
  return typed === null ? '' : plainNumber(typed)
}

/** The right answer in the same form; a figure in SCORM 2004 and xAPI is a range. */
export function describeRight(question: CourseQuestion, edition: Edition): string {
  if (question.type !== 'number' || edition === 'scorm12')
    return describeResponse(question, question.right, edition)
  const value = Number(question.right)
  return `${plainNumber(value - question.tolerance)}[:]${plainNumber(value + question.tolerance)}`
}

/** How an answer came out: in words for all or nothing, else as a share. */
export function describeResult(score: number, edition: Edition): string {
  return score === 1 ? 'correct' : score > 0 ? score.toFixed(2) : edition === 'scorm12' ? 'wrong' : 'incorrect'
}

/** When it was answered, in universal time: "14:05:09" in SCORM 1.2, "2026-11-28T14:05:09.00Z" elsewhere. Moodle refuses a time without fractions of a second. */
export function describeTime(at: Date, edition: Edition): string {
  const [seconds] = at.toISOString().split('.')
  return edition === 'scorm12' ? seconds!.split('T')[1]! : `${seconds}.00Z`
}

const two = (value: number) => String(Math.floor(value)).padStart(2, '0')

/** A length of time: "0001:02:03.00" in SCORM 1.2, "PT1H2M3S" elsewhere. */
export function sayDuration(milliseconds: number, edition: Edition): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000))
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  return edition === 'scorm12' ? `${String(hours).padStart(4, '0')}:${two(minutes)}:${two(seconds % 60)}.00` : `PT${hours}H${minutes}M${seconds % 60}S`
}
