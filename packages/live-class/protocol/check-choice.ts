import type { PhoneForm } from '@deck/questions'
import type { Choice, PhoneQuestion } from './messages.ts'
import { readNumber } from '@deck/questions'

/** Whether a figure can be an answer: a guess lies on the line. */
const isFigure = ({ within }: PhoneQuestion, figure: number | null): boolean => figure !== null && (!within || (figure >= within.from && figure <= within.to))

type Check = (question: PhoneQuestion, choice: Choice) => boolean

const isOption = ({ options = [] }: PhoneQuestion, given: string) => options.some(({ id }) => id === given)

/** Options of the question, none twice, and as many as the form takes. */
function areOptions(isCount: (count: number, all: number) => boolean): Check {
  return (question, choice) =>
    Array.isArray(choice) && new Set(choice).size === choice.length && choice.every(id => isOption(question, id))
    && isCount(choice.length, (question.options ?? []).length)
}

/** Each item that is given is put to a target. */
function arePairs(mayShare: boolean): Check {
  return (question, choice) => {
    if (typeof choice !== 'object' || Array.isArray(choice))
      return false
    const put = Object.values(choice)
    return put.length > 0 && Object.keys(choice).every(id => isOption(question, id)) && put.every(to => (question.targets ?? []).some(({ id }) => id === to))
      && (mayShare || new Set(put).size === put.length)
  }
}

/** By the form with which a question is answered. */
const checks: Record<PhoneForm, Check> = {
  'single': areOptions(count => count === 1),
  'multiple': areOptions(count => count > 0),
  'ordering': areOptions((count, all) => count === all),
  'matching': arePairs(false),
  'sorting': arePairs(true),
  'number': (question, choice) => typeof choice === 'string' && isFigure(question, readNumber(choice, question.unit)),
  'true-false': (_, choice) => choice === 'true' || choice === 'false',
  'point': (question, choice) => typeof choice === 'string' && isOption(question, choice),
}

/**
 * Whether a choice answers a question, as a phone has it. Something must be given: an option, every item in an order,
 * one item placed at least, a number, a judgement, a spot.
 * @param question the message that phones were sent
 * @param choice of the right shape, as voteSchema reads it
 */
export function checkChoice(question: PhoneQuestion, choice: Choice): boolean {
  return checks[question.type](question, choice)
}

/** Forms in which the order of what is given is the answer. */
const ordered: ReadonlySet<PhoneForm> = new Set(['ordering'])

/** A choice as it is counted: the same text whatever order it was made in. */
export function writeCounted(form: PhoneForm, choice: Choice): string {
  if (Array.isArray(choice))
    return JSON.stringify(ordered.has(form) ? choice : [...choice].sort())
  return JSON.stringify(typeof choice === 'object' ? Object.fromEntries(Object.entries(choice).sort(([a], [b]) => a < b ? -1 : 1)) : choice)
}
