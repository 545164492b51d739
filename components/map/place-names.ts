/** All names upon a map at once: spots with their names beside them, areas with their names upon them. */
import type { Position } from '../../data/schema/pictures.ts'
import type { Box, NameType, PlacedSpot } from './place-spot-names.ts'
import type { MapSize, Point } from './projection.ts'
import { placeSpots, widthOf } from './place-spot-names.ts'

/** A place to be named. */
export interface Named { id: string, text: string, at: Position, isArea: boolean }

/** A placed name; an area's stands on its middle, a word a line where a small map has no room for it. */
export type PlacedName = PlacedSpot & { isArea: boolean }

/** How wide the italic of an area's name runs, in parts of the letters by which names are measured. */
const italic = 0.82
/** Up to this width, in px, a map is a phone's. */
const small = 400

/** A box round a middle, moved inside the room where it would stick out. */
function boxAround({ x, y }: Point, text: string, size: number, room: MapSize, share = 1): Box {
  const lines = text.split('\n')
  const [width, height] = [share * Math.max(...lines.map(line => widthOf(line, size))), lines.length * size * 1.25]
  const inside = (at: number, length: number) => Math.max(2, Math.min(at, length))
  return { x: inside(x - width / 2, room.width - width - 2), y: inside(y - height / 2, room.height - height - 2), width, height }
}

/**
 * Places names: areas first, where they are; then spots, where there is room beside them.
 * @param words further words already there, with the middle of their line
 * @throws RangeError where a name finds no room
 */
export function placeNames(named: readonly Named[], project: (at: Position) => Point, room: MapSize, type: NameType, words: readonly { text: string, at: Position, size: number }[] = []): readonly PlacedName[] {
  const areas = named.filter(each => each.isArea).map(({ id, text: name, at }) => {
    const middle = project(at)
    const half = italic * widthOf(name, type.size) / 2
    const text = room.width < small && (middle.x - half < 2 || middle.x + half > room.width - 2) ? name.replaceAll(' ', '\n') : name
    const box = boxAround(middle, text, type.size, room, italic)
    return { id, text, x: box.x + box.width / 2, y: box.y + box.height / 2, box, isArea: true }
  })
  const taken = [...areas.map(area => area.box), ...words.map(({ text, at, size }) => boxAround(project(at), text, size, room))]
  const spots = named.filter(each => !each.isArea).map(({ id, text, at }) => ({ id, text, ...project(at) }))
  const placed = [...areas, ...placeSpots(spots, room, type, taken).map(spot => ({ ...spot, isArea: false }))]
  return named.map(({ id }) => placed.find(each => each.id === id)!)
}
