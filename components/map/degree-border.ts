/** The edge of a map, graduated in degrees: a zebra of cells, and numbers where there is room. */
import type { GeoConicProjection } from 'd3-geo'
import type { MapSize, Point } from './projection.ts'
import { readDegrees, tenth } from './projection.ts'

/** A side of the map; meridians cross the top and the foot, parallels the two others. */
export type Side = 'top' | 'foot' | 'left' | 'right'

/** A cell of the zebra, in px along its side. */
export interface BorderCell { side: Side, from: number, to: number }

/** A number on the edge: degrees, and px along its side. */
export interface BorderNumber { side: Side, degrees: number, at: number }

/** The graduated edge. */
export interface DegreeBorder { cells: readonly BorderCell[], numbers: readonly BorderNumber[] }

/** Half the room in px that a number takes along its side. */
const halfNumber = { top: 24, left: 12 } as const
const sides: readonly Side[] = ['top', 'foot', 'left', 'right']

function pointOn(side: Side, at: number, { width, height }: MapSize): Point {
  if (side === 'top' || side === 'foot')
    return { x: at, y: side === 'top' ? 0 : height }
  return { x: side === 'left' ? 0 : width, y: at }
}

/**
 * Where a side meets each multiple of `step` degrees, in px along it.
 * Along a side of these frames degrees only rise or only fall, so that halving finds each one.
 */
function crossings(projection: GeoConicProjection, side: Side, size: MapSize, step: number): { degrees: number, at: number }[] {
  const length = side === 'top' || side === 'foot' ? size.width : size.height
  const key = side === 'top' || side === 'foot' ? 'lon' : 'lat'
  const read = (at: number) => readDegrees(projection, pointOn(side, at, size))[key]
  const [low, high] = [read(0), read(length)].sort((a, b) => a - b) as [number, number]
  const rises = read(length) > read(0)
  const found: { degrees: number, at: number }[] = []
  for (let degrees = Math.ceil(low / step) * step; degrees <= high; degrees += step) {
    let [from, to] = [0, length]
    for (let i = 0; i < 30; i++) {
      const middle = (from + to) / 2
      if ((read(middle) < degrees) === rises)
        from = middle
      else
        to = middle
    }
    found.push({ degrees, at: tenth(from) })
  }
  return found
}

/** Draws the edge. Every other cell is inked; numbers stand at the top and the left, where they fit. */
export function drawBorder(projection: GeoConicProjection, size: MapSize, degrees: { number: number, cell: number }): DegreeBorder {
  const cells = sides.flatMap((side) => {
    const length = side === 'top' || side === 'foot' ? size.width : size.height
    const found = crossings(projection, side, size, degrees.cell).sort((a, b) => a.at - b.at)
    // eastward degrees rise along a side, northward ones fall
    const step = side === 'top' || side === 'foot' ? degrees.cell : -degrees.cell
    const bounds = [{ at: 0 }, ...found, { at: length }]
    return bounds.slice(1).flatMap((end, i) => {
      const start = found[i - 1]?.degrees ?? (found[i]?.degrees ?? 0) - step
      const lower = Math.min(start, start + step)
      const from = bounds[i]!.at
      return end.at > from && Math.round(lower / degrees.cell) % 2 === 0 ? [{ side, from, to: end.at }] : []
    })
  })
  const numbers = (['top', 'left'] as const).flatMap((side) => {
    const length = side === 'top' ? size.width : size.height
    return crossings(projection, side, size, degrees.number)
      .filter(({ at }) => at >= halfNumber[side] && at <= length - halfNumber[side])
      .map(({ degrees: n, at }) => ({ side, degrees: n, at }))
  })
  return { cells, numbers }
}

/** Depth of the zebra, in px. */
const band = 5

/** A cell as a box, in px from the map's inner corner. */
export function boxOfCell({ side, from, to }: BorderCell, { width, height }: MapSize): { x: number, y: number, width: number, height: number } {
  if (side === 'top' || side === 'foot')
    return { x: from, y: side === 'top' ? -band : height, width: tenth(to - from), height: band }
  return { x: side === 'left' ? -band : width, y: from, width: band, height: tenth(to - from) }
}

/** Room in px that the graduated edge takes on each side of the map; the numbers stand over the top. */
export const edgeRoom = { top: 26, side: 6 } as const

/** The room that is left for the map itself, when the edge takes `top` px over it. */
export function insideEdge({ width, height }: MapSize, top: number): MapSize {
  return { width: width - 2 * edgeRoom.side, height: height - top - edgeRoom.side }
}
