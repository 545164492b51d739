/** Choices, of one option or of several: how they are asked, which options are right, what a reader's picks are worth, how an option is shown. */
import type { LanguageCode } from '@deck/article'
import type { Ask, Items, Table } from '../ask.ts'
import type { ExchangeForm, ExchangeTools } from '../exchange.ts'
import type { Answer, Grade, ListAnswer, OptionGrade } from '../grade.ts'
import type { VoteOption } from '../kind.ts'
import type { QuestionRules } from '../lint-text.ts'
import type { PaperAnswer, PaperForm } from '../paper-form.ts'
import type { Asked, Option } from '../question.ts'
import type { AnswerWords } from '../words.ts'
import { known, listItems, requireParts } from '../ask.ts'
import { asList, countGrade, describePartly, makeGrade, readList, refuseStrangers } from '../grade.ts'
import { defineKind } from '../kind.ts'
import { areEven, firstNumber, hintTells, isOneKind, lengthOf, longestBeside } from '../lint-text.ts'
import { findById, lineOf, markItems } from '../paper-form.ts'
import { letterOf } from '../question.ts'
import { shuffleBySeed } from '../seeded.ts'

/**
 * A choice among options. `holds` is a predicate over the data that the engine asks of every
 * option; the options for which it is true are the answer.
 */
export interface ChoiceQuestion extends Asked {
  type: 'single' | 'multiple'
  options: readonly Option[]
  /** True where the data make the option a right answer. @throws where the option is not one of its own. */
  holds: (optionId: string) => boolean
  /** 'listed' keeps the options' order (years, numbers); 'shuffled' lets a seed decide. */
  order: 'listed' | 'shuffled'
  /** What a right option is, where “right” alone would say that it is true: that the text does not state it, or that it hedges it. */
  sought?: 'unstated' | 'hedged'
}

interface AskChoice extends Ask {
  type: ChoiceQuestion['type']
  /** Options keep their order (years, numbers) or are shuffled; shuffled by default. */
  order?: ChoiceQuestion['order']
  sought?: ChoiceQuestion['sought']
}

/**
 * Asks which of some records of one table hold a predicate. Options are named by their ids.
 * @param table the table whose records are the options
 * @param ask stem, options by record id (why each is right or wrong; text where the label will not do) and `holds`
 */
export function askRecords<T extends Table>(
  table: T,
  ask: AskChoice & {
    options: Items<T>
    holds: (record: T[keyof T], id: keyof T) => boolean
  },
): ChoiceQuestion {
  requireParts(ask, 'stem', 'options', 'holds', 'rests')
  return build(ask, listItems(table, ask.options), id => ask.holds(table[id]! as T[keyof T], id as keyof T))
}

/**
 * Asks which authored statements hold. Each statement carries its own predicate over the data.
 */
export function askClaims(
  ask: AskChoice & { options: Readonly<Record<string, { text: string, why: string, lang?: LanguageCode, holds: () => boolean }>> },
): ChoiceQuestion {
  requireParts(ask, 'stem', 'options', 'rests')
  const options = Object.entries(ask.options).map(([id, { text, why, lang }]): Option => ({ id, text, why, lang }))
  return build(ask, options, id => ask.options[id]!.holds())
}

/**
 * Asks for a number or year among several, listed in ascending order.
 * @param ask with `values` (each with its why) and `holds` over the value
 */
export function askValue(
  ask: Omit<AskChoice, 'order'> & { values: Readonly<Record<number, string>>, format?: (value: number) => string, holds: (value: number) => boolean },
): ChoiceQuestion {
  requireParts(ask, 'stem', 'values', 'holds', 'rests')
  const options = Object.entries(ask.values)
    .map(([value, why]) => ({ value: Number(value), why }))
    .sort((a, b) => a.value - b.value)
    .map(({ value, why }): Option => ({ id: String(value), text: ask.format?.(value) ?? String(value), why }))
  return build({ ...ask, order: 'listed' }, options, id => ask.holds(Number(id)))
}

function build(ask: AskChoice, options: readonly Option[], holds: (id: string) => boolean): ChoiceQuestion {
  return { order: 'shuffled', ...ask, options, holds: id => holds(known(options, id)) }
}

/**
 * The ids of the options that the data make right, in the question's own order. Nothing stores it.
 * @param id the question's id, for the message
 * @throws Error where no option or every option holds, and where a single choice has more than one:
 * such an item is broken, and the build says so before a student finds out.
 */
export function findRightOptions(id: string, question: ChoiceQuestion): readonly string[] {
  const right = question.options.map(option => option.id).filter(question.holds)
  if (!right.length)
    throw new Error(`question "${id}": the data make none of its options right`)
  if (right.length === question.options.length)
    throw new Error(`question "${id}": the data make every option right`)
  if (question.type === 'single' && right.length > 1)
    throw new Error(`question "${id}": a single choice, but the data make ${right.length} options right (${right.join(', ')})`)
  return right
}

/**
 * Grades a choice. The order of the picks and repeated picks do not matter.
 *
 * Partial credit: share of the answer that was picked, less the share of the other options that were
 * picked, never below 0. So the whole answer and nothing else scores 1, every option at once scores 0,
 * and blind guessing gains nothing on average, however many options are right. A single choice
 * scores 1 or 0.
 *
 * @throws RangeError for a pick that is no option, and for two picks in a single choice
 */
export function gradeChoice(id: string, question: ChoiceQuestion, picks: ListAnswer): Grade {
  const picked = new Set(picks)
  const right = new Set(findRightOptions(id, question))
  const options = question.options.map(option => option.id)
  refuseStrangers(id, picked, options)
  if (question.type === 'single' && picked.size > 1)
    throw new RangeError(`question "${id}" takes one answer, not ${picked.size}`)

  const byOption = Object.fromEntries(options.map(option => [option, gradeOption(right.has(option), picked.has(option))]))
  return makeGrade(scorePicks(countGrade(byOption, 'hit'), countGrade(byOption, 'slip'), right.size, options.length), byOption)
}

function gradeOption(isRight: boolean, isPicked: boolean): OptionGrade {
  if (isPicked)
    return isRight ? 'hit' : 'slip'
  return isRight ? 'missed' : 'passed'
}

/** hits/right − slips/others, over one denominator so that whole scores come out whole. */
function scorePicks(hits: number, slips: number, rightCount: number, optionCount: number): number {
  const others = optionCount - rightCount
  return Math.max(0, (hits * others - slips * rightCount) / (rightCount * others))
}

/**
 * How an option is shown. Before the answer is out: 'open' or 'chosen'. After: 'right', 'missed'
 * (right, and left out of a checked multiple choice), 'wrong' (chosen, not right), 'other'.
 */
export type OptionMark = 'open' | 'chosen' | 'right' | 'missed' | 'wrong' | 'other'

/** What the reader knows of an option. */
interface OptionView {
  /** Several may be chosen. */
  isMany: boolean
  /** The answer is out, by the reader's own check or by the lecturer's click. */
  answerShown: boolean
  /** The reader has handed in an answer. */
  checked: boolean
  isRight: boolean
  isPicked: boolean
}

/** Which mark an option carries. */
export function markOption({ isMany, answerShown, checked, isRight, isPicked }: OptionView): OptionMark {
  if (!answerShown)
    return isPicked ? 'chosen' : 'open'
  if (isRight)
    return isMany && checked && !isPicked ? 'missed' : 'right'
  return isPicked ? 'wrong' : 'other'
}

type Choice = ChoiceQuestion

const letter = (question: Choice) => question.options.map((option, i) => ({ ...option, letter: letterOf(i) }))
function voteOn(question: Choice, name: (option: { letter: string, text: string }) => string): readonly VoteOption[] {
  return letter(question).map(option => ({ id: option.id, name: name(option) }))
}

/** "All of the above" and its kin. */
const sweeping = /\b(?:all|none|any|both|neither|each)(?: \w+)? (?:of )?(?:the )?(?:above|these|those|them|following)\b/i

/** Rules for choices: their options stand beside each other. */
const rules: QuestionRules<Choice> = {
  'three-or-four-options': ({ options }) => [3, 4].includes(options.length) ? [] : [`has ${options.length} options, not three or four`],
  'no-all-of-the-above': ({ options }) => options.filter(option => sweeping.test(option.text)).map(option => `offers "${option.text}"`),
  'even-lengths': ({ options }) => {
    const texts = options.map(option => option.text)
    const [shortest, longest] = [texts.reduce((a, b) => lengthOf(b) < lengthOf(a) ? b : a), texts.reduce((a, b) => lengthOf(b) > lengthOf(a) ? b : a)]
    return areEven(texts)
      ? []
      : [`has "${longest}" with ${lengthOf(longest)} characters beside "${shortest}" with ${lengthOf(shortest)}: at most ${longestBeside(lengthOf(shortest))} go with that`]
  },
  'numbers-ascend': ({ options, order }) => {
    const numbers = options.map(option => firstNumber(option.text))
    const descends = numbers.some((number, i) => i > 0 && number <= numbers[i - 1]!)
    return order === 'listed' && isOneKind(options.map(option => option.text)) && descends ? ['lists numbers out of order'] : []
  },
  'hint-keeps-answer': question => question.options.filter(({ id }) => question.holds(id)).flatMap(({ text }) => hintTells(question, text)),
}

/** What both types of choice say alike. */
const choiceParts = {
  start: (): ListAnswer => [],
  read: ({ options }: Choice, found: unknown) => readList(options.map(({ id }) => id), found),
  // of a poll no option is right
  compute: (id: string, question: Choice): ListAnswer => question.isPoll ? [] : findRightOptions(id, question),
  grade: (id: string, question: Choice, answer: Answer) => gradeChoice(id, question, asList(id, answer)),
  /** 'listed' keeps the question's own order; 'shuffled' follows from the seed and the question's id, so that one seed gives one paper on every machine. */
  arrange: (id: string, question: Choice, seed: number): Choice =>
    question.order === 'listed' ? question : { ...question, options: shuffleBySeed(question.options, id, seed) },
  missing: 'nothingChosen',
  /** The answer in letters, for the eye, and with its options, for the ear. */
  right: (words: AnswerWords, shown: Choice, answer: ListAnswer) => {
    const right = letter(shown).filter(({ id }) => answer.includes(id))
    return {
      shown: words.answerIs({ letters: words.list(right.map(option => option.letter)) }),
      spoken: words.answerSpoken({ options: right.map(option => `${option.letter}, ${option.text}`).join('; ') }),
    }
  },
  card: {
    view: 'QuizOptions',
    choices: ({ options }: Choice) => options.map(({ id }) => id),
    marksOptions: true,
    bestReason: ({ options }: Choice, _: ListAnswer, right: ListAnswer) => options.find(({ id }) => right.includes(id))?.id,
  },
  votes: {
    stand: 'options',
    list: (_: AnswerWords, shown: Choice) => voteOn(shown, ({ letter }) => letter),
    count: (_: string, __: Choice, answer: ListAnswer) => answer,
    name: (_: AnswerWords, shown: Choice) => voteOn(shown, ({ letter, text }) => `${letter} ${text}`),
    cover: (_: AnswerWords, shown: Choice) => voteOn(shown, ({ letter, text }) => `${letter}  ${text}`),
  },
  phone: { isRight: (right: ListAnswer, option: string) => right.includes(option) },
  paper: ({ type, options }: Choice): PaperForm => ({ how: type, boxed: { items: markItems(options, letterOf), box: type === 'single' ? 'round' : 'square' } }),
  paperAnswer: (words: AnswerWords, { boxed }: PaperForm, { options }: Choice, answer: ListAnswer): PaperAnswer => {
    const lines = boxed!.items.map(({ id, mark }) => lineOf(mark, findById(options, id), answer.includes(id)))
    return { answer: words.list(lines.filter(({ isRight }) => isRight).map(({ mark }) => mark)), lines, why: '' }
  },
  exchange: ({ type, order, options: shown }: Choice, answer: ListAnswer, { nameOptions }: ExchangeTools): ExchangeForm => {
    const { options, keyOf } = nameOptions(shown)
    return { form: 'choice', isSingle: type === 'single', isShuffled: order === 'shuffled', options, right: answer.map(keyOf) }
  },
  interaction: 'choice',
  rules,
} as const

/** One option of several is right. */
export const single = defineKind<ChoiceQuestion, ListAnswer>({
  ...choiceParts,
  verdict: words => words.verdictWrong,
  chosen: ({ options }, [chosen]) => options.find(({ id }) => id === chosen)?.text ?? '',
  card: { ...choiceParts.card, pick: (_, option) => [option] },
  votes: { ...choiceParts.votes, readHand: option => [option] },
  phone: { ...choiceParts.phone, form: 'single' },
  hasOneRight: true,
})

/** Several options of several may be right; partial credit is that of gradeChoice. */
export const multiple = defineKind<ChoiceQuestion, ListAnswer>({
  ...choiceParts,
  verdict: (words, grade) => grade.score ? describePartly(words, grade) : words.verdictWrongMany,
  card: { ...choiceParts.card, pick: (picked, option) => picked.includes(option) ? picked.filter(other => other !== option) : [...picked, option] },
  phone: { ...choiceParts.phone, form: 'multiple' },
})
