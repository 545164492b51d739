/** Dots that lie thick within an outline and thin out beyond it, without an edge. */
import type { MapSize, Point } from './draw-map.ts'

/** Rings of path data made of straight lines. */
function readRings(d: string): readonly (readonly Point[])[] {
  return d.split('M').slice(1).map(ring => [...ring.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) })))
}

/** Whether a point lies within rings (even and odd crossings). */
function isWithin({ x, y }: Point, rings: readonly (readonly Point[])[]): boolean {
  let inside = false
  for (const ring of rings) {
    ring.forEach((a, i) => {
      const b = ring[(i + 1) % ring.length]!
      if ((a.y > y) !== (b.y > y) && x < a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y))
        inside = !inside
    })
  }
  return inside
}

/** Px round a hole that stay free. */
const margin = 7

/**
 * Path data of dots, each a line without length, for a round cap.
 * @param outline path data of the land
 * @param tries how many places are looked at, evenly over the room
 * @param fade px beyond the outline in which the dots thin to a third
 * @param hole path data of land on which none lies, and a few px round it
 */
export function stippleFrom(outline: string, { width, height }: MapSize, tries: number, fade: number, hole = ''): string {
  const rings = readRings(outline)
  const holes = readRings(hole)
  const corners = rings.flat()
  if (!corners.length)
    return ''
  return Array.from({ length: tries }, (_, i) => {
    // places that spread evenly without a grid (the plastic number's multiples), and a share for each to stay
    const at = { x: width * ((0.5 + i * 0.7548776662) % 1), y: height * ((0.5 + i * 0.5698402910) % 1) }
    const share = (0.5 + i * 0.6180339887) % 1
    const wayTo = (points: readonly Point[]) => Math.sqrt(Math.min(...points.map(({ x, y }) => (x - at.x) ** 2 + (y - at.y) ** 2)))
    const away = isWithin(at, rings) ? 0 : wayTo(corners)
    if (isWithin(at, holes) || wayTo(holes.flat()) < margin)
      return ''
    return share < Math.exp(-away / fade) ? `M${at.x.toFixed(1)} ${at.y.toFixed(1)}h0` : ''
  }).join('')
}
