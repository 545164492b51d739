import type { FormOf } from './make-form.ts'
import { h, say } from './dom.ts'

/** Radios or checkboxes: single, multiple, true-false. */
export const makeChoice: FormOf = ({ question, given, words, change }) => {
  const isMany = question.type === 'multiple'
  const isTruth = question.type === 'true-false'
  const isGiven = (id: string) => Array.isArray(given) ? given.includes(id) : given === id
  const root = h('div', { class: 'options' }, ...(question.options ?? []).map(({ id, text, lang }) => h(
    'label',
    { class: 'option' },
    h('input', { type: isMany ? 'checkbox' : 'radio', name: 'choice', value: id, ...isGiven(id) && { checked: true } }),
    !isTruth && h('span', { class: 'letter' }, id),
    h('span', { class: 'text' }, say(text, lang)),
  )))
  root.addEventListener('change', () => {
    const picked = [...root.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value)
    change(isTruth ? picked[0] ?? '' : picked)
  })
  return { root, words: words.ask[question.type] }
}
