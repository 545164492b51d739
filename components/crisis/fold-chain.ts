/** Part of a chain in one row or, where that lets the type grow, in two: as a line of text goes on below its beginning. */
import type { Chain } from './chain.ts'
import type { PlacedChain, PlacedEdge, PlacedNode } from './place-chain.ts'
import type { Room } from './shape-chain.ts'
import { layerChain } from './layer-chain.ts'
import { placeFilling } from './place-chain.ts'
import { findShape, onlyAcross, toldSizes } from './shape-chain.ts'

/** Px between two rows, for the arrow that leads back to the left. */
const between = 52
/** By how much larger the type of two rows has to be, in px. */
const worth = 4
/** An arrow ends short of its box, in px. */
const air = 3

/** Two parts of a chain that only one arrow joins. */
interface Cut { upper: Chain, lower: Chain, link: Chain['edges'][number] }

/** Where a chain can be cut between two of its layers, so that each part has two at least. */
function listCuts({ nodes, edges }: Chain): readonly Cut[] {
  const { layers } = layerChain({ nodes, edges })
  return layers.slice(3).flatMap((_, n) => {
    const i = n + 1
    const early = new Set(layers.slice(0, i + 1).flat().map(({ key }) => key))
    const crossing = edges.filter(({ from, to }) => early.has(from) !== early.has(to))
    const part = (isEarly: boolean): Chain => ({ nodes: nodes.filter(({ id }) => early.has(id) === isEarly), edges: edges.filter(({ from, to }) => early.has(from) === isEarly && early.has(to) === isEarly) })
    return crossing.length === 1 ? [{ upper: part(true), lower: part(false), link: crossing[0]! }] : []
  })
}

/** The arrow from the first row down and back to the second. */
function drawBack(link: Cut['link'], from: PlacedNode, to: PlacedNode): PlacedEdge {
  const [foot, head] = [from.y + from.height, to.y - air]
  const [start, end, level] = [from.x + from.width / 2, to.x + Math.min(to.width / 2, 60), (foot + to.y) / 2]
  const points = [{ x: start, y: foot }, { x: start, y: level }, { x: end, y: level }, { x: end, y: head }]
  return { ...link, key: `${link.from} ${link.to}`, points, d: `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}` }
}

/** Both halves below each other, in one size of type; null where one of them does not fit. */
function placeRows({ upper, lower, link }: Cut, room: Room): PlacedChain | null {
  const half = { width: room.width, height: (room.height - between) / 2 }
  const [early, late] = [layerChain(upper), layerChain(lower)]
  const size = toldSizes.find(fontSize => [early, late].every(layered => findShape(layered, onlyAcross(half), [fontSize])))
  if (!size)
    return null
  const first = placeFilling(early, half, [size])
  const second = placeFilling(late, half, [size], first.height + between)
  const find = (placed: PlacedChain, id: string) => placed.nodes.find(({ node }) => node.id === id)!
  return {
    ...first,
    nodes: [...first.nodes, ...second.nodes],
    edges: [...first.edges, drawBack(link, find(first, link.from), find(second, link.to)), ...second.edges],
    width: Math.max(first.width, second.width),
    height: first.height + between + second.height,
  }
}

/**
 * Places part of a chain as large as its room allows.
 * @param chain what is told, with the arrows among it
 * @param room px that the picture may take
 * @throws RangeError where the room is too small for the smallest type
 */
export function foldChain(chain: Chain, room: Room): PlacedChain {
  const layered = layerChain(chain)
  const single = findShape(layered, onlyAcross(room), toldSizes)
  const rows = listCuts(chain).flatMap(cut => placeRows(cut, room) ?? [])
  const best = rows.reduce<PlacedChain | null>((a, b) => a && a.fontSize >= b.fontSize ? a : b, null)
  return best && best.fontSize >= (single?.fontSize ?? 0) + worth ? best : placeFilling(layered, room, toldSizes)
}
