import type { VoteWords } from '../../locales/en-vote.ts'
import type { Choice, PhoneQuestion } from '../protocol/messages.ts'
import { makeChoice } from './form-choice.ts'
import { makeNumber } from './form-number.ts'
import { makeOrder } from './form-order.ts'
import { makePairs } from './form-pairs.ts'
import { makePoint } from './form-point.ts'

/** What a form is made of. */
export interface FormInput {
  question: PhoneQuestion
  /** What was answered before, if anything. */
  given: Choice | null
  words: VoteWords
  /** The reader has answered, or answered otherwise. */
  change: (choice: Choice) => void
  /** Something to be read aloud. */
  tell: (text: string) => void
}

/** Makes the part of a form that takes the answer, and what the reader is asked to do. */
export type FormOf = (input: FormInput) => { root: HTMLElement, words: string }

const forms: Record<PhoneQuestion['type'], FormOf> = { 'single': makeChoice, 'multiple': makeChoice, 'true-false': makeChoice, 'ordering': makeOrder, 'matching': makePairs, 'sorting': makePairs, 'number': makeNumber, 'point': makePoint }

/** The form of a question's type. */
export const makeForm: FormOf = input => forms[input.question.type](input)
