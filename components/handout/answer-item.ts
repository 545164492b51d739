/** The answer of a worksheet's item: the right answer in its own letters, and every reason. */
import type { LanguageCode, Option, OrderQuestion, PairQuestion, Question, RecordId, When } from '../../data/schema/types.ts'
import type { Locale } from '../../locales/en.ts'
import type { PairAnswer } from '../quiz/grade.ts'
import type { Lettered, WorksheetItem } from './worksheet-item.ts'
import { computeAnswer } from '../quiz/answer.ts'
import { formatFigure } from '../quiz/types/number.ts'
import { formatList, formatWhen } from '../shell/format.ts'

/** What is said of one option. */
export interface AnswerLine {
  /** Its letter or number on the worksheet, or its place in the right order. */
  mark: string
  text: string
  lang?: LanguageCode
  /** Whether it is right, where it is a thing to choose; null where it has a place instead. */
  isRight: boolean | null
  /** Where it belongs, or when it was; '' where there is nothing to say. */
  said: string
  why: string
}

/** The answer of one item; its number and stem are the worksheet's. */
export interface AnswerItem {
  id: string
  number: number
  stem: string
  /** The right answer, as the worksheet's letters or words have it. */
  answer: string
  lines: readonly AnswerLine[]
  /** The reason where there is one for the whole; '' otherwise. */
  why: string
  /** The records on which answer and reasons rest. */
  rests: readonly RecordId[]
}

/**
 * The answer of an item.
 * @param item as layItem gives it
 * @param question the same question
 * @param words the interface words
 * @throws Error, with the id, where the question is broken: see computeAnswer
 */
export function answerItem(item: WorksheetItem, question: Question, words: Locale['quiz']): AnswerItem {
  const answer = computeAnswer(item.id, question)
  const options: readonly Option[] = 'options' in question ? question.options : []
  const rests = [...new Set([...question.rests, ...options.flatMap(({ behind }) => behind ?? [])])]
  const whole = { id: item.id, number: item.number, stem: item.stem, rests }
  if (question.type === 'number')
    return { ...whole, answer: formatFigure(question.value(), question.unit), lines: [], why: question.why }
  if (question.type === 'true-false')
    return { ...whole, answer: answer === 'true' ? words.true : `${words.false}. ${words.corrected}: ${question.truth()}`, lines: [], why: question.why }
  const lines = linesOf(item, question, answer as string | readonly string[] | PairAnswer)
  return { ...whole, lines, answer: sayAnswer(item, question, lines), why: '' }
}

type Chosen = Exclude<Question, { type: 'number' | 'true-false' }>

function linesOf(item: WorksheetItem, question: Chosen, answer: string | readonly string[] | PairAnswer): AnswerLine[] {
  const optionOf = (id: string) => question.options.find(option => option.id === id)!
  switch (item.form) {
    case 'order':
      return (answer as readonly string[]).map(id => lineOf(item.options.find(option => option.id === id)!.mark, optionOf(id), null, sayWhen((question as OrderQuestion).whenOf(id))))
    case 'match':
    case 'sort':
      return item.options.map(option => lineOf(option.mark, optionOf(option.id), null, sayTarget(item, (answer as PairAnswer)[option.id]!)))
    case 'point':
      return item.spots.map(spot => lineOf(spot.letter, optionOf(spot.id), spot.id === answer, ''))
    case 'tick':
      return item.options.map(option => lineOf(option.mark, optionOf(option.id), (answer as readonly string[]).includes(option.id), ''))
    default:
      return []
  }
}

function lineOf(mark: string, { text, lang, why }: Option, isRight: boolean | null, said: string): AnswerLine {
  return { mark, text, ...lang && { lang }, isRight, said, why }
}

function sayAnswer(item: WorksheetItem, question: Chosen, lines: readonly AnswerLine[]): string {
  switch (item.form) {
    case 'order':
      return lines.map(line => line.mark).join(', ')
    case 'match':
      return lines.map(line => `${line.mark} ${line.said.split(' ')[0]}`).join(', ')
    case 'sort':
      return item.targets.map(target => `${target.text}: ${lettersIn(item.options, question as PairQuestion, target.id)}`).join('; ')
    default:
      return formatList(lines.filter(({ isRight }) => isRight).map(({ mark }) => mark))
  }
}

function lettersIn(options: readonly Lettered[], question: PairQuestion, target: string): string {
  return options.filter(({ id }) => question.holds(id, target)).map(({ mark }) => mark).join(', ')
}

/** A partner is told by its letter, a group by its name alone. */
function sayTarget({ form, targets }: { form: 'match' | 'sort', targets: readonly Lettered[] }, id: string): string {
  const target = targets.find(each => each.id === id)!
  return form === 'match' ? `${target.mark} ${target.text}` : target.text
}

function sayWhen(when: When | null): string {
  return when ? formatWhen(when) : ''
}
