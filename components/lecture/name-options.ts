import type { ItemId } from '../../logic/quiz/generator/item-id.ts'
import { useBank, useQuestion } from '../../composables/useQuestion.ts'
import { useWords } from '../../composables/useWords.ts'

/** A question's options as a report names them, in their order; [] where they have no names, or the deck has the question no longer. */
export function nameOptions(id: string): readonly { id: string, name: string }[] {
  try {
    const { type } = useBank(id as ItemId)
    if (type === 'single' || type === 'multiple')
      return useQuestion(id as ItemId).options.map(({ id: option, letter, text }) => ({ id: option, name: `${letter} ${text}` }))
    return type === 'true-false' ? (['true', 'false'] as const).map(option => ({ id: option, name: useWords().quiz[option] })) : []
  }
  catch {
    return []
  }
}
