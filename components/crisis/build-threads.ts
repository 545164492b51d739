/** The threads between crises: which crises a factor joins, and the one picture in which they meet. */
import type { Chain, ChainSource } from './chain.ts'
import { buildWhole, reach, traceChain } from './chain.ts'

/** A factor that joins crises. */
export interface ThreadView {
  id: string
  label: string
  /** Crises that its chain touches, in the order of the data. */
  joins: readonly string[]
  /** Some of them it reaches only by our reading. */
  byReading: boolean
}

/** The crises that the chain of a factor touches. */
function touches(id: string, chain: Chain, order: readonly string[]): readonly string[] {
  const { nodes } = traceChain(id, chain)
  const touched = new Set(chain.nodes.filter(node => nodes.has(node.id)).flatMap(node => node.crises))
  return order.filter(crisis => touched.has(crisis))
}

/**
 * The threads, each with the crises that it joins.
 * @throws Error where one of them joins fewer than two crises, or is no factor; with its id
 */
export function listThreads(source: ChainSource): readonly ThreadView[] {
  const chain = buildWhole(source)
  const bare: Chain = { nodes: chain.nodes, edges: chain.edges.filter(edge => edge.how !== 'reading') }
  const order = Object.keys(source.crises)
  return source.threads.map((id) => {
    const joins = touches(id, chain, order)
    if (joins.length < 2)
      throw new Error(`data/threads.ts: "${id}" joins no two crises`)
    return { id, label: source.factors[id]!.label, joins, byReading: touches(id, bare, order).length < joins.length }
  })
}

/**
 * The picture of the threads: the threads themselves, factors that two crises share, the crises,
 * and whatever lies on the way from one of these to another. What nothing joins is left out.
 * @throws Error for a circle of causes, naming the records around it
 */
export function buildThreads(source: ChainSource): Chain {
  const whole = buildWhole(source)
  const kept = new Set(whole.nodes
    .filter(node => node.isThread || node.kind === 'crisis' || node.crises.length > 1)
    .filter(node => whole.edges.some(({ from, to }) => from === node.id || to === node.id))
    .map(node => node.id))
  const hasKept = (ids: ReadonlySet<string>) => [...ids].some(id => kept.has(id))
  const nodes = whole.nodes.filter(({ id }) => kept.has(id) || (hasKept(reach(id, whole.edges, 'up')) && hasKept(reach(id, whole.edges, 'down'))))
  const ids = new Set(nodes.map(node => node.id))
  const edges = whole.edges.filter(({ from, to }) => ids.has(from) && ids.has(to))
  const joined = new Set(edges.flatMap(({ from, to }) => [from, to]))
  return { nodes: nodes.filter(({ id }) => joined.has(id)), edges }
}
