/** Whether the map can show every country that the data ask it to. */
import type { Actor, Institution } from '@deck/article'

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
