import type { QuestionType } from '../../data/types.ts'

/**
 * How an option is shown. Before the key is out: 'open' or 'chosen'. After: 'right', 'missed'
 * (right, and left out of a checked multiple choice), 'wrong' (chosen, not right), 'other'.
 */
export type OptionMark = 'open' | 'chosen' | 'right' | 'missed' | 'wrong' | 'other'

/** What the reader knows of an option. */
export interface OptionView {
  type: QuestionType
  /** The key is out, by the reader's own check or by the lecturer's click. */
  keyShown: boolean
  /** The reader has handed in an answer. */
  checked: boolean
  isKey: boolean
  isPicked: boolean
}

/** Which mark an option carries. */
export function markOption({ type, keyShown, checked, isKey, isPicked }: OptionView): OptionMark {
  if (!keyShown)
    return isPicked ? 'chosen' : 'open'
  if (isKey)
    return type === 'multiple' && checked && !isPicked ? 'missed' : 'right'
  return isPicked ? 'wrong' : 'other'
}
