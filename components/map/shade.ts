/** How a country's shape is printed: whose rail it is, and whether it is lit. */

/** A shape without a shade is plain land. */
export interface Shade {
  /** The rail of the ladder whose colour outlines it. */
  rail?: 'left' | 'right'
  /** Filled, and hatched, so that it does not hang on colour alone. */
  lit?: true
}

/** Names of the styles that print a shade. */
export function classesOf({ rail, lit }: Shade): readonly string[] {
  return [...(rail ? [rail] : []), ...(lit ? ['lit'] : [])]
}

/**
 * Shades by shape: the rails' countries are outlined always, and those are lit whose turn it is.
 * @param lit whether each country is lit, in their order; what is missing is not
 */
export function shadeCountries(countries: readonly { shape: string | null, rail?: 'left' | 'right' }[], lit: readonly boolean[]): Record<string, Shade> {
  return Object.fromEntries(countries.flatMap(({ shape, rail }, i) => shape === null ? [] : [[shape, { rail, ...(lit[i] ? { lit: true as const } : {}) }]]))
}
