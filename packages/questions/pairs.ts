/** Matchings and sortings: the target of each item, and what a reader's targets are worth. types/matching.ts and types/sorting.ts say what differs. */
import type { LanguageCode } from '@deck/article'
import type { Ask, Items, Table } from './ask.ts'
import type { ExchangeForm, ExchangeTools } from './exchange.ts'
import type { Answer, Grade, PairAnswer } from './grade.ts'
import type { Lettered } from './paper-form.ts'
import type { Asked, Option, Target } from './question.ts'
import type { AnswerWords } from './words.ts'
import { known, listItems, requireParts } from './ask.ts'
import { asPairs, countGrade, makeGrade, refuseStrangers } from './grade.ts'
import { findById, lineOf } from './paper-form.ts'
import { listHits, listItemsCounted, nameInPlace } from './placed.ts'

/**
 * Items each of which belongs to one target. Matching: a target has one partner at most. Sorting:
 * a target takes any number.
 */
export interface PairQuestion extends Asked {
  type: 'matching' | 'sorting'
  options: readonly Option[]
  /** In the order in which they are offered. */
  targets: readonly Target[]
  /** What items and targets are called, where the stem's words are not enough. */
  heads?: readonly [string, string]
  /** True where the data put the item with the target. @throws where either is not one of its own. */
  holds: (optionId: string, targetId: string) => boolean
}

/**
 * The target of each item.
 * @throws Error for an item with no target or several, and in a matching for a target with several items
 */
export function computePairs(id: string, { type, options, targets, holds }: PairQuestion): PairAnswer {
  const pairs = options.map((option) => {
    const found = targets.filter(target => holds(option.id, target.id))
    if (found.length !== 1)
      throw new Error(`question "${id}": the data give "${option.id}" ${found.length} targets, not one`)
    return [option.id, found[0]!.id] as const
  })
  const shared = pairs.find(([, target], i) => pairs.findIndex(([, other]) => other === target) < i)
  if (type === 'matching' && shared)
    throw new Error(`question "${id}": the data match "${shared[1]}" with two items`)
  return Object.fromEntries(pairs)
}

/**
 * Grades a matching or a sorting. The order in which items were placed does not matter.
 *
 * Partial credit: share of the items placed right; an item left out is not. By item: 'hit', 'slip',
 * or 'missed' where it was left out.
 *
 * @throws RangeError for an item or a target that is none of the question's
 */
export function gradePairs(id: string, question: PairQuestion, placed: PairAnswer): Grade {
  const right = computePairs(id, question)
  const items = Object.keys(right)
  refuseStrangers(id, Object.keys(placed), items, 'item')
  refuseStrangers(id, Object.values(placed), question.targets.map(target => target.id), 'target')
  const byOption = Object.fromEntries(items.map(item =>
    [item, Object.hasOwn(placed, item) ? placed[item] === right[item] ? 'hit' : 'slip' : 'missed'] as const))
  return makeGrade(countGrade(byOption, 'hit') / items.length, byOption)
}

/** Targets by item, with one item put to a target or, with '', taken back. */
export function putItem(placed: PairAnswer, item: string, target: string): PairAnswer {
  const { [item]: _, ...others } = placed
  return target ? { ...others, [item]: target } : others
}

/** What a matching and a sorting are asked with. */
export interface Pairing<T extends Table> {
  items: Items<T>
  targets: Readonly<Record<string, string | { text: string, lang?: LanguageCode }>>
  heads?: PairQuestion['heads']
  holds: (record: T[keyof T], target: string, id: keyof T) => boolean
}

/** A question that puts records of a table to targets. */
export function askPairs<T extends Table>(type: PairQuestion['type'], table: T, ask: Ask & Pairing<T>): PairQuestion {
  requireParts(ask, 'stem', 'items', 'targets', 'holds', 'rests')
  const { items, targets: offered, holds, ...rest } = ask
  const options = listItems(table, items)
  const targets = Object.entries(offered).map(([id, target]): Target => typeof target === 'string' ? { id, text: target } : { id, ...target })
  return { type, ...rest, options, targets, holds: (id, target) => holds(table[known(options, id)]! as T[keyof T], known(targets, target), id) }
}

/** The place, among the targets, of the one that an item belongs to. */
export function findPlaces(id: string, question: PairQuestion): (item: string) => number {
  const right = computePairs(id, question)
  return item => question.targets.findIndex(target => target.id === right[item])
}

const textOf = (list: readonly Target[], id: string) => list.find(each => each.id === id)?.text ?? id

/** What both say alike. */
export const pairParts = {
  start: (): PairAnswer => ({}),
  read: ({ options, targets }: PairQuestion, found: unknown): PairAnswer | undefined => {
    const has = (list: readonly { id: string }[], id: unknown) => list.some(each => each.id === id)
    const isTable = typeof found === 'object' && found !== null && !Array.isArray(found)
    return isTable && Object.entries(found).every(([item, target]) => has(options, item) && has(targets, target)) ? found as PairAnswer : undefined
  },
  compute: computePairs,
  grade: (id: string, question: PairQuestion, answer: Answer) => gradePairs(id, question, asPairs(id, answer)),
  verdict: (words: AnswerWords, { score, byOption }: Grade) =>
    score ? words.verdictPartly({ found: countGrade(byOption, 'hit'), all: Object.values(byOption).length }) : words.verdictSlip,
  missing: 'nothingPlaced',
  right: (words: AnswerWords, { options, targets }: PairQuestion, answer: PairAnswer) => ({
    shown: words.theAnswer,
    spoken: `${words.answerSays({
      answer: Object.entries(answer).map(([item, target]) => words.pair({ item: textOf(options, item), target: textOf(targets, target) })).join('; '),
    })}.`,
  }),
  votes: {
    isPlaced: true,
    list: (_: AnswerWords, shown: PairQuestion, counted: readonly string[]) => listItemsCounted(shown, counted) ?? [],
    count: (id: string, question: PairQuestion, answer: PairAnswer) => listHits(gradePairs(id, question, answer)),
    name: (words: AnswerWords, _: PairQuestion, counted: readonly string[], { options }: PairQuestion) =>
      options.filter(({ id }) => counted.includes(id)).map(({ id, text }) => ({ id, name: nameInPlace(words, text) })),
  },
  exchange: (shown: PairQuestion, answer: PairAnswer, { nameOptions, tidy }: ExchangeTools): ExchangeForm => {
    const { options, keyOf } = nameOptions(shown.options)
    const targets = shown.targets.map(({ id, text, lang }, i) => ({ key: `t${i + 1}`, id, text: tidy(text), ...lang && { lang } }))
    const right = Object.fromEntries(Object.entries(answer).map(([item, target]) => [keyOf(item), findById(targets, target).key]))
    return { form: 'pairs', isSorting: shown.type === 'sorting', options, targets, right }
  },
  interaction: 'matching',
} as const

/** Rules for targets. */
export function checkTargets({ targets }: PairQuestion): readonly string[] {
  const texts = targets.flatMap(({ id, text }) => [`id ${id}`, text.trim().toLowerCase()])
  return texts.length === new Set(texts).size ? [] : ['has two targets that are the same']
}

/** The items with where each belongs. `say` names a target. */
export function listPairLines(
  items: readonly Lettered[],
  targets: readonly Lettered[],
  { options }: PairQuestion,
  answer: PairAnswer,
  nameTarget: (target: Lettered) => string,
) {
  return items.map(({ id, mark }) => lineOf(mark, findById(options, id), null, nameTarget(findById(targets, answer[id]!))))
}
