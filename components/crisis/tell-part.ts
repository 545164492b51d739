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
