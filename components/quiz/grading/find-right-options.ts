import type { ChoiceQuestion } from '../../../data/schema/types.ts'

/** The part of a choice that its answer needs. */
export type WithOptions = Pick<ChoiceQuestion, 'type' | 'options' | 'holds'>

/**
 * The ids of the options that the data make right, in the question's own order. Nothing stores it.
 * @param id the question's id, for the message
 * @throws Error where no option or every option holds, and where a single choice has more than one:
 * such an item is broken, and the build says so before a student finds out.
 */
export function findRightOptions(id: string, question: WithOptions): readonly string[] {
  const right = question.options.map(option => option.id).filter(question.holds)
  if (!right.length)
    throw new Error(`question "${id}": the data make none of its options right`)
  if (right.length === question.options.length)
    throw new Error(`question "${id}": the data make every option right`)
  if (question.type === 'single' && right.length > 1)
    throw new Error(`question "${id}": a single choice, but the data make ${right.length} options right (${right.join(', ')})`)
  return right
}
