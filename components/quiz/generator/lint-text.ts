import type { Question } from '../../../data/schema/types.ts'

/** Characters as a reader counts them. */
export function lengthOf(text: string): number {
  return [...text.trim()].length
}

/** The longest option may be this many times the shortest … */
const longestRatio = 1.5
/** … or this many characters longer: years and acronyms are short without giving anything away. */
const lengthSlack = 8

/** Whether options are of about one length, so that length betrays nothing. */
export function areEven(texts: readonly string[]): boolean {
  const lengths = texts.map(lengthOf)
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)]
  return longest <= shortest * longestRatio || longest - shortest <= lengthSlack
}

/** Lower case, letters and figures only, single spaces: what two texts have in common. */
export function normaliseToWords(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** Whether a text contains a phrase as whole words, whatever case and punctuation. */
export function holdsPhrase(text: string, phrase: string): boolean {
  const folded = normaliseToWords(phrase)
  return folded !== '' && ` ${normaliseToWords(text)} `.includes(` ${folded} `)
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
export function listReasons(question: Question): readonly { text: string, why: string }[] {
  return 'options' in question ? question.options : [{ text: question.stem, why: question.why }]
}

/** The texts among which a reader chooses, or which are put in their place. */
export function listTexts(question: Question): readonly string[] {
  const options = 'options' in question ? question.options : []
  const targets = 'targets' in question ? question.targets : []
  return [...options, ...targets].map(({ text }) => text)
}

/** What a slide of 980 × 552 holds at 18 px and more, measured on four full options with two lines of notes. */
export const slideLimits = { stem: 130, option: 70, why: 120 } as const
