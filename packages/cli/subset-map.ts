/**
 * Cuts the land of the maps out of world-atlas and writes data/land.json. Needed only when
 * data/map.ts names another country or lays a frame elsewhere; a test says when that is so.
 *
 * usage: npm run subset-map
 */
import type { MapFrame, PlaceFrameId } from '@deck/article'
import type { Topology } from 'topojson-specification'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineCommand, print, readOptions, runDirectly, writeWhole } from '@deck/command-line'
import { landShapes } from '@deck/lesson/map'
import { mapFrames } from '@deck/lesson/outline'
import { boxOfFrame } from '@deck/pictures/draw-map'
import { subsetLand } from './map/subset-land.ts'

/** Room for which each frame is cut, the widest that it is drawn in, in px, and how far a line may stray there, in degrees. */
const detail = {
  region: { size: { width: 852, height: 336 }, margin: 3, tolerance: 0.03 },
  inset: { size: { width: 280, height: 200 }, margin: 0.6, tolerance: 0.004 },
} as const satisfies Record<PlaceFrameId, object>

const atlas = new URL(import.meta.resolve('world-atlas/countries-50m.json'))
const target = resolve('data/land.json')

/** The land, as the file holds it. */
export function writeLand(): string {
  const world = JSON.parse(readFileSync(atlas, 'utf8')) as Topology
  const details = (Object.keys(detail) as PlaceFrameId[]).flatMap((id) => {
    const frame: MapFrame | undefined = mapFrames[id]
    const { size, margin, tolerance } = detail[id]
    return frame ? [{ box: boxOfFrame(frame, size, margin), tolerance }] : []
  })
  return `${JSON.stringify(subsetLand(world, landShapes, details))}\n`
}

export const main = defineCommand((args) => {
  readOptions(args, 'npm run subset-map   cuts data/land.json anew; it takes no options\n', {})
  const land = writeLand()
  writeWhole(target, land)
  print(`data/land.json: ${Object.keys(landShapes).length} countries, ${Math.round(land.length / 1024)} KiB`)
})

await runDirectly(import.meta.url, main)
