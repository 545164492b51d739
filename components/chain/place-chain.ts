/** Places a layered chain in a room: boxes as large as their text, arrows that keep to the gaps between them. */
import type { Chain, ChainEdge, ChainNode } from './chain.ts'
import type { Layered, Room, Rooms, Shape, Slot } from './layer-chain.ts'
import { breakLines } from 'slidev-addon-lesson/shell/fit-lines.ts'
import { tenth } from '../scene/engraving.ts'
import { fillRoom, findShape, layerChain, listHops, meanOf, presentedSizes, sumFullest, wholeSizes } from './layer-chain.ts'

/** A node with its box, in px from the upper left corner of the picture. */
export interface PlacedNode { node: ChainNode, lines: readonly string[], x: number, y: number, width: number, height: number }

/** An arrow as the path of an SVG, and the points on it where it turns. */
interface PlacedEdge extends ChainEdge { key: string, d: string, points: readonly { x: number, y: number }[] }

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
function spreadCentres(wanted: readonly number[], sizes: readonly number[], beside: number, most: number): readonly number[] {
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
    spreadCentres(wanted, across(layer), beside, most).forEach((place, i) => at.set(layer[i]!.key, place))
  layers.forEach(layer => seat(layer, layer.map((_, i) => most * (i + 0.5) / layer.length)))
  const hops = listHops(routes)
  for (let i = 0; i < 11; i++) {
    for (const layer of i % 2 ? [...layers].reverse() : layers)
      seat(layer, layer.map(({ key }) => meanOf(key, i % 2 ? 'up' : 'down', hops, at)))
  }
  return at
}

/**
 * Places a chain in the room given for either direction, in the largest type that fits.
 * Arrows bend only between two layers, where no box stands, and pass a layer straight between boxes.
 * @param layered the layers from cause to effect
 * @param rooms px that the picture may take when it runs across, or down
 * @param fontSizes sizes of type to try, the largest first
 * @param part settings of a part that a hall is told, which runs across
 * @param part.isFilling whether its boxes fill the room
 * @param part.top where the room begins, in px
 * @throws RangeError where not even the smallest type fits
 */
export function placeChain(layered: Layered, rooms: Rooms, fontSizes = wholeSizes, { isFilling = false, top = 0 } = {}): PlacedChain {
  const { layers, routes } = layered
  const found = findShape(layered, rooms, fontSizes)
  if (!found)
    throw new RangeError(`a chain of ${layers.length} layers does not fit its room; give it more, or show less of it`)
  const shape = isFilling ? fillRoom(layered, found, rooms.across) : found
  const { direction, thicknesses, starts, sizes, fontSize } = shape
  const isAcross = direction === 'across'
  const height = Math.min(rooms.across.height, sumFullest(layered, shape) * slack)
  const centres = centre(layered, shape, isAcross ? height : rooms.down!.width)
  const point = (along: number, across: number) => isAcross ? { x: along, y: top + across } : { x: across, y: along }
  const nodes = layers.flatMap((layer, i) => layer.flatMap(({ key, node }): PlacedNode[] => {
    const [{ lines, across }, thickness] = [sizes.get(key)!, thicknesses[i]!]
    const extent = isAcross ? { width: thickness, height: across } : { width: across, height: thickness }
    return node ? [{ node, lines, ...point(starts[i]!, centres.get(key)! - across / 2), ...extent }] : []
  }))
  /** Where arrows come to a slot and leave it. */
  const ports = new Map(layers.flatMap((layer, i) => layer.map(({ key }) =>
    [key, [starts[i]!, starts[i]! + thicknesses[i]!].map(along => point(along, centres.get(key)!))])))
  const edges = routes.map(({ via, ...edge }): PlacedEdge => {
    const { from, to } = edge
    const points = [ports.get(from)![1]!, ...via.flatMap(key => ports.get(key)!), ports.get(to)![0]!]
    return { ...edge, key: `${from} ${to}`, points, d: drawCurves(points, isAcross) }
  })
  const length = starts.at(-1)! + thicknesses.at(-1)!
  return { direction, fontSize, nodes, edges, ...isAcross ? { width: length, height } : { width: rooms.down!.width, height: length } }
}

/** The same for a part of a chain that a hall is told. */
function placeFilling(layered: Layered, across: Room, fontSizes: readonly number[], top = 0): PlacedChain {
  return placeChain(layered, { across }, fontSizes, { isFilling: true, top })
}

/** A curve in each gap, level where it leaves and arrives; a straight line through each layer passed. */
function drawCurves(points: readonly { x: number, y: number }[], isAcross: boolean): string {
  return points.map(({ x, y }, i) => {
    const here = `${tenth(x)} ${tenth(y)}`
    if (i % 2 === 0)
      return `${i ? 'L' : 'M'}${here}`
    const before = points[i - 1]!
    return isAcross
      ? `C${tenth((before.x + x) / 2)} ${tenth(before.y)} ${tenth((before.x + x) / 2)} ${tenth(y)} ${here}`
      : `C${tenth(before.x)} ${tenth((before.y + y) / 2)} ${tenth(x)} ${tenth((before.y + y) / 2)} ${here}`
  }).join('')
}

// Part of a chain in one row or, where that lets the type grow, in two: as a line of text goes on below its beginning.

/** Px between two rows, for the arrow that leads back to the left. */
const rowGap = 52
/** An arrow ends short of its box. */
const arrowAir = 3
/** By how much larger the type of two rows has to be, in px. */
const worth = 4

/** Two parts of a chain that only one arrow joins. */
interface Cut { upper: Chain, lower: Chain, link: Chain['edges'][number] }

/** Where a chain can be cut between two of its layers, so that each part has two at least. */
function listCuts({ nodes, edges }: Chain, { layers }: Layered): readonly Cut[] {
  return layers.slice(3).flatMap((_, i) => {
    const early = new Set(layers.slice(0, i + 2).flat().map(({ key }) => key))
    const crossing = edges.filter(({ from, to }) => early.has(from) !== early.has(to))
    const part = (isEarly: boolean): Chain => ({
      nodes: nodes.filter(({ id }) => early.has(id) === isEarly),
      edges: edges.filter(({ from, to }) => early.has(from) === isEarly && early.has(to) === isEarly),
    })
    return crossing.length === 1 ? [{ upper: part(true), lower: part(false), link: crossing[0]! }] : []
  })
}

/** The arrow from the first row down and back to the second. */
function drawBack(link: Cut['link'], from: PlacedNode, to: PlacedNode): PlacedEdge {
  const [foot, head] = [from.y + from.height, to.y - arrowAir]
  const [start, end, level] = [from.x + from.width / 2, to.x + Math.min(to.width / 2, 60), (foot + to.y) / 2]
  const points = [{ x: start, y: foot }, { x: start, y: level }, { x: end, y: level }, { x: end, y: head }]
  return { ...link, key: `${link.from} ${link.to}`, points, d: `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}` }
}

/** Both halves below each other, in one size of type; null where one of them does not fit. */
function placeRows({ upper, lower, link }: Cut, room: Room): PlacedChain | null {
  const half = { width: room.width, height: (room.height - rowGap) / 2 }
  const [early, late] = [layerChain(upper), layerChain(lower)]
  const size = presentedSizes.find(fontSize => [early, late].every(layered => findShape(layered, { across: half }, [fontSize])))
  if (!size)
    return null
  const first = placeFilling(early, half, [size])
  const second = placeFilling(late, half, [size], first.height + rowGap)
  const find = (placed: PlacedChain, id: string) => placed.nodes.find(({ node }) => node.id === id)!
  return {
    ...first,
    nodes: [...first.nodes, ...second.nodes],
    edges: [...first.edges, drawBack(link, find(first, link.from), find(second, link.to)), ...second.edges],
    width: Math.max(first.width, second.width),
    height: first.height + rowGap + second.height,
  }
}

/**
 * Places part of a chain as large as its room allows.
 * @param chain what is told, with the arrows among it
 * @param room px that the picture may take
 * @throws RangeError where the room is too small for the smallest type
 */
export function wrapChain(chain: Chain, room: Room): PlacedChain {
  const layered = layerChain(chain)
  const single = findShape(layered, { across: room }, presentedSizes)
  const rows = listCuts(chain, layered).flatMap(cut => placeRows(cut, room) ?? [])
  const best = rows.reduce<PlacedChain | null>((a, b) => a && a.fontSize >= b.fontSize ? a : b, null)
  return best && best.fontSize >= (single?.fontSize ?? 0) + worth ? best : placeFilling(layered, room, presentedSizes)
}

// A layered chain in one column, for a narrow room: cause above effect, boxes as wide as the room, arrows down from box to box or along the left edge.

/** Size of the type in a column, the mean width of a character in parts of it, and what a box has besides its text, in px. */
const columnType = { size: 18, character: 0.48, padding: { x: 26, y: 14 } }
/** Px between two boxes, and between two arrows that run side by side along the edge. */
const columnGap = { between: 26, lane: 13 }

/** A lane for each source whose arrows pass other boxes: those that overlap on their way stand side by side, the shortest nearest the boxes. */
function assignLanes(ways: readonly { from: number, to: number, source: string }[]): ReadonlyMap<string, number> {
  const trunks = [...new Set(ways.map(({ source }) => source))].map((source) => {
    const ends = ways.filter(way => way.source === source).flatMap(({ from, to }) => [from, to])
    return { source, top: Math.min(...ends), foot: Math.max(...ends) }
  })
  const lanes = new Map<string, number>()
  for (const trunk of [...trunks].sort((a, b) => (a.foot - a.top) - (b.foot - b.top))) {
    const taken = trunks.filter(({ source, top, foot }) => lanes.has(source) && top <= trunk.foot && trunk.top <= foot).map(({ source }) => lanes.get(source)!)
    lanes.set(trunk.source, [0, 1, 2, 3, 4, 5, 6, 7].find(lane => !taken.includes(lane)) ?? 0)
  }
  return lanes
}

/**
 * Places a chain in a column.
 * @param layered the layers from cause to effect
 * @param width px that the picture may take
 */
export function stackChain({ layers, routes }: Layered, width: number): PlacedChain {
  const order = layers.flat().flatMap(({ node }) => node ? [node] : [])
  const index = new Map(order.map(({ id }, i) => [id, i]))
  const isNext = ({ from, to }: { from: string, to: string }) => index.get(to)! - index.get(from)! === 1
  const ways = routes.filter(route => !isNext(route)).map(({ from, to }) => ({ from: index.get(from)!, to: index.get(to)!, source: from }))
  const lanes = assignLanes(ways)
  const left = ways.length ? (Math.max(...lanes.values()) + 1) * columnGap.lane + 8 : 0
  const perLine = Math.floor((width - left - columnType.padding.x) / (columnType.size * columnType.character))
  let y = 0
  const nodes = order.map((node): PlacedNode => {
    const lines = breakLines(node.label, perLine)
    const height = lines.length * (columnType.size + 1) + columnType.padding.y
    const placed = { node, lines, x: left, y, width: width - left, height }
    y += height + columnGap.between
    return placed
  })
  const boxOf = (id: string) => nodes[index.get(id)!]!
  const edges = routes.map(({ via, ...edge }): PlacedEdge => {
    const { from, to } = edge
    const [a, b] = [boxOf(from), boxOf(to)]
    const middle = left + (width - left) / 2
    const [start, end] = [a.y + a.height / 2, b.y + b.height / 2]
    const lane = left - 8 - (lanes.get(from) ?? 0) * columnGap.lane
    const points = isNext(edge)
      ? [{ x: middle, y: a.y + a.height }, { x: middle, y: b.y - arrowAir }]
      : [{ x: left, y: start }, { x: lane, y: start }, { x: lane, y: end }, { x: left - arrowAir, y: end }]
    return { ...edge, key: `${from} ${to}`, points, d: `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}` }
  })
  return { direction: 'down', fontSize: columnType.size, nodes, edges, width, height: y - columnGap.between }
}

// Part of the chains of causes, told large: only what is named, with the arrows among it.

/** Up to this width, in px, a part runs down in one column. */
const narrow = 640

/**
 * The named nodes with the arrows among them, placed from left to right in the largest type that fits, in one row or two;
 * in a narrow room one below the other.
 * @param whole every crisis in one graph
 * @param ids what is told
 * @param room px that the picture may take
 * @throws RangeError for an id that is in no chain, and where the room is too small for 20 px
 */
export function placePart(whole: Chain, ids: readonly string[], room: Room): PlacedChain {
  const stray = ids.find(id => !whole.nodes.some(node => node.id === id))
  if (stray !== undefined)
    throw new RangeError(`no chain of causes has "${stray}"; name factors or crises`)
  const nodes = whole.nodes.filter(({ id }) => ids.includes(id)).map(node => ({ ...node, signs: [], isThread: false }))
  const edges = whole.edges.filter(({ from, to }) => ids.includes(from) && ids.includes(to))
  if (room.width <= narrow)
    return stackChain(layerChain({ nodes, edges }), room.width)
  return wrapChain({ nodes, edges }, room)
}

/**
 * Parts as they are told where all of them stand below one another: those that have two nodes in common, and so an arrow,
 * become one, in the place of the first, so that nothing is told twice.
 */
export function joinParts(parts: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return parts.reduce<readonly (readonly string[])[]>((joined, part) => {
    const isTouched = (each: readonly string[]) => each.filter(id => part.includes(id)).length > 1
    const touched = joined.filter(isTouched)
    const whole = [...new Set([...touched.flat(), ...part])]
    return touched.length ? joined.flatMap(each => each === touched[0] ? [whole] : touched.includes(each) ? [] : [each]) : [...joined, part]
  }, [])
}
