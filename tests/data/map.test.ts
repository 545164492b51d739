/** The committed land and the places on it: nothing is missing. */
import type { Actor, Locality, Position } from '@deck/article'
import type { MultiPolygon } from 'geojson'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Land } from '../../components/map/draw-map.ts'
import { readFileSync } from 'node:fs'
import { geoContains, geoPath } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import { describe, expect, it } from 'vitest'
import { checkShapes } from '../../components/map/bodies.ts'
import { edgeRoom, insideEdge, listShapes, projectFrame, projectPoint } from '../../components/map/draw-map.ts'
import { actors, places } from '../../data/actors.ts'
import { institutions } from '../../data/institutions.ts'
import { countryWords, landShapes } from '../../data/map.ts'
import { mapFrames } from '../../deck.config.ts'
import { writeLand } from '../../packages/cli/subset-map.ts'

const stored = readFileSync(new URL('../../data/land.json', import.meta.url), 'utf8')
const land = JSON.parse(stored) as Land
const localities: Record<string, Locality> = places
const shapes = new Map(feature(land, land.objects.land).features.map(each => [String(each.id), each]))
const shapeOf = (id: string) => (actors as Record<string, Actor>)[id]?.shape ?? null

/** Km from a place to a country: 0 within its outline. */
function measureWay({ lon, lat }: Position, id: string): number {
  const shape = shapes.get(id)!
  if (geoContains(shape, [lon, lat]))
    return 0
  const km = 111.2
  const across = Math.cos(lat * Math.PI / 180)
  return Math.min(...(shape.geometry as MultiPolygon).coordinates.flat().flatMap(ring => ring.slice(1).map(([x = 0, y = 0], i) => {
    const [fromX = 0, fromY = 0] = ring[i]!
    const [ax, ay] = [(fromX - lon) * across, fromY - lat]
    const [bx, by] = [(x - lon) * across, y - lat]
    const t = Math.max(0, Math.min(1, -(ax * (bx - ax) + ay * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2 || 1)))
    return Math.hypot(ax + t * (bx - ax), ay + t * (by - ay)) * km
  })))
}

describe('the land', () => {
  it('is what npm run subset-map would write', () => {
    // not toBe: nobody wants to read the difference
    expect(stored === writeLand(), 'run npm run subset-map and commit data/land.json').toBe(true)
  })

  it('is small enough to go with one slide: at most 60 kB', () => {
    expect(stored.length).toBeLessThan(60_000)
  })

  it('lacks no country of the atlas that a frame shows', () => {
    const world = JSON.parse(readFileSync(new URL(import.meta.resolve('world-atlas/countries-50m.json')), 'utf8')) as Topology
    const { features } = feature(world, world.objects.countries as GeometryCollection<{ name: string }>)
    const known = new Set<unknown>(Object.values(landShapes))
    for (const [id, frame] of Object.entries(mapFrames)) {
      // the widest that a slide has
      const room = id === 'region' ? { width: 852, height: 336 } : { width: 560, height: 352 }
      const path = geoPath(projectFrame(frame, room).clipExtent([[0, 0], [room.width, room.height]]))
      expect(features.filter(each => !known.has(each.id ?? each.properties.name) && path(each)).map(each => each.properties.name), id).toEqual([])
    }
  })

  it('has the shape of every country, and of every member that a body lists', () => {
    expect(checkShapes(actors, institutions, listShapes(land))).toEqual([])
  })
})

describe('the places', () => {
  it('have their position to two decimals', () => {
    const odd = Object.entries(localities).filter(([, { at }]) => at && [at.lon, at.lat].some(n => Math.abs(n * 100 - Math.round(n * 100)) > 1e-6))
    expect(odd.map(([id]) => id)).toEqual([])
  })

  it('lie in the country that they name, or within ten kilometres of its outline', () => {
    const ways = Object.entries(localities).flatMap(([id, { at, country }]) => at && country && shapeOf(country) ? [{ id, country, km: Math.round(measureWay(at, shapeOf(country)!)) }] : [])
    expect(ways.length).toBeGreaterThan(4)
    expect(ways.filter(({ km }) => km > 10).map(({ id, country, km }) => `data/actors.ts: "${id}" lies ${km} km from the outline of ${country} that data/actors.ts gives (shape) and data/map.ts draws; correct its position, or the shape`)).toEqual([])
  })
})

describe('the words of countries', () => {
  /** Rooms in which slides draw the region with its words (MapWays, MapReach): px, and the size of the words. */
  const rooms = [{ width: 560, height: 340, font: 29 }, { width: 472, height: 286, font: 29 }, { width: 470, height: 282, font: 27 }]

  it('stand nearest to their own country', () => {
    const strays = Object.entries(countryWords).flatMap(([id, at]) => {
      const [nearest] = [...shapes.keys()].map(shape => ({ shape, km: measureWay(at, shape) })).toSorted((a, b) => a.km - b.km)
      return nearest!.shape === shapeOf(id) ? [] : [`data/map.ts: the word of "${id}" stands nearest to ${nearest!.shape} (${Math.round(nearest!.km)} km); move it to ${shapeOf(id)}`]
    })
    expect(strays).toEqual([])
  })

  it('stand on no border', () => {
    const borders = mesh(land, land.objects.land, (a, b) => a !== b)
    const struck = rooms.flatMap(({ font, ...room }) => {
      const size = insideEdge(room, edgeRoom.side)
      const projection = projectFrame(mapFrames.region, size)
      return Object.entries(countryWords).flatMap(([id, at]) => {
        const { x, y } = projectPoint(projection, at)
        const half = (actors as Record<string, Actor>)[id]!.label.length * font * 0.27
        const path = geoPath(projection.clipExtent([[x - half, y - font * 0.4], [x + half, y + font * 0.4]]))
        return path(borders) ? [`data/map.ts: on a map of ${room.width} × ${room.height} px a border runs through the word of "${id}"; move it`] : []
      })
    })
    expect(struck).toEqual([])
  })
})
