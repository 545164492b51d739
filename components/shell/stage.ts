/** What the presenter window does on slides beyond their clicks: opened views, chosen boxes, filters, answers. Every window of the lecture shows it. */

/** One part of one slide. */
export interface StagePart {
  /** When it last changed, in milliseconds since the epoch. */
  at: number
  /** What it is: flags, ids and lists of them. */
  value: unknown
  /** The click at which it was set, for a part that a step of the clicker puts away. */
  click?: number
}

/** All parts that were ever set in this lecture, by slide and name (`12/view`). Nothing is ever taken out: it is set back. */
export type Stage = Readonly<Record<string, StagePart>>

export const emptyStage: Stage = {}
/** What is older was another lecture's. Twelve hours, in milliseconds, as for hands. */
export const stageLasts = 12 * 60 * 60 * 1000
/** What a part is called. @param no number of the slide @param name of the part, such as `view` */
export const partKey = (no: number, name: string): string => `${no}/${name}`

/** The most parts that a lecture may have: several for every slide. */
const mostParts = 2000
/** The part that holds what the pen drew on a slide. */
export const penPart = 'pen'
/** The longest text, and the longest list, in the value of a part; a line of the pen has more points than anything else has items. */
const longest = { text: 400, list: 200, points: 1800 }
const keyShape = /^\d{1,4}\/[\w:.-]{1,120}$/
const lastMoment = 8.64e15
const mostClicks = 999_999

type Table = Record<string, unknown>
const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null && !Array.isArray(value)
const isWhole = (value: unknown, most: number) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most

/** Whether a value is flags, figures, short texts, or lists and tables of them, no more than three deep. @param list how long a list may be */
function isPlain(value: unknown, list: number, depth = 3): boolean {
  if (value === null || typeof value === 'boolean' || Number.isFinite(value))
    return true
  if (typeof value === 'string')
    return value.length <= longest.text
  if (typeof value !== 'object' || depth === 0)
    return false
  const inside = Array.isArray(value) ? value as unknown[] : Object.values(value!)
  return inside.length <= list && inside.every(each => isPlain(each, list, depth - 1))
}

const isPart = (key: string, found: unknown) => isTable(found) && isWhole(found.at, lastMoment) && isPlain(found.value ?? null, key.endsWith(`/${penPart}`) ? longest.points : longest.list) && (found.click === undefined || isWhole(found.click, mostClicks))

/** Whether a message on what the windows show makes sense. What the values mean, only the parts know. */
export function isStage(found: unknown): found is Stage {
  const entries = isTable(found) ? Object.entries(found) : null
  return entries !== null && entries.length <= mostParts && entries.every(([key, part]) => keyShape.test(key) && isPart(key, part))
}

/** Whether one part counts before another. Of two as old the text decides: arbitrary, but the same in every window. */
const outweighs = (one: StagePart, other: StagePart) => one.at === other.at ? JSON.stringify(one) > JSON.stringify(other) : one.at > other.at

/** Two stages as one: of each part what was set last. Windows come to the same in whatever order they hear. */
export function mergeStages(here: Stage, heard: Stage): Stage {
  const newer = Object.entries(here).filter(([key, part]) => !Object.hasOwn(heard, key) || outweighs(part, heard[key]!))
  return newer.length ? { ...heard, ...Object.fromEntries(newer) } : heard
}

/**
 * The stage with one part set. A change is always younger than what it changes, even if the clock went back.
 * @param click where the part is put away by the clicker's next step
 */
export function setPart(stage: Stage, key: string, value: unknown, now: number, click?: number): Stage {
  const before = Object.hasOwn(stage, key) ? stage[key]!.at + 1 : 0
  return { ...stage, [key]: { at: Math.min(lastMoment, Math.max(now, before)), value, ...click !== undefined && { click } } }
}

/** The stage without what an earlier lecture left. @param after in milliseconds since the epoch */
export const dropOldParts = (stage: Stage, after: number): Stage => Object.fromEntries(Object.entries(stage).filter(([, { at }]) => at > after))
