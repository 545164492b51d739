/** The committed land and the places on it: nothing is missing, nothing lies over anything else. */
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Land } from '../../components/map/draw-map.ts'
import type { PlaceFrameId } from '../../data/schema/pictures.ts'
import type { Locality } from '../../data/schema/types.ts'
import { readFileSync } from 'node:fs'
import { geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import { describe, expect, it } from 'vitest'
import { checkShapes } from '../../components/map/check-shapes.ts'
import { listShapes } from '../../components/map/draw-map.ts'
import { sortPlaces } from '../../components/map/gather-place.ts'
import { placeNames } from '../../components/map/place-names.ts'
import { overlap, widthOf } from '../../components/map/place-spot-names.ts'
import { isWithin, projectFrame, projectPoint } from '../../components/map/projection.ts'
import { actors, places } from '../../data/actors.ts'
import { institutions } from '../../data/institutions.ts'
import { areaWords, countryWords, groundWords, landShapes, movedWords, within } from '../../data/map.ts'
import { mapFrames } from '../../deck.config.ts'
import { writeLand } from '../../scripts/subset-map.ts'

const stored = readFileSync(new URL('../../data/land.json', import.meta.url), 'utf8')
const land = JSON.parse(stored) as Land
const localities: Record<string, Locality> = places
/** Rooms in which the deck draws, edge aside, in px. */
const rooms = { region: { width: 488, height: 286 }, inset: { width: 314, height: 134 } } as const
function projectIn(frame: PlaceFrameId, room: { width: number, height: number }) {
  const projection = projectFrame(mapFrames[frame], room)
  return (at: { lon: number, lat: number }) => projectPoint(projection, at)
}
const isOn = (frame: PlaceFrameId) => (at: { lon: number, lat: number }) => isWithin(projectIn(frame, rooms[frame])(at), rooms[frame], 8)
const kinds = sortPlaces(localities, Object.keys(areaWords), Object.keys(within), isOn('region'))
const isInset = (id: string) => localities[id]!.at !== null && isOn('inset')(localities[id]!.at)

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
      const room = { width: 560, height: 352 }
      const path = geoPath(projectFrame(frame, room).clipExtent([[0, 0], [room.width, room.height]]))
      expect(features.filter(each => !known.has(each.id) && path(each)).map(each => each.properties.name), id).toEqual([])
    }
  })

  it('has the shape of every country, and of every member that a body lists', () => {
    expect(checkShapes(actors, institutions, listShapes(land))).toEqual([])
  })
})

describe('the places', () => {
  it('are each on the map, told with another, or declared beyond it or without a point', () => {
    const { shown, beyond, pointless } = kinds
    expect([...shown, ...beyond, ...pointless, ...Object.keys(within)].toSorted()).toEqual(Object.keys(places).toSorted())
    expect(beyond).toEqual(['stockholm', 'cancun'])
    expect(pointless.every(id => ['region', 'water'].includes(localities[id]!.kind))).toBe(true)
  })

  it('have their position to two decimals', () => {
    const odd = Object.entries(localities).filter(([, { at }]) => at && [at.lon, at.lat].some(n => Math.abs(n * 100 - Math.round(n * 100)) > 1e-6))
    expect(odd.map(([id]) => id)).toEqual([])
  })

  it('lie where their country lies', () => {
    for (const [id, { at, country }] of Object.entries(localities).filter(([id, place]) => place.at && place.country && kinds.shown.includes(id)))
      expect(isInset(id), `${id} at ${at!.lon}, ${at!.lat}`).toBe(country === 'korea')
  })

  it.each([[488, 286], [326, 180], [268, 160], [228, 124]])('find room for every name on a map of %i by %i, none over another', (width, height) => {
    for (const frame of ['region', 'inset'] as const) {
      const isLarge = width > 450
      const room = frame === 'region' ? { width, height } : { width: isLarge ? 314 : width, height: isLarge ? 134 : Math.round(height * 0.7) }
      const ids = kinds.shown.filter(id => isInset(id) === (frame === 'inset'))
      const named = ids.map(id => ({ id, text: localities[id]!.name.en, at: localities[id]!.at ?? areaWords[id as keyof typeof areaWords], isArea: localities[id]!.at === null }))
      const words = frame === 'region' && isLarge ? groundWords.map(({ text, ...at }) => ({ text, at, size: 16 })) : []
      const boxes = placeNames(named, projectIn(frame, room), room, { size: isLarge ? 18 : 15, spot: 5 }, words).map(({ box }) => box)
      expect(boxes).toHaveLength(ids.length)
      expect(boxes.flatMap((a, i) => boxes.slice(i + 1).filter(b => overlap(a, b)))).toEqual([])
      expect(boxes.every(({ x, y, width: w, height: h }) => x >= 0 && y >= 0 && x + w <= room.width && y + h <= room.height)).toBe(true)
    }
  })

  it('leave room for the words for the ground and the names of countries on the slide', () => {
    const project = projectIn('region', rooms.region)
    const boxOf = (text: string, at: { lon: number, lat: number }, type: number) => {
      const { x, y } = project(at)
      return { x: x - widthOf(text, type) / 2, y: y - type / 2, width: widthOf(text, type), height: type }
    }
    const { korea: _, ...countries } = { ...countryWords, ...movedWords }
    const named = kinds.shown.filter(id => !isInset(id)).map(id => ({ id, text: localities[id]!.name.en, at: localities[id]!.at ?? areaWords[id as keyof typeof areaWords], isArea: localities[id]!.at === null }))
    const names = placeNames(named, project, rooms.region, { size: 18, spot: 5 }, groundWords.map(({ text, ...at }) => ({ text, at, size: 16 })))
    const boxes = [
      ...names.map(({ text, box }) => ({ text, box })),
      ...groundWords.map(({ text, ...at }) => ({ text, box: boxOf(text, at, 14) })),
      ...Object.entries(countries).map(([id, at]) => ({ text: id, box: boxOf(id, at, 16) })),
    ]
    expect(boxes.flatMap((a, i) => boxes.slice(i + 1).filter(b => overlap(a.box, b.box)).map(b => `${a.text} lies over ${b.text}`))).toEqual([])
  })
})
