import type { AnswerWords } from './words.ts'

/**
 * What became of one option: 'hit' given and right, 'slip' given and not right,
 * 'missed' right and not given, 'passed' neither.
 */
export type OptionGrade = 'hit' | 'slip' | 'missed' | 'passed'

/** A graded answer, whatever the type of question. */
export interface Grade {
  /** 'right' at score 1 (in one's own words from 0.75 on), 'wrong' at 0, 'partly' between. */
  state: 'right' | 'partly' | 'wrong'
  /** 0 to 1. */
  score: number
  /** By option or item; a number's own is 'value', those of a statement 'true' and 'false'. */
  byOption: Readonly<Record<string, OptionGrade>>
}

/** Ids, picked (single, multiple) or in the order given (ordering). */
export type ListAnswer = readonly string[]
/** Target by item (matching, sorting); an item without one is left out. */
export type PairAnswer = Readonly<Record<string, string>>

/** An answer as it is handed in, and kept: plain data, so that it survives a store. */
export type Answer = ListAnswer | PairAnswer | string

/** How many options came out so. */
export function countGrade(byOption: Grade['byOption'], grade: OptionGrade): number {
  return Object.values(byOption).filter(each => each === grade).length
}

/** A grade from its score, which decides its state. */
export function makeGrade(score: number, byOption: Grade['byOption']): Grade {
  return { state: score === 1 ? 'right' : score > 0 ? 'partly' : 'wrong', score, byOption }
}

/** @throws RangeError for the first id that is not among those of the question */
export function refuseStrangers(id: string, given: Iterable<string>, known: readonly string[], what = 'option'): void {
  for (const each of given) {
    if (!known.includes(each))
      throw new RangeError(`question "${id}" has no ${what} "${each}"`)
  }
}

/** @throws RangeError for an answer that is no list */
export function asList(id: string, answer: Answer): ListAnswer {
  if (!Array.isArray(answer))
    throw new RangeError(`question "${id}" takes a list of options`)
  return answer as ListAnswer
}

/** @throws RangeError for an answer that is no table of targets */
export function asPairs(id: string, answer: Answer): PairAnswer {
  if (typeof answer === 'string' || Array.isArray(answer))
    throw new RangeError(`question "${id}" takes a target for each item`)
  return answer as PairAnswer
}

/** @throws RangeError for an answer that is no text */
export function asText(id: string, answer: Answer): string {
  if (typeof answer !== 'string')
    throw new RangeError(`question "${id}" takes a text`)
  return answer
}

/** A list of the question's own ids, none twice; undefined for anything else. */
export function readList(known: readonly string[], found: unknown): ListAnswer | undefined {
  return Array.isArray(found) && found.every(id => known.includes(id as string)) && new Set(found).size === found.length ? found as string[] : undefined
}

/** How a grade that is partly right is told: so many found of all, and so many too many. */
export function describePartly(words: AnswerWords, { byOption }: Grade): string {
  const [found, missed, over] = (['hit', 'missed', 'slip'] as const).map(each => countGrade(byOption, each)) as [number, number, number]
  const all = found + missed
  return over ? words.verdictPartlyOver({ found, all, over }) : words.verdictPartly({ found, all })
}
