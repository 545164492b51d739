import type { Tie } from './gather-actors.ts'
import { timescale } from '@deck/lesson/outline'
import { relations } from '@deck/lesson/reasoning'
import { actorKinds, actors, agreements, events, institutions, periods, projects } from '@deck/lesson/records'
import { gatherActors, gatherTies, listActingBodies } from './gather-actors.ts'

const sources = { periods, actors, institutions, agreements, projects, events, relations }
const ties: readonly Tie[] = gatherTies(sources)
const bands = gatherActors(ties, { names: { ...institutions, ...actors }, kinds: actorKinds, periods: Object.keys(periods), bodies: listActingBodies(sources) })
const stages = Object.entries(periods).map(([id, { roman, label, heading, band }]) => ({ id, roman, label, heading, band }))

/** Who works with whom in the data: actors by kind, their ties, the periods, and the span of years drawn. */
export function useActors() {
  return { bands, ties, periods: stages, span: { from: timescale.from as number, to: timescale.to as number } }
}
