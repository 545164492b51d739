/** Places a layered chain in a room: boxes as large as their text, arrows that keep to the gaps between them. */
import type { ChainEdge, ChainNode } from './chain.ts'
import type { Layered, Slot } from './layer-chain.ts'
import type { Room, Shape } from './shape-chain.ts'
import { fillRoom, onlyAcross, pickShape, sumLayer } from './shape-chain.ts'

/** A node with its box, in px from the upper left corner of the picture. */
export interface PlacedNode { node: ChainNode, lines: readonly string[], x: number, y: number, width: number, height: number }

/** An arrow as the path of an SVG, and the points on it where it turns. */
export interface PlacedEdge extends ChainEdge { key: string, d: string, points: readonly { x: number, y: number }[] }

/** The picture, ready to be drawn. */
export interface PlacedChain extends Room {
  direction: 'across' | 'down'
  fontSize: number
  nodes: readonly PlacedNode[]
  edges: readonly PlacedEdge[]
}

/** An across picture is no taller than its fullest layer asks for, with a little air. */
const slack = 1.08

/** Centres as near to where they would like to be as their sizes and the room allow, in order. */
export function settle(wanted: readonly number[], sizes: readonly number[], beside: number, most: number): readonly number[] {
  const step = (i: number) => (sizes[i]! + sizes[i + 1]!) / 2 + beside
  const pushed = [...wanted]
  const pulled = [...wanted]
  for (let i = 1; i < wanted.length; i++)
    pushed[i] = Math.max(wanted[i]!, pushed[i - 1]! + step(i - 1))
  for (let i = wanted.length - 2; i >= 0; i--)
    pulled[i] = Math.min(wanted[i]!, pulled[i + 1]! - step(i))
  const centres = pushed.map((at, i) => (at + pulled[i]!) / 2)
  for (let i = 0; i < centres.length; i++)
    centres[i] = Math.max(centres[i]!, i ? centres[i - 1]! + step(i - 1) : sizes[0]! / 2)
  for (let i = centres.length - 1; i >= 0; i--)
    centres[i] = Math.min(centres[i]!, i < centres.length - 1 ? centres[i + 1]! - step(i) : most - sizes[i]! / 2)
  return centres
}

/** Centres of all slots across the layers, drawn towards what they are joined to. */
function centre({ layers, routes }: Layered, { beside, sizes }: Shape, most: number): ReadonlyMap<string, number> {
  const across = (layer: readonly Slot[]) => layer.map(({ key }) => sizes.get(key)!.across)
  const at = new Map<string, number>()
  const seat = (layer: readonly Slot[], wanted: readonly number[]) =>
    settle(wanted, across(layer), beside, most).forEach((place, i) => at.set(layer[i]!.key, place))
  layers.forEach(layer => seat(layer, layer.map((_, i) => most * (i + 0.5) / layer.length)))
  const hops = routes.flatMap(({ from, via, to }) => [from, ...via].map((key, i) => [key, [...via, to][i]!] as const))
  for (let i = 0; i < 11; i++) {
    for (const layer of i % 2 ? [...layers].reverse() : layers) {
      seat(layer, layer.map(({ key }) => {
        const causes = hops.flatMap(([a, b]) => b === key ? [at.get(a)!] : [])
        const effects = hops.flatMap(([a, b]) => a === key ? [at.get(b)!] : [])
        const near = i % 2 ? effects : causes
        return near.length ? near.reduce((sum, one) => sum + one, 0) / near.length : at.get(key)!
      }))
    }
  }
  return at
}

/**
 * Places a chain in the room given for either direction, in the largest type that fits.
 * Arrows bend only between two layers, where no box stands, and pass a layer straight between boxes.
 * @param layered the layers from cause to effect
 * @param rooms px that the picture may take when it runs across, or down
 * @param fontSizes sizes of type to try, the largest first; those of a whole picture by default
 * @throws RangeError where not even the smallest type fits
 */
export function placeChain(layered: Layered, rooms: { across: Room, down: Room }, fontSizes?: readonly number[]): PlacedChain {
  const shape = pickShape(layered, rooms, fontSizes)
  return placeShape(layered, shape, rooms[shape.direction])
}

/**
 * The same for a part of a chain that a hall is told: it runs across, and its boxes fill the room.
 * @param layered the layers from cause to effect
 * @param room px that the picture may take
 * @param fontSizes sizes of type to try, the largest first
 * @param top where the room begins, in px
 * @throws RangeError where not even the smallest type fits
 */
export function placeFilling(layered: Layered, room: Room, fontSizes: readonly number[], top = 0): PlacedChain {
  const shape = pickShape(layered, onlyAcross(room), fontSizes)
  return placeShape(layered, fillRoom(layered, shape, room), room, top)
}

function placeShape(layered: Layered, shape: Shape, room: Room, top = 0): PlacedChain {
  const { direction, thicknesses, starts, sizes, fontSize } = shape
  const isAcross = direction === 'across'
  const most = isAcross ? room.height : room.width
  const tallest = Math.max(...layered.layers.map(layer => sumLayer(layer.map(({ key }) => sizes.get(key)!), shape.beside)))
  const centres = centre(layered, shape, isAcross ? Math.min(most, tallest * slack) : most)
  const layerOf = new Map(layered.layers.flatMap((layer, i) => layer.map(({ key }) => [key, i] as const)))
  const start = (key: string) => starts[layerOf.get(key)!]!
  const thickness = (key: string) => thicknesses[layerOf.get(key)!]!
  const point = (along: number, key: string) => isAcross ? { x: along, y: top + centres.get(key)! } : { x: centres.get(key)!, y: along }
  const nodes = layered.layers.flat().flatMap(({ key, node }): PlacedNode[] => {
    const { lines, across } = sizes.get(key)!
    const side = centres.get(key)! - across / 2
    return node ? [{ node, lines, ...(isAcross ? { x: start(key), y: top + side, width: thickness(key), height: across } : { x: side, y: start(key), width: across, height: thickness(key) }) }] : []
  })
  const edges = layered.routes.map(({ from, to, how, via }): PlacedEdge => {
    const points = [point(start(from) + thickness(from), from), ...via.flatMap(key => [point(start(key), key), point(start(key) + thickness(key), key)]), point(start(to), to)]
    return { from, to, how, key: `${from} ${to}`, points, d: drawCurves(points, isAcross) }
  })
  const length = starts.at(-1)! + thicknesses.at(-1)!
  return { direction, fontSize, nodes, edges, width: isAcross ? length : room.width, height: isAcross ? Math.min(most, tallest * slack) : length }
}

const round = (value: number) => Math.round(value * 10) / 10

/** A curve in each gap, level where it leaves and arrives; a straight line through each layer passed. */
function drawCurves(points: readonly { x: number, y: number }[], isAcross: boolean): string {
  return points.map(({ x, y }, i) => {
    const here = `${round(x)} ${round(y)}`
    if (i === 0)
      return `M${here}`
    if (i % 2 === 0)
      return `L${here}`
    const before = points[i - 1]!
    return isAcross
      ? `C${round((before.x + x) / 2)} ${round(before.y)} ${round((before.x + x) / 2)} ${round(y)} ${here}`
      : `C${round(before.x)} ${round((before.y + y) / 2)} ${round(x)} ${round((before.y + y) / 2)} ${here}`
  }).join('')
}
