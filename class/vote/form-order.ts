import type { FormOf } from './make-form.ts'
import { moveItem } from '../../components/quiz/grading/start-answer.ts'
import { h, say, svg } from './dom.ts'

const arrow = (d: string) => svg('svg', { 'viewBox': '0 0 24 24', 'width': 24, 'height': 24, 'aria-hidden': 'true' }, svg('path', { d, 'fill': 'none', 'stroke': 'currentColor', 'stroke-width': 2.5 }))

/** A list with buttons that move an item up or down; the focus stays on the item's button. */
export const makeOrder: FormOf = ({ question, given, words, change, tell }) => {
  const options = question.options ?? []
  let order: readonly string[] = Array.isArray(given) && given.length === options.length ? given : options.map(({ id }) => id)
  const rows = new Map(options.map(({ id, text, lang }) => {
    const button = (by: -1 | 1) => h('button', { 'type': 'button', 'class': by < 0 ? 'up' : 'down', 'aria-label': (by < 0 ? words.up : words.down)({ item: text }), 'click': () => move(id, by, text) }, arrow(by < 0 ? 'M4 15l8-8 8 8' : 'M4 9l8 8 8-8'))
    return [id, h('li', {}, h('span', { class: 'letter' }, id), h('span', { class: 'text' }, say(text, lang)), button(-1), button(1))]
  }))
  const root = h('ol', { class: 'order' })

  function place() {
    order.forEach((id, i) => {
      const row = rows.get(id)!
      root.append(row)
      row.querySelector('.up')!.toggleAttribute('disabled', i === 0)
      row.querySelector('.down')!.toggleAttribute('disabled', i === order.length - 1)
    })
  }

  function move(id: string, by: -1 | 1, item: string) {
    order = moveItem(order, id, by)
    place()
    // a button at the end of the list is disabled, and loses the focus: the other one of its row takes it
    const [wanted, other] = by < 0 ? ['.up', '.down'] : ['.down', '.up']
    const row = rows.get(id)!
    ;(row.querySelector<HTMLElement>(`${wanted}:enabled`) ?? row.querySelector<HTMLElement>(other!))?.focus()
    tell(words.moved({ item, place: order.indexOf(id) + 1, count: order.length }))
    change(order as string[])
  }

  place()
  change(order as string[])
  return { root, words: words.ask.ordering }
}
