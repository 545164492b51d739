import { normaliseText } from './format.ts'

/**
 * How every search of the deck reads what somebody types: words may be typed in part, in any script; from five letters on, one letter in
 * five may be wrong. All words must be there.
 */
export const forgivingSearch = {
  processTerm: normaliseText,
  searchOptions: { prefix: true, fuzzy: (term: string) => term.length > 4 ? 0.2 : false, combineWith: 'AND' },
} as const
