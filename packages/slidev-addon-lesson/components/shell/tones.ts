/** Names of colour families in styles/tokens.css, and how a style asks for them. */
import { periodTones } from '@deck/lesson/outline'

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']

/** Which period it is, counted from 1; 0 for what is no such numeral. */
export function countRoman(roman: string): number {
  return romans.indexOf(roman) + 1
}

/** A family's colour for fills and lines. */
export function fillOf(tone: string): string {
  return `var(--${tone})`
}

/** A family's colour for text; 'ink' is the text's own. */
export function inkOf(tone: string): string {
  return tone === 'ink' ? 'var(--ink)' : `var(--${tone}-ink)`
}

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
