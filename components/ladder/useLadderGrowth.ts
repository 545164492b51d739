import { approaches } from '../../data/approaches.ts'
import { events } from '../../data/events.ts'
import { projects } from '../../data/projects.ts'
import { sortLeaf } from './ladder-leaf.ts'
import { useLadder } from './useLadder.ts'

const { rungs, sides } = useLadder()
const tables = { projects, events, planting: Object.entries(approaches).flatMap(([id, { plants }]) => plants ? [id] : []) }
const grown = rungs.map(rung => ({ ...rung, leaves: rung.followed.map(item => ({ ...item, leaf: sortLeaf(item, tables) })) }))

/** The ladder of the data, each rung with what followed under it sorted into kinds of leaf. */
export function useLadderGrowth() {
  return { rungs: grown, sides }
}
