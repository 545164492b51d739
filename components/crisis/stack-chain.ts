/** A layered chain in one column, for a narrow room: cause above effect, boxes as wide as the room, arrows down from box to box or along the left edge. */
import type { Layered } from './layer-chain.ts'
import type { PlacedChain, PlacedEdge, PlacedNode } from './place-chain.ts'
import { breakLines } from '../shell/fit-lines.ts'

/** Size of the type, the mean width of a character in parts of it, and what a box has besides its text, in px. */
const type = { size: 18, character: 0.48, padding: { x: 26, y: 14 } }
/** Px between two boxes, and between two arrows that run side by side along the edge. */
const gap = { between: 26, lane: 13 }
/** An arrow ends short of its box. */
const air = 3

interface Way { from: number, to: number, source: string }

/** A lane for each source whose arrows pass other boxes: those that overlap on their way stand side by side, the shortest nearest the boxes. */
function layLanes(ways: readonly Way[]): ReadonlyMap<string, number> {
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
  const ways = routes.filter(route => !isNext(route)).map(({ from, to }): Way => ({ from: index.get(from)!, to: index.get(to)!, source: from }))
  const lanes = layLanes(ways)
  const left = ways.length ? (Math.max(...lanes.values()) + 1) * gap.lane + 8 : 0
  const perLine = Math.floor((width - left - type.padding.x) / (type.size * type.character))
  let y = 0
  const nodes = order.map((node): PlacedNode => {
    const lines = breakLines(node.label, perLine)
    const height = lines.length * (type.size + 1) + type.padding.y
    const placed = { node, lines, x: left, y, width: width - left, height }
    y += height + gap.between
    return placed
  })
  const boxOf = (id: string) => nodes[index.get(id)!]!
  const edges = routes.map((route): PlacedEdge => {
    const { from, to, how } = route
    const [a, b] = [boxOf(from), boxOf(to)]
    const middle = left + (width - left) / 2
    const [start, end] = [a.y + a.height / 2, b.y + b.height / 2]
    const lane = left - 8 - (lanes.get(from) ?? 0) * gap.lane
    const points = isNext(route)
      ? [{ x: middle, y: a.y + a.height }, { x: middle, y: b.y - air }]
      : [{ x: left, y: start }, { x: lane, y: start }, { x: lane, y: end }, { x: left - air, y: end }]
    return { from, to, how, key: `${from} ${to}`, points, d: `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}` }
  })
  return { direction: 'down', fontSize: type.size, nodes, edges, width, height: y - gap.between }
}
