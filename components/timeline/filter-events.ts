/** What a reader wants to see of the timeline, from a click or from a link. */
import type { EventView } from './describe-events.ts'
import type { Stretch } from './reach.ts'
import { touches } from './reach.ts'

/** What is asked for; null and an empty list ask for all. */
export interface Filter {
  period: string | null
  lanes: readonly string[]
  crisis: string | null
  kind: string | null
}

/** What is chosen beside the period, as windows tell each other; lanes that nobody chose are the click's. */
export interface Chosen { lanes: readonly string[] | null, crisis: string | null, kind: string | null }

/** What another window has chosen; undefined for what there is not to choose. */
export function readChosen(found: unknown, choices: Choices): Chosen | undefined {
  const { lanes, crisis, kind } = (found ?? {}) as Record<string, unknown>
  const isOne = (id: unknown, all: readonly { id: string }[]) => all.some(each => each.id === id)
  const isRight = (lanes === null || (Array.isArray(lanes) && lanes.every(lane => isOne(lane, choices.lanes))))
    && (crisis === null || isOne(crisis, choices.crises)) && (kind === null || isOne(kind, choices.kinds))
  return isRight ? { lanes, crisis, kind } as Chosen : undefined
}

/** Asks for everything. */
export const wholeFilter: Filter = { period: null, lanes: [], crisis: null, kind: null }

/** A period as the timeline takes it: its band ends where the next begins. */
export interface PeriodView extends Stretch { id: string, roman: string, label: string, tone: string }

/** Values that there are to ask for, each with its name. */
export interface Choices {
  periods: readonly { id: string, label: string }[]
  lanes: readonly { id: string, label: string }[]
  crises: readonly { id: string, label: string }[]
  kinds: readonly { id: string, label: string }[]
}

/** Events that fit all of what is asked for. */
export function filterEvents(events: readonly EventView[], filter: Filter, periods: readonly PeriodView[]): readonly EventView[] {
  const period = periods.find(({ id }) => id === filter.period)
  return events.filter(event => (!period || touches(event.reach, period))
    && (!filter.lanes.length || filter.lanes.includes(event.lane))
    && (!filter.crisis || event.crises.includes(filter.crisis))
    && (!filter.kind || event.kinds.includes(filter.kind)))
}

/** Kinds of actor that take part in any event, in the order in which they come up. */
export function kindsOf(events: readonly EventView[]): readonly string[] {
  return [...new Set(events.flatMap(({ kinds }) => kinds))]
}

/** A value in a link that there is not, with those that there are. */
export interface UnknownValue { name: keyof typeof names, wanted: string, known: readonly string[] }

/** Names in a link, and the choices that each picks from. */
const names = { period: 'periods', lane: 'lanes', crisis: 'crises', kind: 'kinds' } as const satisfies Record<string, keyof Choices>

/** A link's query, as a router gives it. */
export type Query = Readonly<Record<string, string | null | readonly (string | null)[] | undefined>>

/** Names under which a link asks for a view of the timeline. */
export const viewKeys: readonly string[] = Object.keys(names)

/** Whether a link asks for anything here. */
export function asksForView(query: Query): boolean {
  return viewKeys.some(name => query[name] !== undefined)
}

/** Reads ?period=, ?lane=a,b, ?crisis= and ?kind=; what there is not is left out and reported. */
export function readFilter(query: Query, choices: Choices): { filter: Filter, unknown: readonly UnknownValue[] } {
  const unknown: UnknownValue[] = []
  const read = (name: keyof typeof names) => {
    const known = choices[names[name]].map(({ id }) => id)
    const wanted = [query[name]].flat().flatMap(value => value?.split(',') ?? []).map(value => value.trim()).filter(Boolean)
    unknown.push(...wanted.filter(value => !known.includes(value)).map(value => ({ name, wanted: value, known })))
    return wanted.filter(value => known.includes(value))
  }
  const filter = { period: read('period')[0] ?? null, lanes: read('lane'), crisis: read('crisis')[0] ?? null, kind: read('kind')[0] ?? null }
  return { filter, unknown }
}
