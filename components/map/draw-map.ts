/** A map as SVG path data: land, each country, borders, graticule and the graduated edge. */
import type { MapFrame, Position } from '@deck/article'
import type { GeoConicProjection, GeoPermissibleObjects } from 'd3-geo'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import { geoConicEqualArea, geoGraticule, geoPath } from 'd3-geo'
import { feature, merge, mesh } from 'topojson-client'
import { tenth } from '../scene/engraving.ts'

/** The land as it is stored: shapes with our codes as their ids. */
export type Land = Topology<{ land: GeometryCollection }>

/** A map. Each part is drawn when it is first asked for, and then kept: no picture shows them all. */
export interface MapDrawing {
  /** All land as one. */
  readonly land: string
  /** A shape by its code; '' where it does not show inside the room, or there is none. */
  shapeOf: (id: string) => string
  /** Lines between two shapes, each once. */
  readonly borders: string
  /** Where land meets water. */
  readonly coast: string
  readonly graticule: string
  readonly edge: DegreeBorder
}

/** The codes that the land holds. */
export function listShapes(land: Land): readonly string[] {
  return land.objects.land.geometries.map(({ id }) => String(id))
}

/** Remembers by its first argument what a function has made. */
function memoize<K, T>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, T>()
  return (key) => {
    let found = made.get(key)
    if (found === undefined)
      made.set(key, found = make(key))
    return found
  }
}

/** All land as one, each shape, and the lines: the same for every map. */
const joinLand = memoize((land: Land) => {
  const { land: object } = land.objects
  const parts = {
    land: () => merge(land, object.geometries as (Polygon | MultiPolygon)[]),
    borders: () => mesh(land, object, (a, b) => a !== b),
    coast: () => mesh(land, object, (a, b) => a === b),
  }
  return {
    findPart: memoize((name: keyof typeof parts): GeoPermissibleObjects => parts[name]()),
    findShape: (id: string): GeoPermissibleObjects =>
      feature(land, object.geometries.find(geometry => String(geometry.id) === id) ?? { type: 'GeometryCollection', geometries: [] }),
  }
})

/** Draws a frame into the room. */
export function drawMap(land: Land, frame: MapFrame, size: MapSize): MapDrawing {
  const projection = projectFrame(frame, size)
  const path = geoPath(projection).digits(1)
  const { findPart, findShape } = joinLand(land)
  const drawGraticule = () => {
    const { number } = frame.degrees
    const { west, south, east, north } = boxOfFrame(frame, size, number)
    return geoGraticule().step([number, number]).extent([[west, south], [east, north]])()
  }
  const draw = memoize((name: 'land' | 'borders' | 'coast' | 'graticule') => path(name === 'graticule' ? drawGraticule() : findPart(name)) ?? '')
  const drawEdge = memoize(({ degrees }: MapFrame) => drawBorder(projection, size, degrees))
  return {
    get land() { return draw('land') },
    shapeOf: memoize((id: string) => path(findShape(id)) ?? ''),
    get borders() { return draw('borders') },
    get coast() { return draw('coast') },
    get graticule() { return draw('graticule') },
    get edge() { return drawEdge(frame) },
  }
}

// From degrees to the slide: a conic projection that keeps areas, fitted round the points that a frame holds.

/** Room for a map, in px. */
export interface MapSize { width: number, height: number }

/** A point on the slide, in px from the map's upper left corner. */
export interface Point { x: number, y: number }

/** A stretch of the earth in degrees. */
export interface DegreeBox { west: number, south: number, east: number, north: number }

/** Land is drawn so far beyond the frame, in px, that the lines along its cut lie outside. */
const bleed = 40

/** The projection of a frame, its points just inside the room. */
export function projectFrame({ parallels, meridian, holds }: MapFrame, { width, height }: MapSize): GeoConicProjection {
  const projection = geoConicEqualArea().parallels([...parallels]).rotate([-meridian, 0]).center([0, 0]).precision(0.3)
  return projection
    .fitExtent([[4, 4], [width - 4, height - 4]], { type: 'MultiPoint', coordinates: holds.map(({ lon, lat }) => [lon, lat]) })
    .clipExtent([[-bleed, -bleed], [width + bleed, height + bleed]])
}

/** Where a position lies on the slide, inside the frame or not. @throws RangeError where the projection has no such point */
export function projectPoint(projection: GeoConicProjection, { lon, lat }: Position): Point {
  const point = projection([lon, lat])
  if (!point)
    throw new RangeError(`the map has no point at ${lon}° east, ${lat}° north`)
  return { x: tenth(point[0]), y: tenth(point[1]) }
}

/** A smooth line through points, in px (Catmull and Rom's way). */
export function drawCurve(points: readonly Point[]): string {
  const at = (i: number) => points[Math.max(0, Math.min(points.length - 1, i))]!
  const formatPoint = (x: number, y: number) => `${tenth(x)} ${tenth(y)}`
  return points.slice(1).reduce((path, to, i) => {
    const [before, from, after] = [at(i - 1), at(i), at(i + 2)]
    const leaves = formatPoint(from.x + (to.x - before.x) / 6, from.y + (to.y - before.y) / 6)
    const arrives = formatPoint(to.x - (after.x - from.x) / 6, to.y - (after.y - from.y) / 6)
    return `${path}C${leaves} ${arrives} ${formatPoint(to.x, to.y)}`
  }, `M${formatPoint(at(0).x, at(0).y)}`)
}

/** An open arrowhead at the end of a line, so many px long. */
export function drawArrowHead(points: readonly Point[], length: number): string {
  const [from, to] = [points.at(-2)!, points.at(-1)!]
  const turn = Math.atan2(to.y - from.y, to.x - from.x)
  const side = (by: number) => `${tenth(to.x - length * Math.cos(turn + by))} ${tenth(to.y - length * Math.sin(turn + by))}`
  return `M${side(0.5)}L${tenth(to.x)} ${tenth(to.y)}L${side(-0.5)}`
}

/** The line from under a word in the sea to its country, clear of the word. */
export function leadTo(word: Point, { x, y }: Point): string {
  const [from, clear] = [{ x: word.x + (x - word.x) * 0.45, y: word.y + 13 }, word.y + 13 < y]
  return clear ? `M${tenth(from.x)} ${tenth(from.y)}L${x} ${y}` : ''
}

/** Degrees at a point of the slide. @throws RangeError where the cone does not reach it */
export function readDegrees(projection: GeoConicProjection, { x, y }: Point): Position {
  const degrees = projection.invert?.([x, y])
  if (!degrees)
    throw new RangeError(`the map has no degrees at ${x}, ${y}`)
  return { lon: degrees[0], lat: degrees[1] }
}

/** The stretch of the earth that a frame shows, with a margin in degrees. */
export function boxOfFrame(frame: MapFrame, size: MapSize, margin: number): DegreeBox {
  const projection = projectFrame(frame, size)
  const steps = Array.from({ length: 21 }, (_, i) => i / 20)
  const edge = steps.flatMap(t => [
    { x: t * size.width, y: 0 },
    { x: t * size.width, y: size.height },
    { x: 0, y: t * size.height },
    { x: size.width, y: t * size.height },
  ]).map(point => readDegrees(projection, point))
  return {
    west: Math.min(...edge.map(at => at.lon)) - margin,
    east: Math.max(...edge.map(at => at.lon)) + margin,
    south: Math.min(...edge.map(at => at.lat)) - margin,
    north: Math.max(...edge.map(at => at.lat)) + margin,
  }
}

// The edge of a map, graduated in degrees: a zebra of cells, and numbers where there is room.

/** A side of the map; meridians cross the top and the foot, parallels the two others. */
type Side = 'top' | 'foot' | 'left' | 'right'

/** A cell of the zebra, in px along its side. */
interface BorderCell { side: Side, from: number, to: number }

/** A number on the edge: degrees, and px along its side. */
interface BorderNumber { side: Side, degrees: number, at: number }

/** The graduated edge. */
interface DegreeBorder { cells: readonly BorderCell[], numbers: readonly BorderNumber[] }

/** Half the room in px that a number takes along its side. */
const halfNumber = { top: 24, left: 12 } as const

const isLevel = (side: Side) => side === 'top' || side === 'foot'
const lengthOf = (side: Side, { width, height }: MapSize) => isLevel(side) ? width : height

/**
 * Where a side meets each multiple of `step` degrees, in px along it.
 * Along a side of these frames degrees only rise or only fall, so that halving finds each one.
 */
function crossings(projection: GeoConicProjection, side: Side, size: MapSize, step: number): { degrees: number, at: number }[] {
  const length = lengthOf(side, size)
  const read = (at: number) => isLevel(side)
    ? readDegrees(projection, { x: at, y: side === 'top' ? 0 : size.height }).lon
    : readDegrees(projection, { x: side === 'left' ? 0 : size.width, y: at }).lat
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
  const cells = (['top', 'foot', 'left', 'right'] as const).flatMap((side) => {
    const found = crossings(projection, side, size, degrees.cell).sort((a, b) => a.at - b.at)
    // eastward degrees rise along a side, northward ones fall
    const step = isLevel(side) ? degrees.cell : -degrees.cell
    const bounds = [{ at: 0 }, ...found, { at: lengthOf(side, size) }]
    return bounds.slice(1).flatMap((end, i) => {
      const start = found[i - 1]?.degrees ?? (found[i]?.degrees ?? 0) - step
      const lower = Math.min(start, start + step)
      const from = bounds[i]!.at
      return end.at > from && Math.round(lower / degrees.cell) % 2 === 0 ? [{ side, from, to: end.at }] : []
    })
  })
  const numbers = (['top', 'left'] as const).flatMap(side => crossings(projection, side, size, degrees.number)
    .filter(({ at }) => at >= halfNumber[side] && at <= lengthOf(side, size) - halfNumber[side])
    .map(found => ({ side, ...found })))
  return { cells, numbers }
}

/** Depth of the zebra, in px. */
const band = 5

/** A cell as a box, in px from the map's inner corner. */
export function boxOfCell({ side, from, to }: BorderCell, { width, height }: MapSize): { x: number, y: number, width: number, height: number } {
  if (isLevel(side))
    return { x: from, y: side === 'top' ? -band : height, width: tenth(to - from), height: band }
  return { x: side === 'left' ? -band : width, y: from, width: band, height: tenth(to - from) }
}

/** Room in px that the graduated edge takes on each side of the map; the numbers stand over the top. */
export const edgeRoom = { top: 26, side: 6 } as const

/** The room that is left for the map itself, when the edge takes `top` px over it. */
export function insideEdge({ width, height }: MapSize, top: number): MapSize {
  return { width: width - 2 * edgeRoom.side, height: height - top - edgeRoom.side }
}
