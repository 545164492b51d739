/** Hands by kind and by the period in which the article first dates something that they do. */
import type { Tie } from './gather-ties.ts'

/** Somebody who does something. */
export interface NetworkActor {
  id: string
  name: string
  kind: string
  /** Year of the first dated tie inside a period; null where there is none. */
  from: number | null
  /** The first stage in which it stands: a period, counted from 0, or their number for "no date". */
  stage: number
  /** Every stage in which it has a tie. */
  stages: readonly number[]
}

/** A kind with its actors, in the order in which they come. */
export interface ActorBand { id: string, label: string, actors: readonly NetworkActor[] }

/** What must be known to name and sort an actor. */
export interface ActorSources {
  names: Readonly<Record<string, { label: string, kind: string }>>
  kinds: Readonly<Record<string, { label: string, kinds: readonly string[], groups: readonly string[], bodies?: true }>>
  /** Ids of the periods, from the first. */
  periods: readonly string[]
  /** Bodies that are actors. */
  bodies: readonly string[]
}

/** A label without what stands in brackets at its end. */
export function shortenLabel(label: string): string {
  return label.replace(/ \([^)]*\)$/, '')
}

/** In which stage a tie stands; -1 where its date lies outside or across the periods. */
export function findStage(tie: Pick<Tie, 'when' | 'period'>, periods: readonly string[]): number {
  return tie.when ? periods.indexOf(tie.period ?? '') : periods.length
}

/** A group stands where it is named; everybody else by what their record says they are. @throws RangeError for a actor that no kind takes in */
function findKind(id: string, { names, kinds, bodies }: ActorSources): string {
  const all = Object.entries(kinds)
  const found = all.find(([, kind]) => kind.groups.includes(id))
    ?? all.find(([, kind]) => bodies.includes(id) ? kind.bodies : kind.kinds.includes(names[id]!.kind))
  if (!found)
    throw new RangeError(`no kind of actor takes in "${id}"`)
  return found[0]
}

/**
 * Sorts everybody who has a tie into kinds; kinds and actors stand in the order in which they first
 * come, those without a date last. A tie whose date lies outside the periods brings nobody in.
 * @throws RangeError for a actor that no kind takes in
 */
export function gatherActors(ties: readonly Tie[], sources: ActorSources): readonly ActorBand[] {
  const inside = ties.filter(tie => findStage(tie, sources.periods) >= 0)
  const actors = [...new Set(inside.flatMap(tie => tie.actors))].map((id): NetworkActor => {
    const own = inside.filter(tie => tie.actors.includes(id))
    const stages = [...new Set(own.map(tie => findStage(tie, sources.periods)))].sort((a, b) => a - b)
    return { id, name: shortenLabel(sources.names[id]!.label), kind: findKind(id, sources), from: own.find(tie => tie.when)?.when!.from ?? null, stage: stages[0]!, stages }
  })
  const order = (a: NetworkActor, b: NetworkActor) => a.stage - b.stage || (a.from ?? 0) - (b.from ?? 0)
  return Object.entries(sources.kinds)
    .map(([id, { label }]) => ({ id, label, actors: actors.filter(actor => actor.kind === id).sort(order) }))
    .filter(band => band.actors.length)
    .sort((a, b) => order(a.actors[0]!, b.actors[0]!))
}
