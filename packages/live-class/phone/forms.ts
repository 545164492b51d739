/** What a phone answers with: a form for each type of question, and the answer in words. */
import type { PhoneForm } from '@deck/questions'
import type { Choice, PhonePicture, PhoneQuestion } from '../protocol/messages.ts'
import type { VoteWords } from './vote-words.ts'
import { moveItem } from '@deck/questions'
import { h, markScripts, svg } from './screen.ts'

/** A button that folds out what a short name says in full, and folds it in again. */
function makeMore(more: string, name: string) {
  const full = h('p', { hidden: true }, markScripts(more))
  const button = h('button', {
    'type': 'button',
    'class': 'more',
    'lang': document.documentElement.lang,
    'aria-label': name,
    'aria-expanded': 'false',
    'click': () => button.setAttribute('aria-expanded', String(!(full.hidden = !full.hidden))),
  }, arrow('M4 9l8 8 8-8'))
  return [button, full]
}

/** Radios or checkboxes: single, multiple, true-false. */
function makeChoice({ isMany = false, isTruth = false }): FormOf {
  return ({ question, given, words, change }) => {
    const isGiven = (id: string) => Array.isArray(given) ? given.includes(id) : given === id
    const root = h('div', { class: 'options' }, ...(question.options ?? []).map(({ id, text, more, lang }) => h(
      'div',
      { class: 'option' },
      h(
        'label',
        {},
        h('input', { type: isMany ? 'checkbox' : 'radio', name: 'choice', value: id, ...isGiven(id) && { checked: true } }),
        !isTruth && h('span', { class: 'letter' }, id),
        h('span', { class: 'text' }, markScripts(text, lang)),
      ),
      ...more ? makeMore(more, words.more({ item: text })) : [],
    )))
    root.addEventListener('change', () => {
      const picked = [...root.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value)
      change(isTruth ? picked[0] ?? '' : picked)
    })
    return { root, words: words.ask[question.type] }
  }
}

/** A field for a figure. */
const makeNumber: FormOf = ({ question, given, words, change }) => {
  const input = h('input', {
    'type': 'text',
    'inputmode': 'decimal',
    'autocomplete': 'off',
    'maxlength': 40,
    'value': typeof given === 'string' ? given : '',
    'aria-label': question.unit ? words.unit({ unit: question.unit }) : words.number,
    'input': () => change(input.value.trim()),
  })
  return { root: h('div', { class: 'number' }, input, question.unit ? h('span', { 'aria-hidden': 'true' }, question.unit) : null), words: words.ask.number }
}

function arrow(d: string) {
  return svg(
    'svg',
    { 'viewBox': '0 0 24 24', 'width': 24, 'height': 24, 'aria-hidden': 'true' },
    svg('path', { d, 'fill': 'none', 'stroke': 'currentColor', 'stroke-width': 2.5 }),
  )
}

/** A list with buttons that move an item up or down; the focus stays on the item's button. */
const makeOrder: FormOf = ({ question, given, words, change, announce }) => {
  const options = question.options ?? []
  let order: readonly string[] = Array.isArray(given) && given.length === options.length ? given : options.map(({ id }) => id)
  const rows = new Map(options.map(({ id, text, lang }) => {
    const button = (by: -1 | 1) =>
      h(
        'button',
        {
          'type': 'button',
          'class': by < 0 ? 'up' : 'down',
          'lang': document.documentElement.lang,
          'aria-label': (by < 0 ? words.up : words.down)({ item: text }),
          'click': () => move(id, by, text),
        },
        arrow(by < 0 ? 'M4 15l8-8 8 8' : 'M4 9l8 8 8-8'),
      )
    return [id, h('li', {}, h('span', { class: 'letter' }, id), h('span', { class: 'text' }, markScripts(text, lang)), button(-1), button(1))]
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
    announce(words.moved({ item, place: order.indexOf(id) + 1, count: order.length }))
    change(order as string[])
  }

  place()
  change(order as string[])
  return { root, words: words.ask.ordering }
}

/** A native list of targets beside each item; several items may share one, or none. */
function makePairs(mayShare: boolean): FormOf {
  return ({ question, given, words, change }) => {
    const pairs = new Map(typeof given === 'object' && given !== null && !Array.isArray(given) ? Object.entries(given) : [])
    const lists: HTMLSelectElement[] = []
    const put = (item: string, target: string, from: HTMLSelectElement) => {
    // a partner goes to one item alone: the other that had it loses it
      const other = !mayShare && lists.find(list => list !== from && list.value === target && target)
      if (other) {
        other.value = ''
        pairs.delete(other.dataset.item!)
      }
      target ? pairs.set(item, target) : pairs.delete(item)
      change(Object.fromEntries(pairs))
    }
    const rows = (question.options ?? []).map(({ id, text, lang }) => {
      const list = h(
        'select',
        { 'data-item': id, 'change': ({ target }) => put(id, (target as HTMLSelectElement).value, target as HTMLSelectElement) },
        h('option', { value: '', lang: document.documentElement.lang }, words.none),
        ...(question.targets ?? []).map(each =>
          h('option', { value: each.id, lang: each.lang, ...pairs.get(id) === each.id && { selected: true } }, each.text)),
      )
      lists.push(list)
      return h('label', { class: 'pair' }, h('span', { class: 'text' }, markScripts(text, lang)), list)
    })
    return { root: h('div', { class: 'pairs' }, ...rows), words: words.ask[question.type] }
  }
}

/** The picture itself: decoration, since each spot says where it lies. */
function drawPicture({ surface, width, height, paths, sides }: PhonePicture): SVGElement {
  return svg(
    'svg',
    { 'viewBox': `0 0 ${width} ${height}`, 'class': surface, 'aria-hidden': 'true' },
    ...paths.map(({ role, d }) => svg('path', { class: role, d })),
    ...sides
      ? [
          svg('text', { 'x': 97, 'y': 16, 'text-anchor': 'end', 'class': 'left-name' }, sides.left),
          svg('text', { x: 146, y: 16, class: 'right-name' }, sides.right),
        ]
      : [],
  )
}

/** A picture with a radio of a finger's size on every spot. */
const makePoint: FormOf = ({ question, given, words, change }) => {
  const picture = question.picture!
  // the ladder's highest rung comes first, as it stands, so that the arrow keys climb up and down
  const spots = [...question.options ?? []].sort((a, b) => picture.surface === 'ladder' ? a.y! - b.y! : 0)
  const at = (along: number, all: number) => `${100 * along / all}%`
  const root = h('div', { class: 'picture' }, drawPicture(picture), ...spots.map(({ id, x, y, said }) => {
    const label = h(
      'label',
      { class: 'spot' },
      h('input', { 'type': 'radio', 'name': 'choice', 'value': id, 'aria-label': said, ...given === id && { checked: true } }),
      h('span', { 'aria-hidden': 'true' }, id),
    )
    // a style set by script is no inline style of the page, and the policy lets it be
    label.style.left = at(x!, picture.width)
    label.style.top = at(y!, picture.height)
    return label
  }))
  root.addEventListener('change', ({ target }) => change((target as HTMLInputElement).value))
  return { root, words: words.ask.point }
}

/** What a form is made of. */
interface FormInput {
  question: PhoneQuestion
  /** What was answered before, if anything. */
  given: Choice | null
  words: VoteWords
  /** The reader has answered, or answered otherwise. */
  change: (choice: Choice) => void
  /** Something to be read aloud. */
  announce: (text: string) => void
}

/** Makes the part of a form that takes the answer, and what the reader is asked to do. */
type FormOf = (input: FormInput) => { root: HTMLElement, words: string }

const forms: Record<PhoneForm, FormOf> = {
  'single': makeChoice({}),
  'multiple': makeChoice({ isMany: true }),
  'true-false': makeChoice({ isTruth: true }),
  'ordering': makeOrder,
  'matching': makePairs(false),
  'sorting': makePairs(true),
  'number': makeNumber,
  'point': makePoint,
}

/** The form with which a question is answered. */
export const makeForm: FormOf = input => forms[input.question.type](input)

/** An answer in words, one line for each part, for the reader's own eyes. */
export function describeChoice({ options = [], targets = [], unit }: PhoneQuestion, choice: Choice, words: VoteWords): readonly string[] {
  // letters name options; what is judged has none
  const nameOf = (id: string) => {
    const option = options.find(each => each.id === id)
    return !option?.text ? id : /^[A-Z]$/.test(id) ? `${id}  ${option.text}` : option.text
  }
  if (typeof choice === 'string')
    return [options.length ? nameOf(choice) : !unit || choice.endsWith(unit) ? choice : `${choice}${/^\p{Script=Hangul}/u.test(unit) ? '' : ' '}${unit}`]
  if (Array.isArray(choice))
    return choice.map(nameOf)
  return Object.entries(choice)
    .map(([item, target]) =>
      words.pair({ item: options.find(({ id }) => id === item)?.text ?? item, target: targets.find(({ id }) => id === target)?.text ?? target }))
}
