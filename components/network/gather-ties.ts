/**
 * Who works with whom, and through what: every act, body, paper and project of the data with those
 * who have a actor in it, by the period in which its date falls. What has no date stays without one.
 */
import type { When } from '../../data/schema/types.ts'

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
interface Happening { label: string, when: When, period: string | null, actors: readonly string[], institutions: readonly string[], agreements: readonly string[], projects: readonly string[] }

/** The tables asked, in the shape of data/schema/types.ts with ids as plain strings. */
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
function listTies(sources: TieSources, isHand: (id: string) => boolean): readonly RawTie[] {
  const { institutions, agreements, projects, events, actors, relations } = sources
  const doers = (to: string, ...kinds: string[]) => relations.filter(edge => edge.to === to && kinds.includes(edge.kind)).map(edge => edge.from)
  const tie = (id: string, label: string, when: When | null, actors: readonly string[]): RawTie => ({ id, about: id, label, when, period: findPeriod(when, sources.periods), actors: actors.filter(isHand), names: [] })
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
    ...Object.entries(agreements).map(([id, paper]) => tie(id, paper.label, paper.when, unite(paper.parties, doers(id, 'signed', 'carries-out')))),
    ...Object.entries(projects).map(([id, work]) => tie(id, work.label, work.when, unite(work.actors, doers(id, 'carries-out')))),
    // one actor that is part of another
    ...relations.filter(edge => edge.kind === 'part-of' && edge.from in actors && edge.to in actors).map(edge => tie(edge.to, actors[edge.to]!.label, null, [edge.from, edge.to])),
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
    .sort((a, b) => Number(!a.when) - Number(!b.when) || (a.when?.from ?? 0) - (b.when?.from ?? 0) || (a.when?.month ?? 0) - (b.when?.month ?? 0))
}
