import type { Question, QuestionRule, QuestionRules } from '@deck/questions'
import type { RecordBan } from './list-bans.ts'
import { computeAnswer, kindOf, lengthOf, listReasons, listTexts, optionsOf, slideLimits } from '@deck/questions'
import { deckSeed } from '../layout.ts'
import { findBanned } from './lint-bans.ts'

/** A breach of a rule, with the question that breaks it ('' where the bank as a whole does). */
export interface QuestionFinding { question: string, rule: QuestionRule, message: string }

/** What a question is held against. */
export interface LintOptions {
  /** Records on which no question may rest, as listDisputed() gathers them. */
  disputed: ReadonlySet<string>
  /** What source notes forbid, as listBans() gathers it; nothing by default. */
  bans?: readonly RecordBan[]
}

const shortestReason = 15

const negative = /\b(?:not|except|excepting|never|neither|nor|none|cannot|\w+n[’']t)\b/gi
/** A second question word after "and" or "or". */
const doubled = /\b(?:and|or),? (?:who|whom|whose|what|when|where|which|why|how)\b/i

/** Rules for every type. */
const checks: QuestionRules<Question, LintOptions> = {
  'unique-options': (question) => {
    const options = optionsOf(question)
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
    ...optionsOf(question)
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
  const [length, most] = [lengthOf(text), slideLimits[what]]
  return length > most ? [`has ${length} characters in ${what === 'option' ? 'an' : 'a'} ${what}; a slide holds ${most}: "${text}"`] : []
}

/** Seeds under which the order of items is judged: the deck's, which slides, phones and exports have, and some of worksheets. */
const seeds = [deckSeed, ...Array.from({ length: 20 }, (_, i) => i + 1)]

/** One question's breaches of the item-writing rules, those of its type first; empty where it keeps them all. */
export function lintQuestion(id: string, question: Question, options: LintOptions): readonly QuestionFinding[] {
  const run = <O>(rules: QuestionRules<Question, O>, given: O) => Object.entries(rules).flatMap(([rule, check]) =>
    check(question, id, given).map(message => ({ question: id, rule: rule as QuestionRule, message })))
  return [...run(kindOf(question).rules, { seeds }), ...run(checks, options)]
}
