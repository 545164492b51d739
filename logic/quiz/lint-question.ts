import type { Question } from '../../data/types.ts'
import { computeKey } from './compute-key.ts'
import { firstNumber, holdsPhrase, isOneKind, lengthOf } from './lint-text.ts'

/** Names of the item-writing rules (after Haladyna, Downing and Rodriguez) that a program can check. */
export type QuestionRule
  = | 'three-or-four-options' | 'unique-options' | 'sound-key' | 'no-all-of-the-above' | 'marked-negative'
    | 'even-lengths' | 'one-idea' | 'explained' | 'numbers-ascend' | 'cited' | 'not-barred' | 'hint-keeps-key'
    | 'fits-the-plate' | 'unique-stems' | 'balanced-key'

/** A breach of a rule, with the question that breaks it ('' where the bank as a whole does). */
export interface QuestionFinding { question: string, rule: QuestionRule, message: string }

export interface LintOptions {
  /** Records on which no question may rest, as barRecords() gathers them. */
  barred: ReadonlySet<string>
}

type Check = (question: Question, id: string, options: LintOptions) => readonly string[]

/** The longest option may be this many times the shortest … */
const longestRatio = 1.5
/** … or this many characters longer: years and acronyms are short without giving anything away. */
const lengthSlack = 8
const shortestReason = 15
/** What a plate of 980 × 552 holds at 18 px and more, measured on four full options with two lines of notes. */
export const plateLimits = { stem: 130, option: 70, why: 120 } as const

/** "All of the above" and its kin. */
const sweeping = /\b(?:all|none|any|both|neither|each)(?: \w+)? (?:of )?(?:the )?(?:above|these|those|them|following)\b/i
const negative = /\b(?:not|except|excepting|never|neither|nor|none|cannot|\w+n[’']t)\b/gi
/** A second question word after "and" or "or". */
const doubled = /\b(?:and|or),? (?:who|whom|whose|what|when|where|which|why|how)\b/i

const checks: Partial<Record<QuestionRule, Check>> = {
  'three-or-four-options': ({ options }) =>
    [3, 4].includes(options.length) ? [] : [`has ${options.length} options, not three or four`],
  'unique-options': ({ options }) => [
    ...repeated(options.map(option => option.id)).map(each => `uses the option id "${each}" twice`),
    ...repeated(options.map(option => option.text.trim().toLowerCase())).map(each => `has two options that read "${each}"`),
  ],
  'sound-key': (question, id) => {
    try {
      computeKey(id, question)
      return []
    }
    catch (error) {
      return [error instanceof Error ? error.message : String(error)]
    }
  },
  'no-all-of-the-above': ({ options }) =>
    options.filter(option => sweeping.test(option.text)).map(option => `offers "${option.text}"`),
  'marked-negative': ({ stem }) =>
    [...stem.matchAll(negative)].map(match => match[0]).filter(word => word !== word.toUpperCase()).map(word => `asks with an unmarked "${word}"; put the negative in capitals, or ask it the other way round`),
  'even-lengths': ({ options }) => {
    const lengths = options.map(option => lengthOf(option.text))
    const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)]
    return longest <= shortest * longestRatio || longest - shortest <= lengthSlack
      ? []
      : [`its longest option has ${longest} characters, its shortest ${shortest}`]
  },
  'one-idea': ({ stem }) =>
    (stem.match(/\?/g)?.length ?? 0) > 1 || doubled.test(stem) ? ['asks two things at once'] : [],
  'explained': ({ options }) =>
    options.filter(option => lengthOf(option.why) < shortestReason).map(option => `does not explain "${option.text}" (${lengthOf(option.why)} characters, fewer than ${shortestReason})`),
  'numbers-ascend': ({ options, order }) => {
    const numbers = options.map(option => firstNumber(option.text))
    const descends = numbers.some((number, i) => i > 0 && number <= numbers[i - 1]!)
    return order === 'listed' && isOneKind(options.map(option => option.text)) && descends ? ['lists numbers out of order'] : []
  },
  'cited': ({ rests }) => rests.length ? [] : ['rests on no record'],
  'not-barred': ({ rests, options }, _, { barred }) => [
    ...rests.filter(record => barred.has(record)).map(record => `rests on "${record}", which is contested`),
    ...options.filter(option => barred.has(option.id)).map(option => `puts "${option.id}" to its predicate, which is contested`),
  ],
  'hint-keeps-key': ({ hint, options, holds }) => hint.trim()
    ? options.filter(option => holds(option.id) && holdsPhrase(hint, option.text)).map(option => `its hint says "${option.text}"`)
    : ['has no hint'],
  'fits-the-plate': ({ stem, options }) => [
    ...tooLong('stem', stem),
    ...options.flatMap(option => [...tooLong('option', option.text), ...tooLong('why', option.why)]),
  ],
}

function repeated(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter((text, i) => texts.indexOf(text) !== i))]
}

function tooLong(what: keyof typeof plateLimits, text: string): readonly string[] {
  return lengthOf(text) > plateLimits[what] ? [`has ${lengthOf(text)} characters in a ${what}; a plate holds ${plateLimits[what]}: "${text}"`] : []
}

/** One question's breaches of the item-writing rules; empty where it keeps them all. */
export function lintQuestion(id: string, question: Question, options: LintOptions): readonly QuestionFinding[] {
  return Object.entries(checks).flatMap(([rule, check]) =>
    check(question, id, options).map(message => ({ question: id, rule: rule as QuestionRule, message })))
}
