import type { ChoiceQuestion, Option } from '../../../data/schema/types.ts'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { answerSeed } from '../../../deck.config.ts'

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
export function shuffle<T>(list: readonly T[], random: ReturnType<typeof xoroshiro128plus>): T[] {
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
