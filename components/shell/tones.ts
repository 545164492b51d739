/** Names of colour families in styles/tokens.css, and how a style asks for them. */

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
