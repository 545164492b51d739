/** A map as SVG path data: land, each country, borders, graticule and the graduated edge. */
import type { GeoPermissibleObjects } from 'd3-geo'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import type { MapFrame } from '../../data/schema/pictures.ts'
import type { DegreeBorder } from './degree-border.ts'
import type { DegreeBox, MapSize } from './projection.ts'
import { geoGraticule, geoPath } from 'd3-geo'
import { feature, merge, mesh } from 'topojson-client'
import { drawBorder } from './degree-border.ts'
import { boxOfFrame, projectFrame } from './projection.ts'

/** The land as it is stored: shapes with our codes as their ids. */
export type Land = Topology<{ land: GeometryCollection }>

/** A map. Each part is drawn when it is first asked for, and then kept: no picture shows them all. */
export interface MapDrawing {
  size: MapSize
  /** All land as one. */
  readonly land: string
  /** A shape by its code; '' where it does not show inside the room, or there is none. */
  shapeOf: (id: string) => string
  /** Each shape that shows inside the room. */
  readonly shapes: readonly { id: string, d: string }[]
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
function keep<K, T>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, T>()
  return (key) => {
    let found = made.get(key)
    if (found === undefined)
      made.set(key, found = make(key))
    return found
  }
}

/** All land as one, each shape, and the lines: the same for every map. */
const joinLand = keep((land: Land) => {
  const { land: object } = land.objects
  const geometries = new Map(object.geometries.map(geometry => [String(geometry.id), geometry]))
  const parts = {
    land: () => merge(land, object.geometries as (Polygon | MultiPolygon)[]),
    borders: () => mesh(land, object, (a, b) => a !== b),
    coast: () => mesh(land, object, (a, b) => a === b),
  }
  return {
    findPart: keep((name: keyof typeof parts): GeoPermissibleObjects => parts[name]()),
    findShape: (id: string): GeoPermissibleObjects => feature(land, geometries.get(id) ?? { type: 'GeometryCollection', geometries: [] }),
  }
})

/** Draws a frame into the room. */
export function drawMap(land: Land, frame: MapFrame, size: MapSize): MapDrawing {
  const projection = projectFrame(frame, size)
  const path = geoPath(projection).digits(1)
  const { findPart, findShape } = joinLand(land)
  const drawPart = keep((name: 'land' | 'borders' | 'coast') => path(findPart(name)) ?? '')
  const shapeOf = keep((id: string) => path(findShape(id)) ?? '')
  const { number } = frame.degrees
  const drawGraticule = keep(({ west, south, east, north }: DegreeBox) => path(geoGraticule().step([number, number]).extent([[west, south], [east, north]])()) ?? '')
  const drawEdge = keep(({ degrees }: MapFrame) => drawBorder(projection, size, degrees))
  const findBox = keep((frame: MapFrame) => boxOfFrame(frame, size, number))
  return {
    size,
    get land() { return drawPart('land') },
    shapeOf,
    get shapes() {
      return listShapes(land).map(id => ({ id, d: shapeOf(id) })).filter(({ d }) => d)
    },
    get borders() { return drawPart('borders') },
    get coast() { return drawPart('coast') },
    get graticule() { return drawGraticule(findBox(frame)) },
    get edge() { return drawEdge(frame) },
  }
}
