/** Puts the nodes of a chain into layers, cause before effect, and orders each layer so that few arrows cross. */
import type { Chain, ChainNode } from './chain.ts'

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
