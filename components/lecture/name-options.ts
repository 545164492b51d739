import type { ItemId } from '../quiz/generator/item-id.ts'
import { en } from '../../locales/en.ts'
import { formatFigure } from '../quiz/types/number.ts'
import { listSpots } from '../quiz/types/point.ts'
import { useBank, useQuestion } from '../quiz/useQuestion.ts'
import { readOrder } from '../room/tally.ts'

/** What hands went up for, as a report names it. */
interface NamedOption { id: string, name: string }

/** An item that phones put in its right place. */
const placed = (item: string) => `${item}: ${en.quiz.inPlace.toLowerCase()}`

function nameKnown(id: ItemId, counted: readonly string[]): readonly NamedOption[] {
  const question = useBank(id)
  switch (question.type) {
    case 'single':
    case 'multiple':
      return useQuestion(id).options.map(({ id: option, letter, text }) => ({ id: option, name: `${letter} ${text}` }))
    case 'true-false':
      return (['true', 'false'] as const).map(option => ({ id: option, name: en.quiz[option] }))
    case 'point':
      return listSpots(question).map(({ option, letter }) => ({ id: option.id, name: `${letter} ${option.text}` }))
    case 'ordering': {
      const texts = new Map<string, string>(question.options.map(option => [option.id, option.text]))
      const named = counted.filter(order => readOrder(order).every(item => texts.has(item)))
      return named.map(order => ({
        id: order,
        name: readOrder(order).length > 1 ? readOrder(order).map(item => texts.get(item)!).join(' → ') : placed(texts.get(order)!),
      }))
    }
    case 'matching':
    case 'sorting':
      return question.options.filter(({ id: item }) => counted.includes(item)).map(({ id: item, text }) => ({ id: item, name: placed(text) }))
    case 'number':
      return [...counted].sort((a, b) => Number(a) - Number(b)).map(figure => ({ id: figure, name: formatFigure(Number(figure), question.unit) }))
  }
}

/**
 * A question's options as a report names them, in their order; [] where the deck has the question no longer.
 * @param id of the question
 * @param counted what hands went up for: of an order, only these have names
 */
export function nameOptions(id: string, counted: readonly string[]): readonly NamedOption[] {
  try {
    return nameKnown(id as ItemId, counted)
  }
  catch {
    return []
  }
}
