import type { FormOf } from './make-form.ts'
import { h } from './dom.ts'

/** A field for a figure. */
export const makeNumber: FormOf = ({ question, given, words, change }) => {
  const input = h('input', { 'type': 'text', 'inputmode': 'decimal', 'autocomplete': 'off', 'maxlength': 40, 'value': typeof given === 'string' ? given : '', 'aria-label': question.unit ? words.unit({ unit: question.unit }) : words.number, 'input': () => change(input.value.trim()) })
  return { root: h('div', { class: 'number' }, input, question.unit ? h('span', { 'aria-hidden': 'true' }, question.unit) : null), words: words.ask.number }
}
