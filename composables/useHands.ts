import type { Tie } from '../logic/network/gather-ties.ts'
import { actors } from '../data/actors.ts'
import { agreements } from '../data/agreements.ts'
import { events } from '../data/events.ts'
import { handKinds } from '../data/hands.ts'
import { institutions } from '../data/institutions.ts'
import { periods, timescale } from '../data/periods.ts'
import { projects } from '../data/projects.ts'
import { relations } from '../data/relations.ts'
import { gatherHands } from '../logic/network/gather-hands.ts'
import { gatherTies, listActingBodies } from '../logic/network/gather-ties.ts'

const sources = { periods, actors, institutions, agreements, projects, events, relations }
const ties: readonly Tie[] = gatherTies(sources)
const bands = gatherHands(ties, { names: { ...institutions, ...actors }, kinds: handKinds, periods: Object.keys(periods), bodies: listActingBodies(sources) })
const stages = Object.entries(periods).map(([id, { roman, label, heading, band }]) => ({ id, roman, label, heading, band }))

/** Who works with whom in the data: hands by kind, their ties, the periods, and the span of years drawn. */
export function useHands() {
  return { bands, ties, periods: stages, span: { from: timescale.from as number, to: timescale.to as number } }
}
