/** A crisis as a graph of causes and effects: which factors stand in it, and which arrows join them. */
import type { Factor } from '@deck/article'

/** A factor in the picture, or a crisis itself, on which its causes meet. */
export interface ChainNode {
  id: string
  label: string
  kind: Factor['kind'] | 'crisis'
  /** Crises to which it belongs. */
  crises: readonly string[]
  /** Whom it comes from (drivers) or whom it meets (effects), where that is sorted. */
  side: 'nature' | 'people' | null
  isThread: boolean
  /** Crises whose signs it carries: those it shares with the picture's own, or all of its own in a picture of several. */
  signs: readonly string[]
}

/** How one node goes over into another: it leads to it, is part of it, has it as a part, or only our reading joins them. */
export interface ChainEdge { from: string, to: string, how: 'leads' | 'part' | 'whole' | 'reading' }

/** Nodes and arrows, free of circles. */
export interface Chain { nodes: readonly ChainNode[], edges: readonly ChainEdge[] }

/** The tables asked, with ids as plain strings. */
export interface ChainSource {
  factors: Readonly<Record<string, Pick<Factor, 'label' | 'kind' | 'on'> & { crises: readonly string[] }>>
  crises: Readonly<Record<string, { label: string }>>
  relations: readonly { from: string, to: string, kind: string }[]
  /** Links that are our reading. */
  bridges: readonly { from: string, to: string }[]
  /** Factors that join crises. */
  threads: readonly string[]
}

const sides = { 'natural-driver': 'nature', 'human-driver': 'people' } as const

/** Every factor and crisis, measures aside: these are answers, no causes. */
function listNodes({ factors, crises, threads }: ChainSource): ChainNode[] {
  const hubs = Object.entries(crises).map(([id, { label }]): ChainNode => ({ id, label, kind: 'crisis', crises: [id], side: null, isThread: false, signs: [] }))
  const rest = Object.entries(factors)
    .filter(([, { kind }]) => kind !== 'measure')
    .map(([id, { label, kind, crises: own, on }]): ChainNode => ({
      id,
      label,
      kind,
      crises: own,
      side: sides[kind as keyof typeof sides] ?? on ?? null,
      isThread: threads.includes(id),
      signs: kind === 'setting' || own.length === hubs.length ? [] : own,
    }))
  return [...rest, ...hubs]
}

/**
 * The arrows among some nodes. A part goes over into its whole; but an effect to which nothing else
 * leads comes out of the whole that it is part of.
 */
function listEdges(nodes: readonly ChainNode[], { relations, bridges }: ChainSource): ChainEdge[] {
  const kinds = new Map(nodes.map(({ id, kind }) => [id, kind]))
  const among = ({ from, to }: { from: string, to: string }) => kinds.has(from) && kinds.has(to)
  const leads = relations
    .filter(edge => among(edge) && (edge.kind === 'leads-to' || edge.kind === 'worsens'))
    .map(({ from, to }): ChainEdge => ({ from, to, how: 'leads' }))
  const led = new Set(leads.map(edge => edge.to))
  const parts = relations.filter(edge => among(edge) && edge.kind === 'part-of').map(({ from, to }): ChainEdge =>
    kinds.get(from) === 'effect' && !led.has(from) ? { from: to, to: from, how: 'whole' } : { from, to, how: 'part' })
  const readings = bridges.filter(among).map(({ from, to }): ChainEdge => ({ from, to, how: 'reading' }))
  const all = [...leads, ...parts, ...readings]
  return all.filter((edge, i) => all.findIndex(({ from, to }) => from === edge.from && to === edge.to) === i)
}

/** The ids around a circle, its first once more at the end; null where there is none. */
export function findCycle(edges: readonly Pick<ChainEdge, 'from' | 'to'>[]): readonly string[] | null {
  const done = new Set<string>()
  const walk = (id: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(id))
      return [...path.slice(path.indexOf(id)), id]
    if (done.has(id))
      return null
    const found = edges.filter(edge => edge.from === id).map(edge => walk(edge.to, [...path, id])).find(Boolean) ?? null
    done.add(id)
    return found
  }
  return edges.map(edge => walk(edge.from, [])).find(Boolean) ?? null
}

function join(nodes: readonly ChainNode[], source: ChainSource): Chain {
  const edges = listEdges(nodes, source)
  const cycle = findCycle(edges)
  if (cycle)
    throw new Error(`data/relations.ts: causes go round in a circle, ${cycle.map(id => `"${id}"`).join(' → ')}; one of these edges must go`)
  return { nodes, edges }
}

/**
 * All crises in one graph.
 * @throws Error for a circle of causes, naming the records around it
 */
export function buildWhole(source: ChainSource): Chain {
  return join(listNodes(source), source)
}

/**
 * One crisis: its factors, measures aside, and the crisis itself.
 * @throws Error for a circle of causes, naming the records around it
 */
export function buildChain(crisis: string, source: ChainSource): Chain {
  const nodes = listNodes(source)
    .filter(node => node.kind === 'crisis' ? node.id === crisis : node.crises.includes(crisis))
    .map(node => ({ ...node, signs: node.signs.filter(id => id !== crisis) }))
  return join(nodes, source)
}

/** What leads to a node, step by step ('up'), or follows from it ('down'); without the node itself. */
export function findReachable(id: string, edges: readonly Pick<ChainEdge, 'from' | 'to'>[], way: 'up' | 'down'): ReadonlySet<string> {
  const found = new Set<string>()
  const queue = [id]
  for (const at of queue) {
    for (const { from, to } of edges) {
      const [here, next] = way === 'up' ? [to, from] : [from, to]
      if (here === at && !found.has(next)) {
        found.add(next)
        queue.push(next)
      }
    }
  }
  return found
}

/** The chain of a node: itself, all that leads to it and all that follows from it, with the arrows on the way. */
export function traceChain(id: string, { edges }: Pick<Chain, 'edges'>): { nodes: ReadonlySet<string>, edges: readonly ChainEdge[] } {
  const up = new Set([...findReachable(id, edges, 'up'), id])
  const down = new Set([...findReachable(id, edges, 'down'), id])
  return {
    nodes: new Set([...up, ...down]),
    edges: edges.filter(({ from, to }) => (up.has(from) && up.has(to)) || (down.has(from) && down.has(to))),
  }
}

// The threads between crises: which crises a factor joins, and the one picture in which they meet.

/** A factor that joins crises. */
interface ThreadView {
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
  const nodes = whole.nodes.filter(({ id }) =>
    kept.has(id) || (hasKept(findReachable(id, whole.edges, 'up')) && hasKept(findReachable(id, whole.edges, 'down'))))
  const ids = new Set(nodes.map(node => node.id))
  const edges = whole.edges.filter(({ from, to }) => ids.has(from) && ids.has(to))
  const joined = new Set(edges.flatMap(({ from, to }) => [from, to]))
  return { nodes: nodes.filter(({ id }) => joined.has(id)), edges }
}

/** A chain in short: where it begins, the crises it runs through, and where it ends, by their labels. */
interface ChainSum { from: readonly string[], crises: readonly string[], to: readonly string[] }

/**
 * Sums a chain up. What no arrow leads to begins it, what leads nowhere ends it; boxes without any arrow do neither, nor
 * does the ground of a crisis where its arrows join it to other ground alone.
 * @param chain with at least its crises
 */
export function sumChain({ nodes, edges }: Chain): ChainSum {
  const labels = (isWanted: (id: string, kind: string) => boolean) => nodes.filter(({ id, kind }) => isWanted(id, kind)).map(({ label }) => label)
  const ground = new Set(nodes.filter(({ kind }) => kind === 'setting').map(({ id }) => id))
  const outer = edges.filter(({ from, to }) => !ground.has(from) || !ground.has(to))
  const comes = new Set(outer.map(({ to }) => to))
  const goes = new Set(outer.map(({ from }) => from))
  return {
    from: labels((id, kind) => kind !== 'crisis' && goes.has(id) && !comes.has(id)),
    crises: labels((_, kind) => kind === 'crisis'),
    to: labels((id, kind) => kind !== 'crisis' && comes.has(id) && !goes.has(id)),
  }
}

// A chain as text: its nodes in groups from drivers to effects, each with where it goes on.

/** Which group a node is described in. */
type ChainGroup = 'nature' | 'people' | 'ground' | 'middle' | 'crisis' | 'onNature' | 'onPeople' | 'effects'

/** A node with what follows from it, by the kind of link. */
interface DescribedNode { node: ChainNode, next: readonly { how: ChainEdge['how'], to: readonly string[] }[] }

const groups: readonly ChainGroup[] = ['ground', 'nature', 'people', 'middle', 'crisis', 'onNature', 'onPeople', 'effects']
const hows: readonly ChainEdge['how'][] = ['leads', 'part', 'whole', 'reading']

function groupOf({ kind, side }: ChainNode): ChainGroup {
  switch (kind) {
    case 'setting': return 'ground'
    case 'natural-driver': return 'nature'
    case 'human-driver': return 'people'
    case 'crisis': return 'crisis'
    case 'effect': return side === 'nature' ? 'onNature' : side === 'people' ? 'onPeople' : 'effects'
    default: return 'middle'
  }
}

/** Tells a chain group by group, from the ground to the effects; groups without a node are left out. */
export function describeChain({ nodes, edges }: Chain): readonly { group: ChainGroup, items: readonly DescribedNode[] }[] {
  const label = new Map(nodes.map(node => [node.id, node.label]))
  const describeNode = (node: ChainNode): DescribedNode => ({
    node,
    next: hows.flatMap((how) => {
      const to = edges.filter(edge => edge.from === node.id && edge.how === how).map(edge => label.get(edge.to)!)
      return to.length ? [{ how, to }] : []
    }),
  })
  return groups.flatMap((group) => {
    const items = nodes.filter(node => groupOf(node) === group).map(describeNode)
    return items.length ? [{ group, items }] : []
  })
}
