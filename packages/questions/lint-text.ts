/** What rules for writing questions are made of. Each type has rules of its own; those for every type are in the addon's quiz/generator/. */
import type { Asked } from './question.ts'
import { optionsOf, targetsOf } from './question.ts'

/** Names of the item-writing rules (after Haladyna, Downing and Rodriguez) that a program can check. */
export type QuestionRule
  = | 'three-or-four-options' | 'unique-options' | 'sound-answer' | 'no-all-of-the-above' | 'marked-negative'
    | 'even-lengths' | 'one-idea' | 'explained' | 'numbers-ascend' | 'cited' | 'not-disputed' | 'note-kept' | 'hint-keeps-answer'
    | 'fits-the-slide' | 'unique-stems' | 'balanced-answers'
    | 'three-to-five-items' | 'unique-targets' | 'used-targets' | 'part-in-stem' | 'readable-number'
    | 'quiet-order' | 'four-to-eight-spots' | 'spots-on-surface'

/** What one rule says against a question; [] where it keeps it. `seeds` are those under which the order of items is judged. */
export type QuestionCheck<Q, Options = { seeds?: readonly number[] }> = (question: Q, id: string, options: Options) => readonly string[]
export type QuestionRules<Q, Options = { seeds?: readonly number[] }> = Partial<Record<QuestionRule, QuestionCheck<Q, Options>>>

/** Characters as a reader counts them. */
export function lengthOf(text: string): number {
  return [...text.trim()].length
}

/** The longest option may be this many times the shortest … */
const longestRatio = 1.5
/** … or this many characters longer: years and acronyms are short without giving anything away. */
const lengthSlack = 8

/** How many characters the longest of several texts may have, beside a shortest one of a length. */
export const longestBeside = (shortest: number): number => Math.max(Math.floor(shortest * longestRatio), shortest + lengthSlack)

/** Whether options are of about one length, so that length betrays nothing. */
export function areEven(texts: readonly string[]): boolean {
  const lengths = texts.map(lengthOf)
  return Math.max(...lengths) <= longestBeside(Math.min(...lengths))
}

/** Lower case, letters and figures only, single spaces: what two texts have in common. */
export function normaliseToWords(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** Whether a text contains a phrase as whole words, whatever case and punctuation. */
export function containsPhrase(text: string, phrase: string): boolean {
  const folded = normaliseToWords(phrase)
  return folded !== '' && ` ${normaliseToWords(text)} `.includes(` ${folded} `)
}

/** What the rule of the hint says against one that has a text of the answer in it. */
export function hintTells({ hint }: Asked, text: string): readonly string[] {
  return containsPhrase(hint, text) ? [`its hint says "${text}"`] : []
}

const number = /[+−-]?\d+(?:[.,]\d+)*/g

/** The first number in a text, with a true or a typed minus; NaN where there is none. Commas group thousands. */
export function firstNumber(text: string): number {
  const found = text.match(number)?.[0]
  return found === undefined ? Number.NaN : Number(found.replace('−', '-').replaceAll(',', ''))
}

/** Whether texts are the same but for their numbers ("3 °C", "5 °C"), so that they have a natural order. */
export function isOneKind(texts: readonly string[]): boolean {
  const frames = new Set(texts.map(text => text.replace(number, '#')))
  return frames.size === 1 && [...frames][0]!.includes('#')
}

/** What a question explains, and how: its options or items, or the one thing that it asks. */
export function listReasons(question: Asked): readonly { text: string, why: string }[] {
  const { why } = question as { why?: string }
  return why === undefined ? optionsOf(question) : [{ text: question.stem, why }]
}

/** The texts among which a reader chooses, or which are put in their place. */
export function listTexts(question: Asked): readonly string[] {
  return [...optionsOf(question), ...targetsOf(question)].map(({ text }) => text)
}

/** What a slide of 980 × 552 holds at 18 px and more, measured on four full options with two lines of notes. */
export const slideLimits = { stem: 130, option: 70, why: 120 } as const
