/** What all windows of a lecture share, as one plain record: where it stands, what slides show beyond their clicks, the plan, and what the class voted. */
import type { Entries, Timed } from '@deck/browser/merge-entries'
import { lastMoment } from '@deck/browser/merge-entries'

/** One value, and when it was set. */
export interface RoomEntry extends Timed {
  value: unknown
  /** The click at which it was set, for a part that a step of the clicker puts away. */
  click?: number
}

/**
 * All entries, by key: `place` and `cursor`, `marks`, `plan`, `left` (a vote that the group before has left), parts of slides by number and
 * name (`12/view`; number 0 for what stands
 * over all slides), and votes by question (`vote/fruit/shown`).
 */
export type RoomState = Entries<RoomEntry>

/** Where a lecture stands. */
export interface Place {
  no: number
  clicks: number
  /** How many clicks the slide has. */
  total: number
  /** Whether a presenter window turned the slide, or another by hand. */
  by: 'presenter' | 'viewer'
}

/** Where the browser keeps the room; the deck's path is in the name too. */
export const roomKey = 'green-ladder:room'
/** What is older was another lecture's. Twelve hours, in milliseconds. */
export const roomLasts = 12 * 60 * 60 * 1000
/** What a part of a slide is called. @param no number of the slide @param name of the part, such as `view` */
export const partKey = (no: number, name: string): string => `${no}/${name}`
export const isPartKey = (key: string): boolean => /^\d+\//.test(key)
/** The part that holds what the pen drew on a slide. */
export const penPart = 'pen'

/**
 * Where an entry is kept over a reload: what slides show, for as long as the tab is open; plan and votes, for later windows too; where the
 * lecture stands, nowhere.
 */
export function storageAreaOf(key: string): 'sessionStorage' | 'localStorage' | null {
  return isPartKey(key) || key === 'marks' ? 'sessionStorage' : key === 'plan' || key === 'left' || key.startsWith('vote/') ? 'localStorage' : null
}

const keyShape = /^(?:place|cursor|marks|plan|left|\d{1,4}\/[\w:.-]{1,120}|vote\/[^/]{1,200}\/[^/]{1,40}(?:\/.{1,400})?)$/
/** More clicks than any slide has. */
const mostClicks = 999_999
/** The most entries that a lecture may have: several for every slide and every vote. */
const mostEntries = 5000
/** The longest `?plan=` that is followed, in characters: a link that holds a plan of several hundred slides. */
export const longestPlanLink = 60_000

/** The longest text, and the longest list, in a value: a line of the pen has more points, and phones give more figures, than anything else has items. */
function limitsOf(key: string): { text: number, list: number } {
  if (key === 'plan')
    return { text: longestPlanLink, list: 500 }
  return { text: 400, list: key.startsWith('vote/') ? 10_000 : key.endsWith(`/${penPart}`) ? 1800 : 200 }
}

type Table = Record<string, unknown>
const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null && !Array.isArray(value)
function isWhole(value: unknown, least: number, most: number): value is number {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most
}

/** Whether a value is flags, figures, texts, or lists and tables of them, no more than three deep. */
function isPlain(value: unknown, limits: ReturnType<typeof limitsOf>, depth = 3): boolean {
  if (value === null || typeof value === 'boolean' || Number.isFinite(value))
    return true
  if (typeof value === 'string')
    return value.length <= limits.text
  if (typeof value !== 'object' || depth === 0)
    return false
  const inside = Array.isArray(value) ? value as unknown[] : Object.values(value!)
  return inside.length <= limits.list && inside.every(each => isPlain(each, limits, depth - 1))
}

function isEntry(key: string, found: unknown): found is RoomEntry {
  return keyShape.test(key)
    && isTable(found)
    && isWhole(found.at, 0, lastMoment)
    && isPlain(found.value ?? null, limitsOf(key))
    && (found.click === undefined || isWhole(found.click, 0, mostClicks))
}

/** The entries that make sense; what a value means, only who reads it knows. */
export function pickEntries(found: unknown): RoomState {
  return isTable(found) ? Object.fromEntries(Object.entries(found).slice(0, mostEntries).filter((each): each is [string, RoomEntry] => isEntry(...each))) : {}
}

/** What windows send each other: one that joins asks, others answer with all they know, and each change goes to all. */
export type RoomMessage = { kind: 'join' } | { kind: 'snapshot' | 'change', entries: RoomState }

/** A message of another window; null where it makes no sense, as any page of the origin can send one. */
export function readMessage(data: unknown): RoomMessage | null {
  if (!isTable(data))
    return null
  if (data.kind === 'join')
    return { kind: 'join' }
  const isState = (data.kind === 'snapshot' || data.kind === 'change') && isTable(data.entries)
  return isState ? { kind: data.kind as 'change', entries: pickEntries(data.entries) } : null
}

/** Reads where the lecture stands; undefined for what makes no sense. Whether there is such a slide, who goes there looks up. */
export function readPlace(found: unknown): Place | undefined {
  const { no, clicks, total, by } = (isTable(found) ? found : {}) as Partial<Table>
  return isWhole(no, 1, 9999) && isWhole(clicks, 0, mostClicks) && isWhole(total, 0, mostClicks) && (by === 'presenter' || by === 'viewer')
    ? { no, clicks, total, by }
    : undefined
}

/** Where the lecture stands, for a window that joins: it goes there, whoever turned the slide last. */
export function leadTo(entry: RoomEntry | undefined): RoomState {
  const place = readPlace(entry?.value)
  return entry && place ? { place: { ...entry, value: { ...place, by: 'presenter' } satisfies Place } } : {}
}

/** The presenter's mouse over the slide, in parts of its size in per cent. */
export interface Cursor { x: number, y: number, style?: 'cursor' | 'laser' }

/** Reads where the presenter's mouse is; undefined where it is elsewhere. */
export function readCursor(found: unknown): Cursor | undefined {
  const { x, y, style } = (isTable(found) ? found : {}) as Partial<Table>
  return Number.isFinite(x) && Number.isFinite(y) && [undefined, 'cursor', 'laser'].includes(style as undefined) ? found as Cursor : undefined
}

/**
 * The entries as they were kept, without what an earlier lecture left. None is later than now: otherwise a clock that was set back would leave
 * entries that outlive every lecture.
 */
export function renewEntries(entries: RoomState, now: number): RoomState {
  return Object.fromEntries(
    Object.entries(entries)
      .filter(([, { at }]) => Math.min(at, now) > now - roomLasts)
      .map(([key, entry]) => [key, entry.at > now ? { ...entry, at: now } : entry]),
  )
}
