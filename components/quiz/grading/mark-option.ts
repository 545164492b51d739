import type { QuestionType } from '../../../data/schema/types.ts'

/**
 * How an option is shown. Before the answer is out: 'open' or 'chosen'. After: 'right', 'missed'
 * (right, and left out of a checked multiple choice), 'wrong' (chosen, not right), 'other'.
 */
export type OptionMark = 'open' | 'chosen' | 'right' | 'missed' | 'wrong' | 'other'

/** What the reader knows of an option. */
export interface OptionView {
  type: QuestionType
  /** The answer is out, by the reader's own check or by the lecturer's click. */
  answerShown: boolean
  /** The reader has handed in an answer. */
  checked: boolean
  isRight: boolean
  isPicked: boolean
}

/** Which mark an option carries. */
export function markOption({ type, answerShown, checked, isRight, isPicked }: OptionView): OptionMark {
  if (!answerShown)
    return isPicked ? 'chosen' : 'open'
  if (isRight)
    return type === 'multiple' && checked && !isPicked ? 'missed' : 'right'
  return isPicked ? 'wrong' : 'other'
}
