/** A land cut in two by a straight line, so that a share of its area lies on one side. */
import type { Point } from './draw-map.ts'

/** A closed line round an area, or round a hole in it. */
type Ring = readonly Point[]

/** From which side the share is counted. */
export type CutSide = 'left' | 'bottom'

/**
 * Reads the rings of a path of straight lines, as a map draws them.
 * @param d path data of absolute M, L and Z alone
 */
export function readRings(d: string): readonly Ring[] {
  return d.split('M').slice(1).map(part => [...part.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) })))
}

/** Area inside of rings, in square px; a ring that runs the other way is a hole. */
export function measureArea(rings: readonly Ring[]): number {
  const twice = rings.flatMap(ring => ring.map((a, i) => {
    const b = ring[(i + 1) % ring.length]!
    return a.x * b.y - b.x * a.y
  }))
  return Math.abs(twice.reduce((sum, each) => sum + each, 0)) / 2
}

/** The part of a ring on which `depth` is at most the level. */
function clipRing(ring: Ring, level: number, depth: (point: Point) => number): Ring {
  return ring.flatMap((b, i) => {
    const a = ring.at(i - 1)!
    const [from, to] = [depth(a) - level, depth(b) - level]
    const share = from / (from - to)
    const crossing = from * to < 0 ? [{ x: a.x + share * (b.x - a.x), y: a.y + share * (b.y - a.y) }] : []
    return to <= 0 ? [...crossing, b] : crossing
  })
}

/**
 * Where a straight line has to run, in px along its axis, so that the share of the area lies on the side asked for.
 * @param rings the land, as it is drawn
 * @param share from 0 to 1
 * @param side left of an upright line, or below a level one
 * @throws RangeError where the share is no part of a whole or the land has no area
 */
export function findCut(rings: readonly Ring[], share: number, side: CutSide): number {
  const whole = measureArea(rings)
  if (!(share > 0 && share < 1) || !whole)
    throw new RangeError(`a land of ${whole} square px cannot be cut at a share of ${share}: the share lies between 0 and 1, the land needs an area`)
  const depth = side === 'left' ? ({ x }: Point) => x : ({ y }: Point) => -y
  const depths = rings.flat().map(depth)
  let [low, high] = [Math.min(...depths), Math.max(...depths)]
  // half of the room each time: after forty steps the line is exact to any screen
  for (let step = 0; step < 40; step++) {
    const level = (low + high) / 2
    if (measureArea(rings.map(ring => clipRing(ring, level, depth))) < share * whole)
      low = level
    else
      high = level
  }
  return side === 'left' ? low : -low
}
