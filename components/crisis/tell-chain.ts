/** A chain as text: its nodes in groups from drivers to effects, each with where it goes on. */
import type { Chain, ChainEdge, ChainNode } from './chain.ts'

/** Which group a node is told in. */
export type ChainGroup = 'nature' | 'people' | 'ground' | 'middle' | 'crisis' | 'onNature' | 'onPeople' | 'effects'

/** A node with what follows from it, by the kind of link. */
export interface ToldNode { node: ChainNode, next: readonly { how: ChainEdge['how'], to: readonly string[] }[] }

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
export function tellChain({ nodes, edges }: Chain): readonly { group: ChainGroup, items: readonly ToldNode[] }[] {
  const label = new Map(nodes.map(node => [node.id, node.label]))
  const tell = (node: ChainNode): ToldNode => ({
    node,
    next: hows.flatMap((how) => {
      const to = edges.filter(edge => edge.from === node.id && edge.how === how).map(edge => label.get(edge.to)!)
      return to.length ? [{ how, to }] : []
    }),
  })
  return groups.flatMap((group) => {
    const items = nodes.filter(node => groupOf(node) === group).map(tell)
    return items.length ? [{ group, items }] : []
  })
}
