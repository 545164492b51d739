/** Part of the chains of causes, told large: only what is named, with the arrows among it. */
import type { Chain } from './chain.ts'
import type { PlacedChain } from './place-chain.ts'
import type { Room } from './shape-chain.ts'
import { foldChain } from './fold-chain.ts'
import { layerChain } from './layer-chain.ts'
import { stackChain } from './stack-chain.ts'

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
  return foldChain({ nodes, edges }, room)
}
