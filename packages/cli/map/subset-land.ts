import type { DegreeBox, Land } from '@deck/pictures/draw-map'
/** Cuts the land that the maps need out of a world atlas: fewer shapes, and fewer points where nobody looks. */
import type { Position as Coordinates } from 'geojson'
import type { GeometryCollection, GeometryObject, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import { quantize } from 'topojson-client'

/** A stretch of the earth, and how far a line may stray in it, in degrees. */
export interface Detail { box: DegreeBox, tolerance: number }

/** Beyond every stretch a line may stray so far, in degrees. */
const rough = 1.2
/** Steps in which positions are stored, from edge to edge of the land. */
const steps = 40_000

type Line = Coordinates[]

const isIn = ([lon = 0, lat = 0]: Coordinates, { west, south, east, north }: DegreeBox) => lon >= west && lon <= east && lat >= south && lat <= north

/** Arcs as degrees: stored ones are steps from point to point. */
export function readArcs({ arcs, transform }: Topology): Line[] {
  if (!transform)
    return arcs as Line[]
  const { scale, translate } = transform
  return arcs.map((arc) => {
    let [x, y] = [0, 0]
    return arc.map(([dx = 0, dy = 0]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]])
  })
}

/** How far a point lies from the stretch between two others. */
function distance([x = 0, y = 0]: Coordinates, [ax = 0, ay = 0]: Coordinates, [bx = 0, by = 0]: Coordinates): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2
  const t = length ? Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length)) : 0
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay))
}

/** Douglas and Peucker's way of leaving points out, finer where the details ask for it; the ends stay. */
export function simplify(line: Line, details: readonly Detail[]): Line {
  const toleranceAt = (point: Coordinates) => Math.min(rough, ...details.filter(({ box }) => isIn(point, box)).map(detail => detail.tolerance))
  const keep = new Set([0, line.length - 1])
  const open: [number, number][] = [[0, line.length - 1]]
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span
    let [worst, excess] = [-1, 1]
    for (let i = from + 1; i < to; i++) {
      const stray = distance(line[i]!, line[from]!, line[to]!) / toleranceAt(line[i]!)
      if (stray > excess)
        [worst, excess] = [i, stray]
    }
    if (worst > 0) {
      keep.add(worst)
      open.push([from, worst], [worst, to])
    }
  }
  const kept = line.filter((_, i) => keep.has(i))
  // a ring of its own needs four points to have an inside
  return kept.length < 4 && line[0]!.join() === line.at(-1)!.join() ? line : kept
}

/** Rings of a shape of which some point lies within one of the boxes; the others are left out. */
function selectRings(geometry: GeometryObject, touches: (arc: number) => boolean): number[][][] {
  const polygons = geometry.type === 'Polygon' ? [(geometry as Polygon).arcs] : (geometry as MultiPolygon).arcs
  return polygons.filter(rings => rings[0]!.some(arc => touches(arc < 0 ? ~arc : arc)))
}

/**
 * Cuts the land out.
 * @param world an atlas whose shapes stand under `countries`
 * @param shapes our code and the atlas's id of each country to keep, or its name where it has no id
 * @throws RangeError for a country that the atlas lacks, or that no box touches
 */
export function subsetLand(world: Topology, shapes: Readonly<Record<string, string>>, details: readonly Detail[]): Land {
  const lines = readArcs(world)
  const touches = (arc: number) => lines[arc]!.some(point => details.some(({ box }) => isIn(point, box)))
  const all = (world.objects.countries as GeometryCollection).geometries
  const used = new Map<number, number>()
  const renumber = (arc: number) => {
    const old = arc < 0 ? ~arc : arc
    if (!used.has(old))
      used.set(old, used.size)
    const fresh = used.get(old)!
    return arc < 0 ? ~fresh : fresh
  }
  const geometries = Object.entries(shapes).map(([id, number]): MultiPolygon => {
    const geometry = all.find(each => (each.id ?? (each.properties as { name?: string } | undefined)?.name) === number)
    const arcs = geometry ? selectRings(geometry, touches) : []
    if (!arcs.length)
      throw new RangeError(`data/map.ts: the shape "${id}" (${number}) ${geometry ? 'lies outside every map' : 'is not in the atlas'}`)
    return { type: 'MultiPolygon', id, arcs: arcs.map(rings => rings.map(ring => ring.map(renumber))) }
  })
  const arcs = [...used.keys()].map(old => simplify(lines[old]!, details))
  const land: Land = { type: 'Topology', objects: { land: { type: 'GeometryCollection', geometries } }, arcs: arcs as Land['arcs'] }
  return quantize(land, steps)
}
