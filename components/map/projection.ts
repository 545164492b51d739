/** From degrees to the slide: a conic projection that keeps areas, fitted round the points that a frame holds. */
import type { GeoConicProjection } from 'd3-geo'
import type { MapFrame, Position } from '../../data/schema/pictures.ts'
import { geoConicEqualArea } from 'd3-geo'

/** Room for a map, in px. */
export interface MapSize { width: number, height: number }

/** A point on the slide, in px from the map's upper left corner. */
export interface Point { x: number, y: number }

/** A stretch of the earth in degrees. */
export interface DegreeBox { west: number, south: number, east: number, north: number }

/** Land is drawn so far beyond the frame, in px, that the lines along its cut lie outside. */
export const bleed = 40

/** Rounds to a tenth of a px: finer than any screen shows. */
export const tenth = (n: number) => Math.round(n * 10) / 10

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
