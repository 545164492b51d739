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
