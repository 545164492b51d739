import { periodTones } from '../../deck.config.ts'
import { countRoman } from './tones.ts'

/**
 * A period's colour family in styles/tokens.css, as deck.config.ts says it.
 * @param period of which the numeral counts, from I
 * @param period.roman the numeral
 * @throws {RangeError} where deck.config.ts has no family for it
 */
export function toneOfPeriod({ roman }: { roman: string }): string {
  const tone = periodTones[countRoman(roman) - 1]
  if (!tone)
    throw new RangeError(`period "${roman}" has no colour family: add one to periodTones in deck.config.ts`)
  return tone
}
