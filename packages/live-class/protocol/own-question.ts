/**
 * A question of the lecturer's own: typed in the room, asked at once, and never among the bank's. Its id and its options are its own words,
 * so that a report needs nothing else.
 */
import type { PhoneIds, Question } from '@deck/questions'
import type { PhoneQuestion } from './messages.ts'

/** What is typed; null for a number in place of options. */
export interface OwnQuestion { stem: string, options: readonly string[] | null }

/** How many options there may be, and how long stem and options, in characters. */
export const ownLimits = { fewest: 2, most: 6, stem: 160, option: 80 } as const

const head = 'own:'
/** Whether an id is that of such a question; the bank has none that begins so. */
export const isOwn = (id: string): boolean => id.startsWith(head)
/** The words of such a question, from its id. */
export const stemOfOwn = (id: string): string => id.slice(head.length)

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()

/**
 * Reads what was typed.
 * @param stem the question
 * @param lines an option a line; null for a number
 * @returns the question, or what is wrong with it
 */
export function readOwn(stem: string, lines: string | null): OwnQuestion | 'stem' | 'fewer' | 'more' | 'twice' | 'long' {
  const asked = tidy(stem).slice(0, ownLimits.stem)
  if (!asked)
    return 'stem'
  if (lines === null)
    return { stem: asked, options: null }
  const options = lines.split('\n').map(tidy).filter(Boolean)
  if (options.length < ownLimits.fewest)
    return 'fewer'
  if (options.length > ownLimits.most)
    return 'more'
  if (new Set(options).size < options.length)
    return 'twice'
  return options.some(({ length }) => length > ownLimits.option) ? 'long' : { stem: asked, options }
}

/** The question as phones have it, and the id under which it is counted; a slash would end the id's place in the room's keys. */
export function writeOwn({ stem, options }: OwnQuestion, ballot: string): { id: string, question: PhoneQuestion } {
  const common = { v: 1, ballot, stem, isPoll: true } as const
  const question: PhoneQuestion = options === null
    ? { ...common, type: 'number', unit: '' }
    : { ...common, type: 'single', options: options.map((text, i) => ({ id: String.fromCharCode(65 + i), text })) }
  return { id: head + stem.replaceAll('/', '⁄'), question }
}

/**
 * The same as the deck counts it: each option is its letter with its own words, and no answer is right. Without the letter, words such as
 * "constructor" would be names that every object of a script has, and years would not stay in their order.
 */
export function describeOwn(id: string, { type, stem, options = [] }: PhoneQuestion): { id: string, question: Question, ids: PhoneIds } {
  const counted = options.map(option => ({ id: `${option.id} ${option.text}`, text: option.text }))
  const question = options.length ? { type, stem, isPoll: true, options: counted } : { type, stem, unit: '', isPoll: true }
  return { id, question: question as unknown as Question, ids: { options: counted.map((option, i) => [options[i]!.id, option.id]), targets: [] } }
}
