/** Orders that follow from a seed: the same seed gives the same order on every machine. */
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** A copy of a list in an order that the generator draws (Fisher and Yates); the generator moves on. */
export function shuffle<T>(list: readonly T[], random: RandomGenerator): T[] {
  const drawn = [...list]
  for (let last = drawn.length - 1; last > 0; last--) {
    const other = uniformInt(random, 0, last)
    ;[drawn[last], drawn[other]] = [drawn[other]!, drawn[last]!]
  }
  return drawn
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

/** Shuffled as a question's id and a seed have it, so that two questions of a paper do not share a pattern. */
export const shuffleBySeed = <T>(list: readonly T[], id: string, seed: number): T[] => shuffle(list, xoroshiro128plus(mixSeed(id, seed)))

/** How many orders are drawn before a question counts as one that every order gives away; three items have six. */
const mostDraws = 100

/**
 * Items in an order that gives nothing away.
 * @param items of the question
 * @param id of the question
 * @param seed decides the order
 * @param tells whether an order of ids gives the answer away
 */
export function drawItems<T extends { id: string }>(items: readonly T[], id: string, seed: number, tells: (order: readonly string[]) => boolean): readonly T[] {
  const random = xoroshiro128plus(mixSeed(id, seed))
  // from their ids, so that the order in which they were written, or laid out before, plays no part
  const sorted = [...items].sort((a, b) => a.id < b.id ? -1 : 1)
  let drawn = shuffle(sorted, random)
  for (let tries = 1; tells(drawn.map(item => item.id)) && tries < mostDraws; tries++)
    drawn = shuffle(sorted, random)
  return drawn
}

/** Whether places only rise, or only fall. */
export const runs = (places: readonly number[]) => [1, -1].some(step => places.every((place, i) => i === 0 || (place - places[i - 1]!) * step > 0))
