/** The events as the timeline takes them: what stands beside each dot, what can be filtered by, and how much an event weighs. */
import type { When } from '@deck/article'
import type { DateRange, Stretch } from './years.ts'
import { formatWhen } from 'slidev-addon-lesson/shell/format.ts'
import { measureText } from 'slidev-addon-lesson/shell/measure-text.ts'
import { leadOf, rangeOfDate, touches } from './years.ts'

/** An event, ready to be filtered, placed and said. */
export interface EventView {
  id: string
  lane: string
  when: When
  range: DateRange
  /** The date before the label, short. */
  lead: string
  /** The date in full. */
  date: string
  /** What stands beside the dot. */
  short: string
  label: string
  englishLabel?: string
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
  englishLabel?: string
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
interface EventSources {
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
    range: rangeOfDate(event.when),
    lead: leadOf(event.when),
    date: formatWhen(event.when),
    short: event.short ?? event.label,
    label: event.label,
    ...event.englishLabel && { englishLabel: event.englishLabel },
    gist: event.gist,
    crises: event.crises,
    kinds: [...new Set(event.actors.map(actor => sources.actors[actor]?.kind ?? ''))].filter(Boolean),
    weight: weighEvent(id, event, sources),
    rung: event.rung ?? null,
    isContested: event.contested === true,
  })).sort((a, b) => a.range.at - b.range.at)
}

// What a reader wants to see of the timeline, from a click or from a link.

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
  return events.filter(event => (!period || touches(event.range, period))
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
type Query = Readonly<Record<string, string | null | readonly (string | null)[] | undefined>>

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

// Events under the periods in which they begin, for whoever reads the timeline as a list, and their words there.

/** Events that begin in one period; without one, those that begin before the first. */
interface EventGroup { period: PeriodView | null, events: readonly EventView[] }

/** Groups events, in the order in which they come; a group without events is left out. */
export function groupByPeriod(events: readonly EventView[], periods: readonly PeriodView[]): readonly EventGroup[] {
  const periodOf = ({ range }: EventView) => periods.find(({ from, to }) => range.at >= from && range.at < to) ?? null
  return [null, ...periods]
    .map(period => ({ period, events: events.filter(event => periodOf(event)?.id === period?.id) }))
    .filter(group => group.events.length)
}

/**
 * What stands beside the date in a narrow column: the whole label, unless the short one saves a line.
 * @param width of the column in px
 * @param size of the words in px
 */
export function pickLabel({ lead, label, short }: Pick<EventView, 'lead' | 'label' | 'short'>, width: number, size: number): string {
  const lines = (text: string) => Math.ceil((measureText(`${lead} `, size, 800) + measureText(text, size, 500)) / width)
  return lines(label) > lines(short) ? short : label
}
