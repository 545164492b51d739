import type { Choice, PhoneQuestion } from './messages.ts'
import { readNumber } from '../../../components/quiz/types/number.ts'

/** Whether a figure can be an answer: a guess lies on the line. */
const isFigure = ({ within }: PhoneQuestion, figure: number | null): boolean => figure !== null && (!within || (figure >= within.from && figure <= within.to))

/**
 * Whether a choice answers a question, as a phone has it. Something must be given: an option, every item in an order,
 * one item placed at least, a number, a judgement, a spot.
 * @param question the message that phones were sent
 * @param choice of the right shape, as voteSchema reads it
 */
export function checkChoice(question: PhoneQuestion, choice: Choice): boolean {
  const options = (question.options ?? []).map(({ id }) => id)
  const isOption = (id: string) => options.includes(id)
  switch (question.type) {
    case 'number':
      return typeof choice === 'string' && isFigure(question, readNumber(choice, question.unit))
    case 'true-false':
      return choice === 'true' || choice === 'false'
    case 'point':
      return typeof choice === 'string' && isOption(choice)
    case 'matching':
    case 'sorting':
      return typeof choice === 'object' && !Array.isArray(choice) && arePairs(question, choice, isOption)
    default:
      return Array.isArray(choice) && new Set(choice).size === choice.length && choice.every(isOption) && isCount(question.type, choice.length, options.length)
  }
}

/** Whether as many options are given as the type takes. */
function isCount(type: 'single' | 'multiple' | 'ordering', count: number, all: number): boolean {
  return type === 'single' ? count === 1 : type === 'ordering' ? count === all : count > 0
}

/** Whether each item is put to a target; in a matching no target has two. */
function arePairs({ type, targets = [] }: PhoneQuestion, pairs: Readonly<Record<string, string>>, isOption: (id: string) => boolean): boolean {
  const put = Object.values(pairs)
  return put.length > 0 && Object.keys(pairs).every(isOption) && put.every(to => targets.some(({ id }) => id === to))
    && (type === 'sorting' || new Set(put).size === put.length)
}
