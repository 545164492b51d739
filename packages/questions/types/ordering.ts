/** Orderings: the order that the data give, what a reader's order is worth, and how items move. */
import type { RecordId, When } from '@deck/article'
import type { Ask, Items, Table } from '../ask.ts'
import type { Grade, ListAnswer } from '../grade.ts'
import type { Asked, Option } from '../question.ts'
import { known, listItems, requireParts } from '../ask.ts'
import { asList, makeGrade, readList, refuseStrangers } from '../grade.ts'
import { defineKind } from '../kind.ts'
import { findById, lineOf, markItems } from '../paper-form.ts'
import { layoutItems, listHits, listItemsCounted, mostShown, nameInPlace } from '../placed.ts'
import { letterOf } from '../question.ts'
import { runs } from '../seeded.ts'

/** Items to be put in order of time; the answer follows from their dates. */
export interface OrderQuestion extends Asked {
  type: 'ordering'
  options: readonly Option[]
  /** When the data date an item; null where they do not. @throws where the item is not one of its own. */
  whenOf: (optionId: string) => When | null
  /** In a chain of causes, how many of the items lead to this one; absent in an order of time. */
  rankOf?: (optionId: string) => number
}

/**
 * The items in order of time, or from cause to effect.
 * @throws Error for an item without a date, or with one looser than a year, and for two items of
 * one year or with as many causes: nobody could tell their order from the data
 */
export function computeOrder(id: string, { options, whenOf, rankOf }: OrderQuestion): ListAnswer {
  const placed = options.map((option) => {
    if (rankOf)
      return { item: option.id, at: rankOf(option.id) }
    const when = whenOf(option.id)
    if (!when || when.words || when.precision === 'decade')
      throw new Error(`question "${id}": the data do not date "${option.id}" to a year`)
    return { item: option.id, at: when.from }
  }).sort((a, b) => a.at - b.at)
  const tied = placed.find(({ at }, i) => at === placed[i - 1]?.at)
  if (tied)
    throw new Error(rankOf ? `question "${id}": the data do not say what comes before "${tied.item}"` : `question "${id}": two of its items are of ${tied.at}`)
  return placed.map(({ item }) => item)
}

/**
 * Grades an ordering. Of an item given twice its first place counts.
 *
 * Partial credit: share of all pairs of items (not of neighbours only) that stand in the right
 * order; a pair of which an item is left out does not. So one pair of neighbours exchanged among
 * four items leaves 5/6, and the order reversed scores 0. By item: 'hit' in its own place, 'slip'
 * in another, 'missed' left out.
 *
 * @throws RangeError for an item that is none of the question's
 */
export function gradeOrder(id: string, question: OrderQuestion, given: ListAnswer): Grade {
  const answer = computeOrder(id, question)
  refuseStrangers(id, given, answer, 'item')
  const order = [...new Set(given)]
  const { right, all } = countPairs(answer, order)
  const byOption = Object.fromEntries(answer.map((item, place) =>
    [item, order.includes(item) ? order[place] === item ? 'hit' : 'slip' : 'missed'] as const))
  return makeGrade(right / all, byOption)
}

/** Of all pairs of the answer's items, how many stand in the answer's order. */
function countPairs(answer: ListAnswer, order: ListAnswer): { right: number, all: number } {
  const pairs = answer.flatMap((first, i) => answer.slice(i + 1).map(second => [order.indexOf(first), order.indexOf(second)] as const))
  return { right: pairs.filter(([first, second]) => first >= 0 && first < second).length, all: pairs.length }
}

/** An ordering with one item moved by so many places, as far as the list goes. */
export function moveItem(order: readonly string[], item: string, by: number): readonly string[] {
  const from = order.indexOf(item)
  const rest = order.filter(each => each !== item)
  const to = Math.max(0, Math.min(rest.length, from + by))
  return from < 0 ? order : [...rest.slice(0, to), item, ...rest.slice(to)]
}

/**
 * Where a dragged row comes to stand: after every other row whose middle its own has passed.
 * @param middles levels of the rows' middles, from the top
 * @param from the row's own place
 * @param by how far it has been dragged, downwards
 */
export function dropPlace(middles: readonly number[], from: number, by: number): number {
  return middles.filter((middle, place) => place !== from && middle < middles[from]! + by).length
}

/**
 * Asks for records of one table in order of time.
 * @param table the table whose records are the items
 * @param ask stem, items by record id, and `when`: the date of a record
 */
export function askOrder<T extends Table>(table: T, ask: Ask & { items: Items<T>, when: (record: T[keyof T]) => When | null }): OrderQuestion {
  requireParts(ask, 'stem', 'items', 'when', 'rests')
  const { items, when, ...rest } = ask
  const options = listItems(table, items)
  return { type: 'ordering', ...rest, options, whenOf: id => when(table[known(options, id)]! as T[keyof T]) }
}

/**
 * Asks for records of one table in order of cause.
 * @param table the table whose records are the items
 * @param ask stem, items by record id, and `leadsTo`: whether one leads to another, at once or by way of others
 */
export function askChain<T extends Table>(table: T, ask: Ask & { items: Items<T>, leadsTo: (from: RecordId, to: RecordId) => boolean }): OrderQuestion {
  requireParts(ask, 'stem', 'items', 'leadsTo', 'rests')
  const { items, leadsTo, ...rest } = ask
  const options = listItems(table, items)
  const rankOf = (id: string) => options.filter(other => leadsTo(other.id as RecordId, known(options, id) as RecordId)).length
  return { type: 'ordering', ...rest, options, whenOf: () => null, rankOf }
}

/** What stands between the items of an order that hands went up for. */
const then = '>'
export const keyOrder = (ids: readonly string[]): string => ids.join(then)
export const readOrder = (option: string): readonly string[] => option.split(then)

/** An item in its own place, the answer backwards, or two neighbours of which one follows the other: of three items some pair always does. */
function givesAway(id: string, question: OrderQuestion) {
  const right = computeOrder(id, question)
  return (order: readonly string[]) => {
    const places = order.map(item => right.indexOf(item))
    return runs(places) || places.some((place, i) => place === i || (places.length > 3 && place === places[i - 1]! + 1))
  }
}

export const ordering = defineKind<OrderQuestion, ListAnswer>({
  start: ({ options }) => options.map(({ id }) => id),
  read: ({ options }, found) => {
    const list = readList(options.map(({ id }) => id), found)
    return list?.length === options.length ? list : undefined
  },
  compute: computeOrder,
  grade: (id, question, answer) => gradeOrder(id, question, asList(id, answer)),
  ...layoutItems(givesAway),
  verdict: (words, grade) => {
    const count = Object.keys(grade.byOption).length
    const all = count * (count - 1) / 2
    return grade.score ? words.verdictOrder({ right: Math.round(grade.score * all), all }) : words.verdictSlip
  },
  missing: 'nothingPlaced',
  right: (words, { options }, answer) => ({
    shown: words.theAnswer,
    spoken: `${words.answerSays({ answer: answer.map(id => options.find(each => each.id === id)?.text ?? id).join('; ') })}.`,
  }),
  card: {
    view: 'QuizOrder',
    isLettered: true,
    standsFromFirst: true,
    reasonOrder: (_, shown) => shown,
    bestReason: (_, shown, __, byOption) => shown.find(id => byOption && byOption[id] !== 'hit') ?? shown[0],
  },
  votes: {
    stand: 'beside',
    isPlaced: true,
    list: (words, shown, counted) => {
      const letters = Object.fromEntries(shown.options.map(({ id }, i) => [id, letterOf(i)]))
      return listItemsCounted(shown, counted)
        ?? counted
          .filter(order => readOrder(order).length > 1 && readOrder(order).every(item => item in letters))
          .slice(0, mostShown)
          .map(order => ({ id: order, name: words.order({ letters: readOrder(order).map(item => letters[item]!) }) }))
    },
    count: (id, question, answer) => listHits(gradeOrder(id, question, answer)),
    readHand: readOrder,
    handFor: keyOrder,
    name: (words, { options }, counted) => {
      const texts = new Map(options.map(({ id, text }) => [id, text]))
      return counted.filter(order => readOrder(order).every(item => texts.has(item))).map(order => ({
        id: order,
        name: readOrder(order).length > 1 ? readOrder(order).map(item => texts.get(item)!).join(' → ') : nameInPlace(words, texts.get(order)!),
      }))
    },
  },
  phone: { form: 'ordering' },
  paper: ({ options }) => ({ how: 'order', boxed: { items: markItems(options, letterOf), box: 'wide' } }),
  paperAnswer: (words, { boxed }, { options, whenOf }, answer) => {
    const lines = answer.map((id) => {
      const when = whenOf(id)
      return lineOf(findById(boxed!.items, id).mark, findById(options, id), null, when ? words.date(when) : '')
    })
    return { answer: lines.map(({ mark }) => mark).join(', '), lines, why: '' }
  },
  exchange: ({ options: shown }, answer, { nameOptions }) => {
    const { options, keyOf } = nameOptions(shown)
    return { form: 'order', options, right: answer.map(keyOf) }
  },
  interaction: 'sequencing',
})
