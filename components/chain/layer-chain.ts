/** Puts the nodes of a chain into layers, cause before effect, and orders each layer so that few arrows cross. */
import type { Chain, ChainNode } from './chain.ts'
import { breakLines, lengthOf } from '../shell/fit-lines.ts'

/** A place in a layer: a node, or a bend through which a long arrow passes the layer. */
export interface Slot { key: string, node: ChainNode | null }

/** The layers from cause to effect, and each arrow as the slots through which it runs. */
export interface Layered {
  layers: readonly (readonly Slot[])[]
  routes: readonly { from: string, to: string, how: Chain['edges'][number]['how'], via: readonly string[] }[]
}

type Depths = Map<string, number>

/**
 * Each node one layer behind the last of its causes; a first cause moves up to just before what it
 * causes, and effects that end a chain share the last layer with nothing else.
 */
function measureDepths({ nodes, edges }: Chain): Depths {
  const depths: Depths = new Map()
  const depth = (id: string): number => {
    const known = depths.get(id)
    if (known !== undefined)
      return known
    const found = Math.max(0, ...edges.filter(edge => edge.to === id).map(edge => depth(edge.from) + 1))
    depths.set(id, found)
    return found
  }
  nodes.forEach(node => depth(node.id))
  const ends = new Set(nodes.filter(({ id, kind }) => kind === 'effect' && !edges.some(edge => edge.from === id)).map(node => node.id))
  const last = Math.max(...nodes.map(({ id }) => ends.has(id) ? depths.get(id)! : depths.get(id)! + (ends.size ? 1 : 0)))
  ends.forEach(id => depths.set(id, last))
  for (const { id } of nodes) {
    const next = edges.filter(edge => edge.from === id).map(edge => depths.get(edge.to)!)
    if (next.length && !edges.some(edge => edge.to === id))
      depths.set(id, Math.min(...next) - 1)
  }
  return depths
}

/** What no arrow touches: an effect stands with the last, all else where the first three layers hold the least text. */
function seatLoners({ nodes, edges }: Chain, depths: Depths): void {
  const loners = nodes.filter(({ id, kind }) => kind !== 'effect' && !edges.some(({ from, to }) => from === id || to === id))
  loners.forEach(({ id }) => depths.delete(id))
  const last = Math.max(0, ...depths.values())
  const text = (layer: number) => nodes.filter(({ id }) => depths.get(id) === layer).reduce((sum, { label }) => sum + label.length, 0)
  for (const { id } of loners)
    depths.set(id, [0, 1, 2].filter(layer => layer < last).reduce((best, layer) => text(layer) < text(best) ? layer : best, 0))
}

/** Sum of crossings between neighbouring layers. */
export function countCrossings({ layers, routes }: Layered): number {
  const place = new Map(layers.flatMap(layer => layer.map((slot, i) => [slot.key, i] as const)))
  const hops = layers.map((layer) => {
    const keys = new Set(layer.map(slot => slot.key))
    return routes.flatMap(({ from, via, to }) => {
      const stops = [from, ...via, to]
      return stops.slice(0, -1).flatMap((key, i) => keys.has(key) ? [[place.get(key)!, place.get(stops[i + 1]!)!] as const] : [])
    })
  })
  return hops.reduce((sum, list) => sum + list.reduce((all, [a, b], i) => all + list.slice(i + 1).filter(([c, d]) => (a - c) * (b - d) < 0).length, 0), 0)
}

/** One sweep: each layer sorted by the mean place of its neighbours on the side swept from. */
function sweep({ layers, routes }: Layered, way: 'up' | 'down'): Layered {
  const next = layers.map(layer => [...layer])
  const hops = routes.flatMap(({ from, via, to }) => [from, ...via, to].slice(0, -1).map((key, i) => [key, [...via, to][i]!] as const))
  const order = way === 'down' ? next.keys() : [...next.keys()].reverse()
  for (const at of order) {
    const place = new Map(next.flatMap(layer => layer.map((slot, i) => [slot.key, i / Math.max(1, layer.length - 1)] as const)))
    const mean = (key: string) => {
      const seen = hops.flatMap(([a, b]) => way === 'down' ? (b === key ? [place.get(a)!] : []) : (a === key ? [place.get(b)!] : []))
      return seen.length ? seen.reduce((sum, one) => sum + one, 0) / seen.length : place.get(key)!
    }
    next[at] = next[at]!.map((slot, i) => ({ slot, i, mean: mean(slot.key) })).sort((a, b) => a.mean - b.mean || a.i - b.i).map(({ slot }) => slot)
  }
  return { layers: next, routes }
}

/** Arrows from one node pass a layer together, as one trunk. */
function addBend(layer: Slot[], key: string): void {
  if (!layer.some(slot => slot.key === key))
    layer.push({ key, node: null })
}

const rank = { nature: 0, people: 2 } as const

/**
 * Layers of a chain, every arrow running from a layer to a later one, bends standing in the layers
 * that it passes. Nature stands before people where the arrows leave a choice.
 */
export function layerChain(chain: Chain): Layered {
  const depths = measureDepths(chain)
  seatLoners(chain, depths)
  const layers = Array.from({ length: Math.max(...depths.values()) + 1 }, (_, depth) => chain.nodes
    .filter(node => depths.get(node.id) === depth)
    .sort((a, b) => (a.side ? rank[a.side] : 1) - (b.side ? rank[b.side] : 1))
    .map((node): Slot => ({ key: node.id, node })))
  const routes = chain.edges.map(({ from, to, how }) => {
    const via = Array.from({ length: depths.get(to)! - depths.get(from)! - 1 }, (_, i) => `${from} ${i}`)
    via.forEach((key, i) => addBend(layers[depths.get(from)! + 1 + i]!, key))
    return { from, to, how, via }
  })
  let best: Layered = { layers, routes }
  let current = best
  for (let i = 0; i < 12; i++) {
    current = sweep(current, i % 2 ? 'up' : 'down')
    if (countCrossings(current) < countCrossings(best))
      best = current
  }
  return best
}

// Sets the texts of a layered chain: how large the type, how thick each layer, how large each box.

/** Width and height in px. */
export interface Room { width: number, height: number }

/** Sizes of type that a whole picture may be set in, the largest first; it is for a reader's own screen. */
const fontSizes: readonly number[] = [20, 19, 18, 17, 16]
/** Sizes for a part that a hall is told, the largest first. */
export const presentedSizes: readonly number[] = [50, 46, 42, 40, 38, 36, 34, 32, 30, 28, 26, 24, 22, 20]
/** Mean width of a character in the sans, in parts of its size; measured at 0.40, the widest labels at 0.45; the padding takes the rest. */
const perCharacter = 0.44
/** The same in large type, where a wide label would touch its box. */
const perLarge = 0.49
/** From the box’s edge to its text, both sides together; a box of one line has nowhere to break, and gets more. Large type has more air. */
const padding = { x: 18, oneLine: 24, y: 8 }
const air = (fontSize: number, least: number) => Math.max(least, Math.round(fontSize * least / 20))
/** Least distance between neighbours of a layer, and between layers. */
const gaps = { across: { beside: 7, between: 40 }, down: { beside: 22, between: 12 } }
/** Least width of a layer's text, so that a short word makes no stump of a box. */
const minimum = 84
/** What each sign takes that stands in the line of a box. */
const sign = 26
/** What a passing arrow takes of its layer. */
const bend = 4

/** What a slot's text takes: its lines, and its extent along the layer in px. */
interface Size { lines: readonly string[], across: number }
/** A setting of the texts: how thick each layer is, where it starts, and what lies between its boxes. */
export interface Shape {
  fontSize: number
  direction: 'across' | 'down'
  starts: readonly number[]
  thicknesses: readonly number[]
  beside: number
  sizes: ReadonlyMap<string, Size>
}

/** Heights of a layer's boxes when their text breaks at so many characters. */
function sizeLayer(layer: readonly Slot[], perLine: number, fontSize: number): ReadonlyMap<string, Size> {
  return new Map(layer.map(({ key, node }) => {
    const lines = node ? breakLines(node.label, perLine) : []
    return [key, { lines, across: node ? lines.length * (fontSize + 1) + air(fontSize, padding.y) : bend }] as const
  }))
}

/** What a layer takes across, gaps included. */
export function sumLayer(sizes: Iterable<Size>, beside: number): number {
  return [...sizes].reduce((sum, { across }) => sum + across + beside, -beside)
}

/**
 * Sets the texts of an across picture. Each layer starts as narrow as its longest word allows; then
 * whichever is tallest widens, character by character, as long as the room lasts.
 */
function shapeAcross({ layers }: Layered, room: Room, fontSize: number): Shape | null {
  const { beside, between } = gaps.across
  const character = (fontSize > fontSizes[0]! ? perLarge : perCharacter) * fontSize
  const labels = layers.map(layer => layer.flatMap(({ node }) => node ? [node.label] : []))
  const longestOf = (texts: readonly string[]) => Math.ceil(Math.max(...texts.map(lengthOf)))
  const perLines = labels.map(list => Math.max(longestOf(list.flatMap(label => label.split(' '))), Math.ceil(minimum / character)))
  const most = labels.map(longestOf)
  const free = () =>
    room.width - between * (layers.length - 1) - perLines.reduce((sum, perLine) => sum + Math.ceil(perLine * character) + air(fontSize, padding.x), 0)
  if (free() < 0)
    return null
  const height = (i: number) => sumLayer(sizeLayer(layers[i]!, perLines[i]!, fontSize).values(), beside)
  for (let widest = 0; free() >= character && widest >= 0;) {
    const growing = perLines.flatMap((perLine, i) => perLine < most[i]! ? [i] : [])
    widest = growing.length ? growing.reduce((best, i) => height(i) > height(best) ? i : best) : -1
    if (widest >= 0)
      perLines[widest]!++
  }
  const thicknesses = perLines.map(perLine => Math.ceil(perLine * character) + air(fontSize, padding.x))
  const gap = Math.min(92, between + Math.max(0, free()) / Math.max(1, layers.length - 1))
  return {
    fontSize,
    direction: 'across',
    beside,
    thicknesses,
    starts: thicknesses.map((_, i) => thicknesses.slice(0, i).reduce((sum, thickness) => sum + thickness + gap, 0)),
    sizes: new Map(layers.flatMap((layer, i) => [...sizeLayer(layer, perLines[i]!, fontSize)])),
  }
}

/** Sets the texts of a picture that runs down: one line each, widths by their length. */
function shapeDown({ layers }: Layered, room: Room, fontSize: number): Shape | null {
  const thickness = fontSize + 1 + air(fontSize, padding.y)
  const between = Math.min(34, Math.floor((room.height - thickness * layers.length) / Math.max(1, layers.length - 1)))
  const sizes = new Map(layers.flat().map(({ key, node }) =>
    [
      key,
      node
        ? {
            lines: [node.label],
            across: Math.ceil(lengthOf(node.label) * perCharacter * fontSize) + padding.oneLine + sign * (node.signs.length + Number(node.isThread)),
          }
        : { lines: [], across: bend },
    ] as const))
  return between < gaps.down.between
    ? null
    : {
        fontSize,
        direction: 'down',
        beside: gaps.down.beside,
        thicknesses: layers.map(() => thickness),
        starts: layers.map((_, i) => i * (thickness + between)),
        sizes,
      }
}

function fits({ layers }: Layered, { direction, beside, sizes }: Shape, room: Room): boolean {
  const most = direction === 'across' ? room.height : room.width
  return layers.every(layer => sumLayer(layer.map(({ key }) => sizes.get(key)!), beside) <= most)
}

/** Room for a picture that may only run across. */
export const onlyAcross = (across: Room) => ({ across, down: { width: 0, height: 0 } })

/** The largest setting that fits the room, running across or, where that cannot be, down; none where not even the smallest fits. */
export function findShape(layered: Layered, rooms: { across: Room, down: Room }, sizes: readonly number[] = fontSizes): Shape | null {
  const shapes = sizes.flatMap(fontSize => [shapeAcross(layered, rooms.across, fontSize), shapeDown(layered, rooms.down, fontSize)])
  return shapes.find(shape => shape !== null && fits(layered, shape, rooms[shape.direction])) ?? null
}

/**
 * The same where it has to fit.
 * @throws RangeError where not even the smallest type fits
 */
export function pickShape(layered: Layered, rooms: { across: Room, down: Room }, sizes?: readonly number[]): Shape {
  const found = findShape(layered, rooms, sizes)
  if (!found)
    throw new RangeError(`a chain of ${layered.layers.length} layers does not fit its room; give it more, or show less of it`)
  return found
}

/** What a box, a gap beside one and a layer may grow by, in parts of the type's size. */
const growth = { box: 1, gap: 0.6, layer: 3 }

/** Lets an across setting grow into the room that its texts leave: taller and wider boxes, with more between them. */
export function fillRoom({ layers }: Layered, shape: Shape, room: Room): Shape {
  const most = Math.max(...layers.map(layer => layer.length))
  const tallest = Math.max(...layers.map(layer => sumLayer(layer.map(({ key }) => shape.sizes.get(key)!), shape.beside)))
  const left = Math.max(0, room.height - tallest)
  const box = Math.min(shape.fontSize * growth.box, left * 0.7 / most)
  const wide = Math.max(0, room.width - shape.starts.at(-1)! - shape.thicknesses.at(-1)!)
  const layer = Math.min(shape.fontSize * growth.layer, wide / layers.length)
  return {
    ...shape,
    beside: shape.beside + Math.min(shape.fontSize * growth.gap, left * 0.3 / most),
    starts: shape.starts.map((start, i) => start + i * layer),
    thicknesses: shape.thicknesses.map(thickness => thickness + layer),
    sizes: new Map([...shape.sizes].map(([key, { lines, across }]) => [key, { lines, across: lines.length ? across + box : across }])),
  }
}
