/** The committed land and the places on it: nothing is missing. */
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Land } from '../../components/map/draw-map.ts'
import type { Locality } from '../../data/schema/types.ts'
import { readFileSync } from 'node:fs'
import { geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import { describe, expect, it } from 'vitest'
import { checkShapes } from '../../components/map/bodies.ts'
import { listShapes, projectFrame } from '../../components/map/draw-map.ts'
import { actors, places } from '../../data/actors.ts'
import { institutions } from '../../data/institutions.ts'
import { landShapes } from '../../data/map.ts'
import { mapFrames } from '../../deck.config.ts'
import { writeLand } from '../../scripts/subset-map.ts'

const stored = readFileSync(new URL('../../data/land.json', import.meta.url), 'utf8')
const land = JSON.parse(stored) as Land
const localities: Record<string, Locality> = places

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
      // the widest that a slide has; a glacier that is disputed has no code
      const room = id === 'region' ? { width: 852, height: 336 } : { width: 560, height: 352 }
      const path = geoPath(projectFrame(frame, room).clipExtent([[0, 0], [room.width, room.height]]))
      expect(features.filter(each => each.id !== undefined && !known.has(each.id) && path(each)).map(each => each.properties.name), id).toEqual([])
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
})
