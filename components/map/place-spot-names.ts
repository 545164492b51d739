/** Names beside their spots on a map, so that none lies over another, over a spot, or beyond the edge. */
import type { MapSize, Point } from './projection.ts'

/** A spot to be named, in px. */
export interface Spot extends Point { id: string, text: string }

/** A box in px. */
export interface Box { x: number, y: number, width: number, height: number }

/** How names are set: size of type in px, and room that a spot keeps round its middle. */
export interface NameType { size: number, spot: number }

/** A spot with its name's box; the name is set from the box's left edge. */
export interface PlacedSpot extends Spot { box: Box }

/** Width of a name, by the mean width of a bold letter of the sans. */
export const widthOf = (text: string, size: number) => text.length * size * 0.53 + 2

/** Whether two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** The box that holds all points, so many px wider on each side. */
export function boxRound(points: readonly Point[], margin: number): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [x, y] = [Math.min(...xs) - margin, Math.min(...ys) - margin]
  return { x, y, width: Math.max(...xs) + margin - x, height: Math.max(...ys) + margin - y }
}

/** Where a name may stand, best first: right, left, then the corners, above and below. */
function listBoxes({ x, y, text }: Spot, { size, spot }: NameType): readonly Box[] {
  const [width, height] = [widthOf(text, size), size * 1.25]
  const [right, left] = [x + spot + 3, x - spot - 3 - width]
  const [level, above, below] = [y - height / 2, y - height, y]
  return [
    { x: right, y: level },
    { x: left, y: level },
    { x: right, y: above - 1 },
    { x: left, y: above - 1 },
    { x: right, y: below + 1 },
    { x: left, y: below + 1 },
    { x: x - width / 2, y: y - spot - 2 - height },
    { x: x - width / 2, y: y + spot + 2 },
  ].map(corner => ({ ...corner, width, height }))
}

/**
 * Places the names by trying, and going back where a later name finds no room.
 * @param taken boxes that must stay free, e.g. of words already there
 * @throws RangeError where the names cannot all be placed, with the name that finds no room
 */
export function placeSpots(spots: readonly Spot[], room: MapSize, type: NameType, taken: readonly Box[] = []): readonly PlacedSpot[] {
  const dots = spots.map(({ x, y }) => ({ x: x - type.spot, y: y - type.spot, width: 2 * type.spot, height: 2 * type.spot }))
  const isInside = ({ x, y, width, height }: Box) => x >= 2 && y >= 2 && x + width <= room.width - 2 && y + height <= room.height - 2
  const choices = spots.map((spot, i) => listBoxes(spot, type).filter(box => isInside(box) && ![...taken, ...dots.filter((_, j) => j !== i)].some(other => overlap(box, other))))
  let furthest = 0

  function place(i: number, chosen: readonly Box[]): readonly Box[] | null {
    furthest = Math.max(furthest, Math.min(i, spots.length - 1))
    if (i === spots.length)
      return chosen
    for (const box of choices[i]!) {
      const rest = chosen.some(other => overlap(box, other)) ? null : place(i + 1, [...chosen, box])
      if (rest)
        return rest
    }
    return null
  }

  const boxes = place(0, [])
  if (!boxes)
    throw new RangeError(`there is no room on the map for "${spots[furthest]!.text}"`)
  return spots.map((spot, i) => ({ ...spot, box: boxes[i]! }))
}
