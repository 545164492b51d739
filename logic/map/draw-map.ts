/** A map as SVG path data: land, each country, borders, graticule and the graduated edge. */
import type { Feature } from 'geojson'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import type { MapFrame } from '../../model/pictures.ts'
import type { DegreeBorder } from './degree-border.ts'
import type { MapSize } from './projection.ts'
import { geoGraticule, geoPath } from 'd3-geo'
import { feature, merge, mesh } from 'topojson-client'
import { drawBorder } from './degree-border.ts'
import { boxOfFrame, projectFrame } from './projection.ts'

/** The land as it is stored: shapes with our codes as their ids. */
export type Land = Topology<{ land: GeometryCollection }>

/** A map, drawn. */
export interface MapDrawing {
  size: MapSize
  /** All land as one. */
  land: string
  /** Each shape that shows inside the room. */
  shapes: readonly { id: string, d: string }[]
  /** Lines between two shapes, each once. */
  borders: string
  /** Where land meets water. */
  coast: string
  graticule: string
  edge: DegreeBorder
}

/** The codes that the land holds. */
export function listShapes(land: Land): readonly string[] {
  return land.objects.land.geometries.map(({ id }) => String(id))
}

/** Draws a frame into the room. */
export function drawMap(land: Land, frame: MapFrame, size: MapSize): MapDrawing {
  const projection = projectFrame(frame, size)
  const path = geoPath(projection).digits(1)
  const { land: object } = land.objects
  const { west, south, east, north } = boxOfFrame(frame, size, frame.degrees.number)
  const graticule = geoGraticule().step([frame.degrees.number, frame.degrees.number]).extent([[west, south], [east, north]])
  return {
    size,
    land: path(merge(land, object.geometries as (Polygon | MultiPolygon)[])) ?? '',
    shapes: object.geometries.flatMap((geometry) => {
      const d = path(feature(land, geometry) as Feature)
      return d ? [{ id: String(geometry.id), d }] : []
    }),
    borders: path(mesh(land, object, (a, b) => a !== b)) ?? '',
    coast: path(mesh(land, object, (a, b) => a === b)) ?? '',
    graticule: path(graticule()) ?? '',
    edge: drawBorder(projection, size, frame.degrees),
  }
}
