/**
 * Who works with whom, and through what: every act, body, paper and project of the data with those
 * who take part, by the period in which its date falls. What has no date stays without one.
 */
import type { When } from '@deck/article'
import { compareTimes, formatYears } from 'slidev-addon-lesson/shell/format.ts'

/** One thing in which actors work, alone or together. */
export interface Tie {
  /** The record that says so. */
  id: string
  label: string
  /** null where the article gives no date for these actors. */
  when: When | null
  /** null where there is no date, or where the date lies outside or across the periods. */
  period: string | null
  actors: readonly string[]
}

interface Edge { from: string, to: string, kind: string }
interface Body { label: string, founded: When | null, founders: readonly string[], members: readonly string[] | null }
interface Paper { label: string, when: When | null, parties: readonly string[] }
interface Work { label: string, when: When | null, actors: readonly string[] }
interface Happening {
  label: string
  when: When
  period: string | null
  actors: readonly string[]
  institutions: readonly string[]
  agreements: readonly string[]
  projects: readonly string[]
}

/** The tables asked, in the shape of @deck/article with ids as plain strings. */
export interface TieSources {
  /** From the first to the last. */
  periods: Readonly<Record<string, { when: { from: number, to?: number } }>>
  actors: Readonly<Record<string, { label: string }>>
  institutions: Readonly<Record<string, Body>>
  agreements: Readonly<Record<string, Paper>>
  projects: Readonly<Record<string, Work>>
  events: Readonly<Record<string, Happening>>
  relations: readonly Edge[]
}

/** A tie before it is folded: with the ids that an event names, and the one it is about. */
interface RawTie extends Tie { names: readonly string[], about: string }

/** The bodies that carry out work of their own, and so are actors as well. */
export function listActingBodies({ institutions, projects, relations }: TieSources): readonly string[] {
  return [...new Set(relations.filter(edge => edge.kind === 'carries-out' && edge.from in institutions && edge.to in projects).map(edge => edge.from))]
}

/** The period that holds the year in which a time begins; null outside all. */
function findPeriod(when: When | null, periods: TieSources['periods']): string | null {
  return Object.entries(periods).find(([, { when: span }]) => when && span.from <= when.from && when.from <= (span.to ?? span.from))?.[0] ?? null
}

const unite = (...lists: readonly (readonly string[])[]) => [...new Set(lists.flat())]

/** Every tie, some of them told twice. */
function listTies(sources: TieSources, isActor: (id: string) => boolean): readonly RawTie[] {
  const { institutions, agreements, projects, events, actors, relations } = sources
  const doers = (to: string, ...kinds: string[]) => relations.filter(edge => edge.to === to && kinds.includes(edge.kind)).map(edge => edge.from)
  const tie = (id: string, label: string, when: When | null, actors: readonly string[]): RawTie => ({
    id,
    about: id,
    label,
    when,
    period: findPeriod(when, sources.periods),
    actors: actors.filter(isActor),
    names: [],
  })
  return [
    ...Object.entries(events).map(([id, event]) => ({
      ...tie(id, event.label, event.when, unite(event.actors, event.institutions)),
      period: event.period,
      names: [...event.institutions, ...event.agreements, ...event.projects],
    })),
    // a founding has its date; taking part has none of its own
    ...Object.entries(institutions).flatMap(([id, body]) => [
      tie(id, body.label, body.founded, unite(body.founders, doers(id, 'founded'))),
      tie(id, body.label, null, unite(body.members ?? [], doers(id, 'member-of', 'carries-out'))),
    ]),
    ...Object.entries(agreements).map(([id, paper]) => tie(id, paper.label, paper.when, unite(paper.parties, doers(id, 'signed', 'issued', 'carries-out')))),
    ...Object.entries(projects).map(([id, work]) => tie(id, work.label, work.when, unite(work.actors, doers(id, 'carries-out')))),
    // one actor that is part of another
    ...relations
      .filter(edge => edge.kind === 'part-of' && edge.from in actors && edge.to in actors)
      .map(edge => tie(edge.to, actors[edge.to]!.label, null, [edge.from, edge.to])),
  ]
}

/**
 * Gathers every tie, by date, what has none last. A body, paper or project is left out where an
 * event of the same year names it and all its actors; from an undated tie those actors are taken out
 * whom an event through the same thing dates.
 */
export function gatherTies(sources: TieSources): readonly Tie[] {
  const acting = new Set(listActingBodies(sources))
  const all = listTies(sources, id => id in sources.actors || acting.has(id))
  const events = all.filter(tie => tie.names.length)
  const ties = all.map(({ names, about, ...tie }): Tie => {
    const telling = events.filter(event => event.names.includes(about) && (!tie.when || event.when!.from === tie.when.from))
    const isTold = (actor: string) => telling.some(event => event.actors.includes(actor))
    if (!tie.when)
      return { ...tie, actors: tie.actors.filter(actor => !isTold(actor)) }
    return telling.some(event => tie.actors.every(actor => event.actors.includes(actor))) ? { ...tie, actors: [] } : tie
  })
  return ties
    .filter(tie => tie.actors.length)
    .sort((a, b) => compareTimes(a.when, b.when))
}

// Actors by kind and by the period in which the article first dates something that they do.

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
interface ActorSources {
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

/** A group stands where it is named; everybody else by what their record says they are. @throws RangeError for an actor that no kind takes in */
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
 * @throws RangeError for an actor that no kind takes in
 */
export function gatherActors(ties: readonly Tie[], sources: ActorSources): readonly ActorBand[] {
  const inside = ties.filter(tie => findStage(tie, sources.periods) >= 0)
  const actors = [...new Set(inside.flatMap(tie => tie.actors))].map((id): NetworkActor => {
    const own = inside.filter(tie => tie.actors.includes(id))
    const stages = [...new Set(own.map(tie => findStage(tie, sources.periods)))].sort((a, b) => a - b)
    return {
      id,
      name: shortenLabel(sources.names[id]!.label),
      kind: findKind(id, sources),
      from: own.find(tie => tie.when)?.when!.from ?? null,
      stage: stages[0]!,
      stages,
    }
  })
  const order = (a: NetworkActor, b: NetworkActor) => a.stage - b.stage || (a.from ?? 0) - (b.from ?? 0)
  return Object.entries(sources.kinds)
    .map(([id, { label }]) => ({ id, label, actors: actors.filter(actor => actor.kind === id).sort(order) }))
    .filter(band => band.actors.length)
    .sort((a, b) => order(a.actors[0]!, b.actors[0]!))
}

// What an actor does, in the order in which it is listed: shared acts before lone ones, each by date.

/** One act of an actor. */
export interface DescribedTie {
  /** The record that says so. */
  id: string
  label: string
  /** '' where there is no date. */
  years: string
  /** The others in it. */
  partners: readonly string[]
  /** It is no act but a larger actor, of which this one is part. */
  isWhole: boolean
}

/**
 * @param names of the actors, by id
 * @param most how many acts are listed one by one
 * @returns the acts listed, and how many are left
 */
export function describeActor(
  id: string,
  ties: readonly Tie[],
  names: ReadonlyMap<string, string>,
  most: number,
): { listed: readonly DescribedTie[], left: number } {
  const own = ties.filter(tie => tie.actors.includes(id))
  const listed = [...own].sort((a, b) => Number(a.actors.length === 1) - Number(b.actors.length === 1)).slice(0, most).map((tie): DescribedTie => ({
    id: tie.id,
    label: tie.label,
    years: tie.when ? formatYears(tie.when) : '',
    partners: tie.actors.filter(actor => actor !== id).map(actor => names.get(actor) ?? actor),
    isWhole: tie.id !== id && tie.actors.includes(tie.id),
  }))
  return { listed, left: own.length - listed.length }
}
