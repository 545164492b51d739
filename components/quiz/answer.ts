/** Answers to questions of any type, from the first touch to the words on a grade. What differs from type to type is in types/. */
import type { NumberQuestion, OrderQuestion, PairQuestion, PointQuestion, Question, QuestionType, TruthQuestion } from '../../data/schema/types.ts'
import type { Locale } from '../../locales/en.ts'
import type { Answer, Grade, ListAnswer, PairAnswer } from './grade.ts'
import type { WithOptions } from './types/choice.ts'
import { countGrade } from './grade.ts'
import { deckSeed, layoutQuestion } from './layout.ts'
import { findRightOptions, gradeChoice } from './types/choice.ts'
import { computeNumber, formatFigure, gradeNumber, readNumber } from './types/number.ts'
import { computeOrder, gradeOrder } from './types/order.ts'
import { computePairs, gradePairs } from './types/pairs.ts'
import { computePoint, gradePoint, listSpots } from './types/point.ts'
import { computeTruth, gradeTruth } from './types/truth.ts'

/** The types of question that are more than a choice. */
export type FormQuestion = OrderQuestion | PairQuestion | NumberQuestion | TruthQuestion | PointQuestion

/**
 * What a question shows before anybody has touched it: nothing chosen, items as they are laid out (never in
 * the right order), nothing placed, nothing typed, nothing judged, nothing pointed at.
 */
export function startAnswer(id: string, question: Question, seed: number = deckSeed): Answer {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return []
    case 'ordering':
      return layoutQuestion(id, question, seed).options.map(option => option.id)
    default:
      return question.type === 'matching' || question.type === 'sorting' ? {} : ''
  }
}

/** Whether there is something to grade: an option, a list as it stands, one item placed, a number, a judgement, a spot. */
export function isAnswered(question: Question, answer: Answer): boolean {
  if (question.type === 'number')
    return readNumber(String(answer), question.unit) !== null
  return typeof answer === 'string' ? answer !== '' : Object.keys(answer).length > 0
}

/**
 * What another window says was answered; undefined where the question cannot be answered so: an option it has not, an
 * order that lacks an item.
 */
export function readAnswer(question: Question, found: unknown): Answer | undefined {
  const options = 'options' in question ? question.options.map(({ id }) => id) : []
  const isOption = (id: unknown) => options.includes(id as string)
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'ordering': {
      const isList = Array.isArray(found) && found.every(isOption) && new Set(found).size === found.length
      return isList && (question.type !== 'ordering' || found.length === options.length) ? found as string[] : undefined
    }
    case 'matching':
    case 'sorting': {
      const isTable = typeof found === 'object' && found !== null && !Array.isArray(found)
      return isTable && Object.entries(found).every(([item, target]) => isOption(item) && question.targets.some(({ id }) => id === target))
        ? found as PairAnswer
        : undefined
    }
    case 'point':
      return found === '' || isOption(found) ? found as string : undefined
    case 'true-false':
      return ['', 'true', 'false'].find(each => each === found)
    default:
      return typeof found === 'string' ? found : undefined
  }
}

/**
 * The answer with one option picked: the one of a single choice or of a picture to point at, one more or one fewer
 * of a multiple choice.
 */
export function pickOption({ type }: Pick<Question, 'type'>, answer: Answer, option: string): Answer {
  if (type === 'point')
    return option
  const picked = answer as readonly string[]
  if (type === 'single')
    return [option]
  return picked.includes(option) ? picked.filter(other => other !== option) : [...picked, option]
}

/**
 * The answer that the data make right, in the shape in which answers are handed in: gradeAnswer
 * calls it right. Nothing stores it.
 * @throws Error, with the id, where the question is broken: see findRightOptions, computeOrder,
 * computePairs, computeNumber, computeTruth, computePoint
 */
export function computeAnswer(id: string, question: Question): Answer {
  switch (question.type) {
    case 'ordering':
      return computeOrder(id, question)
    case 'matching':
    case 'sorting':
      return computePairs(id, question)
    case 'number':
      return String(computeNumber(id, question))
    case 'true-false':
      return computeTruth(id, question)
    case 'point':
      return computePoint(id, question)
    default:
      // of a poll no option is right
      return question.isPoll ? [] : findRightOptions(id, question)
  }
}

export type { Answer, Grade } from './grade.ts'

/** The parts of each type of question that grading needs. */
type Gradable
  = | WithOptions
    | Pick<OrderQuestion, 'type' | 'options' | 'whenOf' | 'rankOf'>
    | Pick<PairQuestion, 'type' | 'options' | 'targets' | 'holds'>
    | Pick<NumberQuestion, 'type' | 'value' | 'tolerance' | 'unit'>
    | Pick<TruthQuestion, 'type' | 'part' | 'truth'>
    | Pick<PointQuestion, 'type' | 'options' | 'holds'>

/**
 * Grades an answer against the answer that the data give. The rule of partial credit stands with each
 * type: gradeChoice, gradeOrder, gradePairs, gradeNumber, gradeTruth, gradePoint. An empty answer is wrong.
 *
 * @param id the question's id, for messages
 * @param question its type and what its answer is computed from
 * @param answer a list of ids (single, multiple, ordering), targets by item (matching, sorting),
 * the text typed (number), 'true' or 'false' (true-false), the id of a spot (point)
 * @throws RangeError for what is no answer to this question: an unknown option, item or target, a
 * text that is no number, two picks in a single choice, an answer of another type's shape
 * @throws Error where the question itself is broken (see computeAnswer)
 */
export function gradeAnswer(id: string, question: Gradable, answer: Answer): Grade {
  switch (question.type) {
    case 'ordering':
      return gradeOrder(id, question, asList(id, answer))
    case 'matching':
    case 'sorting':
      return gradePairs(id, question, asPairs(id, answer))
    case 'number':
      return gradeNumber(id, question, asText(id, answer))
    case 'true-false':
      return gradeTruth(id, question, asText(id, answer))
    case 'point':
      return gradePoint(id, question, asText(id, answer))
    default:
      return gradeChoice(id, question, asList(id, answer))
  }
}

function asList(id: string, answer: Answer): ListAnswer {
  if (!Array.isArray(answer))
    throw new RangeError(`question "${id}" takes a list of options`)
  return answer as ListAnswer
}

function asPairs(id: string, answer: Answer): PairAnswer {
  if (typeof answer === 'string' || Array.isArray(answer))
    throw new RangeError(`question "${id}" takes a target for each item`)
  return answer as PairAnswer
}

function asText(id: string, answer: Answer): string {
  if (typeof answer !== 'string')
    throw new RangeError(`question "${id}" takes a text`)
  return answer
}

/** The one line that a reader gets on an answer. */
export function describeVerdict(words: Locale['quiz'], type: QuestionType, grade: Grade): string {
  if (grade.state === 'right')
    return words.verdictRight
  if (grade.state === 'wrong')
    return type === 'single' || type === 'point' ? words.verdictWrong : type === 'multiple' ? words.verdictWrongMany : words.verdictSlip
  if (type === 'ordering') {
    const count = Object.keys(grade.byOption).length
    const all = count * (count - 1) / 2
    return words.verdictOrder({ right: Math.round(grade.score * all), all })
  }
  const [found, missed, over] = (['hit', 'missed', 'slip'] as const).map(each => countGrade(grade.byOption, each)) as [number, number, number]
  if (type === 'matching' || type === 'sorting')
    return words.verdictPartly({ found, all: found + missed + over })
  const all = found + missed
  return over ? words.verdictPartlyOver({ found, all, over }) : words.verdictPartly({ found, all })
}

/**
 * The answer of a form, short for the eye and whole for the ear.
 * @param words the interface words
 * @param question whose answer it is
 * @param answer as computeAnswer gives it
 */
export function describeRightAnswer(words: Locale['quiz'], question: FormQuestion, answer: Answer): { shown: string, spoken: string } {
  const whole = words.answerSays({ answer: describeInFull(words, question, answer) })
  return { shown: describeInShort(words, question, answer) ?? whole, spoken: `${whole}.` }
}

/** The answer as it fits beside a stem; undefined where the whole answer does. */
function describeInShort(words: Locale['quiz'], question: FormQuestion, answer: Answer): string | undefined {
  switch (question.type) {
    case 'number':
    case 'true-false':
      return undefined
    case 'point':
      return words.answerSays({ answer: listSpots(question).find(({ option }) => option.id === answer)?.letter ?? '' })
    default:
      return words.theAnswer
  }
}

function describeInFull(words: Locale['quiz'], question: FormQuestion, answer: Answer): string {
  const nameOf = (list: readonly { id: string, text: string }[], id: string) => list.find(each => each.id === id)?.text ?? id
  switch (question.type) {
    case 'ordering':
      return (answer as readonly string[]).map(id => nameOf(question.options, id)).join('; ')
    case 'matching':
    case 'sorting':
      return Object.entries(answer)
        .map(([item, target]) => words.pair({ item: nameOf(question.options, item), target: nameOf(question.targets, target) }))
        .join('; ')
    case 'number':
      return question.says ?? formatFigure(question.value(), question.unit)
    case 'true-false':
      return answer === 'true' ? words.true : words.false
    case 'point':
      return listSpots(question)
        .filter(({ option }) => option.id === answer)
        .map(({ letter, option }) => words.spotAnswer({ letter, name: option.text }))
        .join()
  }
}

/** What an answer still lacks that cannot be graded as it stands. */
export function describeMissingAnswer(words: Locale['quiz'], type: QuestionType): string {
  const isPlaced = type === 'ordering' || type === 'matching' || type === 'sorting'
  return type === 'number' ? words.unreadable : isPlaced ? words.nothingPlaced : words.nothingChosen
}

/**
 * The option whose reason says most at once. Of a choice or a spot it is the right one. Of items to place it is the
 * first that a reader placed wrongly or left out, or else the first of all.
 * @param question any question
 * @param shown the answer on show
 * @param right the right answer
 * @param byOption what became of each option, once an answer is checked
 * @returns its id; undefined where a question has one reason as a whole
 */
export function pickReason(question: Question, shown: Answer, right: Answer, byOption?: Grade['byOption']): string | undefined {
  if (!('options' in question))
    return undefined
  if (question.type === 'point')
    return right as string
  if (question.type === 'single' || question.type === 'multiple')
    return question.options.find(({ id }) => (right as readonly string[]).includes(id))?.id
  const ids = question.type === 'ordering' ? shown as readonly string[] : question.options.map(({ id }) => id)
  return ids.find(id => byOption && byOption[id] !== 'hit') ?? ids[0]
}

/**
 * What an answer that was given before a chapter would have been graded, now that the question is asked again.
 * @param id of the question
 * @param question itself
 * @param kept the answer as text; '' where none was given
 * @returns null where there is none, or none that the question still takes
 */
export function gradeBefore(id: string, question: Question, kept: string): { state: Grade['state'], said: string } | null {
  try {
    const answer = readAnswer(question, JSON.parse(kept) as unknown)
    if (answer === undefined || !isAnswered(question, answer))
      return null
    const said = Array.isArray(answer) && question.type === 'single' ? question.options.find(option => option.id === answer[0])?.text ?? '' : ''
    return { state: gradeAnswer(id, question, answer).state, said }
  }
  catch {
    return null
  }
}
