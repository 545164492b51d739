/** What the map shows of countries. */
import type { Actor, Institution } from '@deck/article'

// How a country's shape is printed: whose rail it is, and whether it is lit.

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

// Whether the map can show every country that the data ask it to.

/**
 * Countries that the map cannot show, record by record; [] where all is well.
 * @param shapes codes of the outlines that the land holds
 */
export function checkShapes(
  actors: Readonly<Record<string, Actor>>,
  institutions: Readonly<Record<string, Institution>>,
  shapes: readonly string[],
): readonly string[] {
  const countries = Object.entries(actors).filter(([, actor]) => actor.kind === 'country')
  return countries.flatMap(([id, { shape }]) => {
    if (shape === undefined)
      return [`data/actors.ts: "${id}" is a country without a shape; name one of data/map.ts, or null where the map does not reach it`]
    if (shape !== null)
      return shapes.includes(shape) ? [] : [`data/actors.ts: "${id}" has the shape "${shape}", which data/land.json does not hold; run npm run subset-map`]
    const [body] = Object.entries(institutions).find(([, { members }]) => (members as readonly string[] | null)?.includes(id)) ?? []
    return body ? [`data/actors.ts: "${id}" has no shape, yet data/institutions.ts lists it in "${body}"`] : []
  })
}
