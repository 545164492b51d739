/** The events as the timeline takes them: what stands beside each dot, what can be filtered by, and how much an event weighs. */
import type { When } from '../../data/schema/types.ts'
import type { Reach } from './reach.ts'
import { formatWhen } from '../shell/format.ts'
import { leadOf, reachOf } from './reach.ts'

/** An event, ready to be filtered, placed and said. */
export interface EventView {
  id: string
  lane: string
  when: When
  reach: Reach
  /** The date before the label, short. */
  lead: string
  /** The date in full. */
  date: string
  /** What stands beside the dot. */
  short: string
  label: string
  gist: string
  crises: readonly string[]
  /** Kinds of the actors who take part. */
  kinds: readonly string[]
  /** Which dots have their words first where there is not room for all; from 0. */
  weight: number
  /** The rung that it raised; null for all others. */
  rung: string | null
  /** The article gives its date in two forms. */
  isContested: boolean
}

/** An event as the data hold it, with ids as plain strings. */
interface Happening {
  label: string
  short?: string
  gist: string
  when: When
  lane: string
  actors: readonly string[]
  institutions: readonly string[]
  crises: readonly string[]
  rung?: string
  contested?: true
  also?: readonly unknown[]
}

/** The tables asked. */
export interface EventSources {
  events: Readonly<Record<string, Happening>>
  actors: Readonly<Record<string, { kind: string }>>
  institutions: Readonly<Record<string, { founded: When | null }>>
  relations: readonly { from: string, to: string }[]
}

/** Events without a year that can be drawn, each said with its record, for whoever builds. */
export function findUndated(events: Readonly<Record<string, { when?: object | null }>>): readonly string[] {
  return Object.entries(events)
    .filter(([, event]) => !(event.when && 'from' in event.when && Number.isInteger(event.when.from)))
    .map(([id]) => `data/events.ts: "${id}" has no year; give it one: when: { from: …, precision: … }`)
}

/**
 * What an event weighs, by the data alone: a rung was reached (8), a body was founded in that very
 * year (2), the article tells it more than once (2), other records are tied to it (1). A date that the article
 * gives in two forms weighs nothing.
 */
function weighEvent(id: string, event: Happening, { institutions, relations }: EventSources): number {
  if (event.contested)
    return 0
  const founds = event.institutions.some(body => institutions[body]?.founded?.from === event.when.from)
  const isTied = relations.some(({ from, to }) => from === id || to === id)
  return (event.rung ? 8 : 0) + (founds ? 2 : 0) + (event.also?.length ? 2 : 0) + (isTied ? 1 : 0)
}

/**
 * All events in order of time.
 * @throws RangeError for an event without a year, with its id.
 */
export function describeEvents(sources: EventSources): readonly EventView[] {
  const undated = findUndated(sources.events)
  if (undated.length)
    throw new RangeError(undated.join('\n'))
  return Object.entries(sources.events).map(([id, event]): EventView => ({
    id,
    lane: event.lane,
    when: event.when,
    reach: reachOf(event.when),
    lead: leadOf(event.when),
    date: formatWhen(event.when),
    short: event.short ?? event.label,
    label: event.label,
    gist: event.gist,
    crises: event.crises,
    kinds: [...new Set(event.actors.map(actor => sources.actors[actor]?.kind ?? ''))].filter(Boolean),
    weight: weighEvent(id, event, sources),
    rung: event.rung ?? null,
    isContested: event.contested === true,
  })).sort((a, b) => a.reach.at - b.reach.at)
}
