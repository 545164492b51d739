import type { VoteWords } from '../../locales/en-vote.ts'
import type { Choice, PhoneQuestion } from '../protocol/messages.ts'

/** An answer in words, one line for each part, for the reader's own eyes. */
export function sayChoice({ type, options = [], targets = [], unit }: PhoneQuestion, choice: Choice, words: VoteWords): readonly string[] {
  const nameOf = (id: string) => {
    const option = options.find(each => each.id === id)
    return !option?.text ? id : type === 'true-false' ? option.text : `${id}  ${option.text}`
  }
  if (typeof choice === 'string')
    return [type === 'number' ? [choice, unit && !choice.endsWith(unit) && unit].filter(Boolean).join(' ') : nameOf(choice)]
  if (Array.isArray(choice))
    return choice.map(nameOf)
  return Object.entries(choice).map(([item, target]) => words.pair({ item: options.find(({ id }) => id === item)?.text ?? item, target: targets.find(({ id }) => id === target)?.text ?? target }))
}

/** Whether two answers say the same: of a choice the order does not matter. */
export function isSameChoice(type: PhoneQuestion['type'], one: Choice, other: Choice): boolean {
  const write = (choice: Choice) => JSON.stringify(Array.isArray(choice)
    ? type === 'ordering' ? choice : [...choice].sort()
    : typeof choice === 'string' ? choice : Object.entries(choice).sort(([a], [b]) => a < b ? -1 : 1))
  return write(one) === write(other)
}
