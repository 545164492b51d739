import type { NumberQuestion, OrderQuestion, PairQuestion, PointQuestion, Question, TruthQuestion } from '../../../data/schema/types.ts'
import type { Answer, PairAnswer } from './grade.ts'
import { layOut } from './lay-out.ts'
import { deckSeed } from './order-options.ts'
import { readNumber } from './read-number.ts'

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
      return layOut(id, question, seed).options.map(option => option.id)
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
      return isTable && Object.entries(found).every(([item, target]) => isOption(item) && question.targets.some(({ id }) => id === target)) ? found as PairAnswer : undefined
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

/** An ordering with one item moved by so many places, as far as the list goes. */
export function moveItem(order: readonly string[], item: string, by: number): readonly string[] {
  const from = order.indexOf(item)
  const rest = order.filter(each => each !== item)
  const to = Math.max(0, Math.min(rest.length, from + by))
  return from < 0 ? order : [...rest.slice(0, to), item, ...rest.slice(to)]
}

/**
 * Where a dragged row comes to stand: after every other row whose middle its own has passed.
 * @param middles levels of the rows' middles, from the top
 * @param from the row's own place
 * @param by how far it has been dragged, downwards
 */
export function dropPlace(middles: readonly number[], from: number, by: number): number {
  return middles.filter((middle, place) => place !== from && middle < middles[from]! + by).length
}

/** Targets by item, with one item put to a target or, with '', taken back. */
export function putItem(placed: PairAnswer, item: string, target: string): PairAnswer {
  const { [item]: _, ...others } = placed
  return target ? { ...others, [item]: target } : others
}
