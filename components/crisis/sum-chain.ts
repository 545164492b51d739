import type { Chain } from './chain.ts'

/** A chain in short: where it begins, the crises it runs through, and where it ends, by their labels. */
export interface ChainSum { from: readonly string[], crises: readonly string[], to: readonly string[] }

/**
 * Sums a chain up. What no arrow leads to begins it, what leads nowhere ends it; boxes without any arrow do neither, nor
 * does the ground of a crisis where its arrows join it to other ground alone.
 * @param chain with at least its crises
 */
export function sumChain({ nodes, edges }: Chain): ChainSum {
  const labels = (keep: (id: string, kind: string) => boolean) => nodes.filter(({ id, kind }) => keep(id, kind)).map(({ label }) => label)
  const ground = new Set(nodes.filter(({ kind }) => kind === 'setting').map(({ id }) => id))
  const told = edges.filter(({ from, to }) => !ground.has(from) || !ground.has(to))
  const comes = new Set(told.map(({ to }) => to))
  const goes = new Set(told.map(({ from }) => from))
  return {
    from: labels((id, kind) => kind !== 'crisis' && goes.has(id) && !comes.has(id)),
    crises: labels((_, kind) => kind === 'crisis'),
    to: labels((id, kind) => kind !== 'crisis' && comes.has(id) && !goes.has(id)),
  }
}

/**
 * What lies before and after a box on its way, by label, in the chain's order.
 * @param chain the whole
 * @param ids of the boxes that can be reached in one direction
 */
export function nameReached({ nodes }: Chain, ids: ReadonlySet<string>): string[] {
  return nodes.filter(({ id }) => ids.has(id)).map(({ label }) => label)
}
