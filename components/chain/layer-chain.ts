/** Puts the nodes of a chain into layers, cause before effect, and orders each layer so that few arrows cross. */
import type { Chain, ChainNode } from './chain.ts'
import { breakLines, lengthOf } from 'slidev-addon-lesson/shell/fit-lines.ts'

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

/** Each arrow's steps from a layer to the next, as the keys of two slots. */
export function listHops(routes: Layered['routes']): readonly (readonly [from: string, to: string])[] {
  return routes.flatMap(({ from, via, to }) => [from, ...via].map((key, i) => [key, [...via, to][i]!] as const))
}

/** Sum of crossings between neighbouring layers. */
export function countCrossings({ layers, routes }: Layered): number {
  const place = new Map(layers.flatMap((layer, depth) => layer.map(({ key }, i) => [key, { depth, i }] as const)))
  const hops = listHops(routes).map(([from, to]) => ({ depth: place.get(from)!.depth, from: place.get(from)!.i, to: place.get(to)!.i }))
  return hops.flatMap((a, n) => hops.slice(n + 1).filter(b => a.depth === b.depth && (a.from - b.from) * (a.to - b.to) < 0)).length
}

/** The mean place of what a slot is joined to before it ('down') or after it ('up'); its own where that is nothing. */
export function meanOf(key: string, way: 'up' | 'down', hops: ReturnType<typeof listHops>, places: ReadonlyMap<string, number>): number {
  const near = hops.flatMap(([from, to]) => way === 'down' ? (to === key ? [places.get(from)!] : []) : (from === key ? [places.get(to)!] : []))
  return near.length ? near.reduce((sum, one) => sum + one, 0) / near.length : places.get(key)!
}

/** One sweep: each layer sorted by the mean place of its neighbours on the side swept from. */
function sweep({ layers, routes }: Layered, way: 'up' | 'down'): Layered {
  const next = [...layers]
  const hops = listHops(routes)
  for (const at of way === 'down' ? next.keys() : [...next.keys()].reverse()) {
    const places = new Map(next.flatMap(layer => layer.map(({ key }, i) => [key, i / Math.max(1, layer.length - 1)] as const)))
    next[at] = [...next[at]!].sort((a, b) => meanOf(a.key, way, hops, places) - meanOf(b.key, way, hops, places))
  }
  return { layers: next, routes }
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
    via.forEach((key, i) => {
      const layer = layers[depths.get(from)! + 1 + i]!
      // arrows from one node pass a layer together, as one trunk
      if (!layer.some(slot => slot.key === key))
        layer.push({ key, node: null })
    })
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

/** Room for a picture by the direction in which it runs; one that may only run across has none to run down. */
export interface Rooms { across: Room, down?: Room }

/** Sizes of type that a whole picture may be set in, the largest first; it is for a reader's own screen. */
export const wholeSizes: readonly number[] = [20, 19, 18, 17, 16]
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
function sumLayer(layer: readonly Slot[], { sizes, beside }: Pick<Shape, 'sizes' | 'beside'>): number {
  return layer.reduce((sum, { key }) => sum + sizes.get(key)!.across + beside, -beside)
}

/** What the fullest layer takes. */
export function sumFullest({ layers }: Layered, shape: Shape): number {
  return Math.max(...layers.map(layer => sumLayer(layer, shape)))
}

/**
 * Sets the texts of an across picture. Each layer starts as narrow as its longest word allows; then
 * whichever is tallest widens, character by character, as long as the room lasts.
 */
function shapeAcross({ layers }: Layered, room: Room, fontSize: number): Shape | null {
  const { beside, between } = gaps.across
  const character = (fontSize > wholeSizes[0]! ? perLarge : perCharacter) * fontSize
  const labels = layers.map(layer => layer.flatMap(({ node }) => node ? [node.label] : []))
  const longestOf = (texts: readonly string[]) => Math.ceil(Math.max(...texts.map(lengthOf)))
  const perLines = labels.map(list => Math.max(longestOf(list.flatMap(label => label.split(' '))), Math.ceil(minimum / character)))
  const most = labels.map(longestOf)
  const free = () =>
    room.width - between * (layers.length - 1) - perLines.reduce((sum, perLine) => sum + Math.ceil(perLine * character) + air(fontSize, padding.x), 0)
  if (free() < 0)
    return null
  const height = (i: number) => sumLayer(layers[i]!, { sizes: sizeLayer(layers[i]!, perLines[i]!, fontSize), beside })
  while (free() >= character) {
    const growing = perLines.flatMap((perLine, i) => perLine < most[i]! ? [i] : [])
    if (!growing.length)
      break
    perLines[growing.reduce((best, i) => height(i) > height(best) ? i : best)]!++
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
  if (between < gaps.down.between)
    return null
  const widthOf = ({ label, signs, isThread }: ChainNode) =>
    Math.ceil(lengthOf(label) * perCharacter * fontSize) + padding.oneLine + sign * (signs.length + Number(isThread))
  return {
    fontSize,
    direction: 'down',
    beside: gaps.down.beside,
    thicknesses: layers.map(() => thickness),
    starts: layers.map((_, i) => i * (thickness + between)),
    sizes: new Map(layers.flat().map(({ key, node }) => [key, node ? { lines: [node.label], across: widthOf(node) } : { lines: [], across: bend }])),
  }
}

/** The largest setting that fits the room, running across or, where that cannot be, down; undefined where not even the smallest fits. */
export function findShape(layered: Layered, { across, down }: Rooms, sizes: readonly number[]): Shape | undefined {
  const shapes = sizes.flatMap(size => [shapeAcross(layered, across, size), down ? shapeDown(layered, down, size) : null])
  return shapes.filter(shape => shape !== null)
    .find(shape => sumFullest(layered, shape) <= (shape.direction === 'across' ? across.height : down!.width))
}

/** What a box, a gap beside one and a layer may grow by, in parts of the type's size. */
const growth = { box: 1, gap: 0.6, layer: 3 }

/** Lets an across setting grow into the room that its texts leave: taller and wider boxes, with more between them. */
export function fillRoom(layered: Layered, shape: Shape, room: Room): Shape {
  const { layers } = layered
  const most = Math.max(...layers.map(layer => layer.length))
  const left = Math.max(0, room.height - sumFullest(layered, shape))
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
