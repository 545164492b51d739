import type { FormOf } from './make-form.ts'
import { h, say } from './dom.ts'

/** A native list of targets beside each item: matching, sorting. */
export const makePairs: FormOf = ({ question, given, words, change }) => {
  const pairs = new Map(typeof given === 'object' && given !== null && !Array.isArray(given) ? Object.entries(given) : [])
  const lists: HTMLSelectElement[] = []
  const put = (item: string, target: string, from: HTMLSelectElement) => {
    // a partner goes to one item alone: the other that had it loses it
    const other = question.type === 'matching' && lists.find(list => list !== from && list.value === target && target)
    if (other) {
      other.value = ''
      pairs.delete(other.dataset.item!)
    }
    target ? pairs.set(item, target) : pairs.delete(item)
    change(Object.fromEntries(pairs))
  }
  const rows = (question.options ?? []).map(({ id, text, lang }) => {
    const list = h('select', { 'data-item': id, 'change': ({ target }) => put(id, (target as HTMLSelectElement).value, target as HTMLSelectElement) }, h('option', { value: '' }, words.none), ...(question.targets ?? []).map(each => h('option', { value: each.id, lang: each.lang, ...pairs.get(id) === each.id && { selected: true } }, each.text)))
    lists.push(list)
    return h('label', { class: 'pair' }, h('span', { class: 'text' }, say(text, lang)), list)
  })
  return { root: h('div', { class: 'pairs' }, ...rows), words: words.ask[question.type] }
}
