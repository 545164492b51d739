/** In which order options and items are shown: on slides, phones, worksheets and in exports alike. */
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator'
import type { ChoiceQuestion, Option, OrderQuestion, PairQuestion, Question } from '../../data/schema/types.ts'
import type { PairAnswer } from './grade.ts'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { answerSeed } from '../../deck.config.ts'
import { computeOrder } from './types/order.ts'
import { computePairs } from './types/pairs.ts'

/** The seed of the deck as it is taught: every window, build and handout shows one order. */
export const deckSeed: number = answerSeed

/**
 * The options in the order in which they are shown. 'listed' keeps the question's own order;
 * 'shuffled' follows from the seed and the question's id, so that one seed gives one paper on
 * every machine, and two questions of a paper do not share a pattern.
 */
export function orderOptions(id: string, question: Pick<ChoiceQuestion, 'options' | 'order'>, seed: number = deckSeed): readonly Option[] {
  return question.order === 'listed' ? question.options : shuffle(question.options, xoroshiro128plus(mixSeed(id, seed)))
}

/** A copy of a list in an order that the generator draws (Fisher and Yates); the generator moves on. */
export function shuffle<T>(list: readonly T[], random: RandomGenerator): T[] {
  const drawn = [...list]
  for (let last = drawn.length - 1; last > 0; last--) {
    const other = uniformInt(random, 0, last)
    ;[drawn[last], drawn[other]] = [drawn[other]!, drawn[last]!]
  }
  return drawn
}

/** The letter of the nth option: A, B, C … */
export function letterOf(index: number): string {
  return String.fromCharCode(65 + index)
}

/** FNV-1a over seed and id, then stirred so that near seeds lie far apart: a 32-bit integer. */
export function mixSeed(id: string, seed: number): number {
  let hash = 0x811C9DC5
  for (const char of `${seed}:${id}`)
    hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85EBCA6B)
  hash = Math.imul(hash ^ (hash >>> 13), 0xC2B2AE35)
  return hash ^ (hash >>> 16)
}

/** A question whose items are put in order, matched or sorted. */
export type PlacedQuestion = OrderQuestion | PairQuestion

/** So many orders are drawn before a question counts as one that every order gives away; three items have six. */
const mostDraws = 100

/**
 * A question with its options or items in the order in which it is shown. Slides, phones, worksheets and exports
 * all take the order from here. Choices follow from the seed, or stand as listed (see orderOptions); items to be
 * placed are drawn from the seed until their places give nothing away (see givesAway); spots keep their own order
 * (see listSpots), and what has no options comes back as it is. Items that were laid out stay as they are when laid
 * out again.
 *
 * @param id of the question
 * @param question of the bank, or built from the data
 * @param seed the deck's own by default; worksheets have theirs
 * @throws Error where the answer of an ordering, a matching or a sorting is broken: see computeAnswer
 */
export function layoutQuestion<Q extends Question>(id: string, question: Q, seed: number = deckSeed): Q {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return { ...question, options: orderOptions(id, question, seed) }
    case 'ordering':
    case 'matching':
    case 'sorting':
      return { ...question, options: drawItems(id, question, seed) }
    default:
      return question
  }
}

function drawItems(id: string, question: PlacedQuestion, seed: number): PlacedQuestion['options'] {
  const isTelling = judgeOrders(id, question)
  const random = xoroshiro128plus(mixSeed(id, seed))
  // from their ids, so that the order in which they were written, or laid out before, plays no part
  const items = [...question.options].sort((a, b) => a.id < b.id ? -1 : 1)
  let drawn = shuffle(items, random)
  for (let tries = 1; isTelling(drawn.map(item => item.id)) && tries < mostDraws; tries++)
    drawn = shuffle(items, random)
  return drawn
}

/**
 * Whether items in this order give their answer away. An ordering does as its own answer, forwards or backwards. A
 * matching does where the partners run up or down the list beside it, or where more than half of the items stand
 * opposite their own. A sorting does where every group is one block, or, with one item for each group, where the
 * groups run up or down.
 * @throws Error where the answer is broken: see computeAnswer
 */
export function givesAway(id: string, question: PlacedQuestion, order: readonly string[]): boolean {
  return judgeOrders(id, question)(order)
}

/** Whether places only rise, or only fall. */
const runs = (places: readonly number[]) => [1, -1].some(step => places.every((place, i) => i === 0 || (place - places[i - 1]!) * step > 0))

function judgeOrders(id: string, question: PlacedQuestion): (order: readonly string[]) => boolean {
  if (question.type === 'ordering') {
    const right = computeOrder(id, question)
    return order => runs(order.map(item => right.indexOf(item)))
  }
  const placeOf = findPlaces(question, computePairs(id, question))
  if (question.type === 'matching') {
    return (order) => {
      const places = order.map(placeOf)
      return runs(places) || places.filter((place, i) => place === i).length > order.length / 2
    }
  }
  return order => isInBlocks(order.map(placeOf))
}

function findPlaces({ targets }: PairQuestion, right: PairAnswer): (item: string) => number {
  return item => targets.findIndex(target => target.id === right[item])
}

function isInBlocks(groups: readonly number[]): boolean {
  const changes = groups.filter((group, i) => i > 0 && group !== groups[i - 1]).length
  const kinds = new Set(groups).size
  return kinds === groups.length ? runs(groups) : changes === kinds - 1
}
