import type { Locale } from '../../locales/en.ts'
import type { Answer } from './grade.ts'
import type { FormQuestion } from './start-answer.ts'
import { formatQuantity } from '../text/format.ts'

/**
 * The key of a form, short for the eye and whole for the ear.
 * @param words the interface words
 * @param question whose key it is
 * @param key as computeAnswer gives it
 */
export function sayFormKey(words: Locale['quiz'], question: FormQuestion, key: Answer): { shown: string, spoken: string } {
  const whole = words.keySays({ key: sayWhole(words, question, key) })
  const short = question.type === 'number' || question.type === 'true-false'
  return { shown: short ? whole : words.theKey, spoken: `${whole}.` }
}

/** A figure with its unit, as a question of this unit shows it. */
export function sayFigure(value: number, unit: string): string {
  return formatQuantity({ kind: 'number', value }, unit)
}

function sayWhole(words: Locale['quiz'], question: FormQuestion, key: Answer): string {
  const nameOf = (list: readonly { id: string, text: string }[], id: string) => list.find(each => each.id === id)?.text ?? id
  switch (question.type) {
    case 'ordering':
      return (key as readonly string[]).map(id => nameOf(question.options, id)).join('; ')
    case 'matching':
    case 'sorting':
      return Object.entries(key).map(([item, target]) => words.pair({ item: nameOf(question.options, item), target: nameOf(question.targets, target) })).join('; ')
    case 'number':
      return sayFigure(question.value(), question.unit)
    case 'true-false':
      return key === 'true' ? words.true : words.false
  }
}
