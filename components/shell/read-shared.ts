/** What the windows of a lecture tell each other. Any page of the origin can speak on the same channel, so it is checked first. */

import type { Stage } from './stage.ts'
import { isStage } from './stage.ts'

/** Where a lecture stands, as Slidev's windows share it; parts may be missing. */
export interface Shared {
  page: number
  clicks: number
  clicksTotal: number
  timer: { status: 'stopped' | 'running' | 'paused', slides: Record<number, { start?: number, end?: number }>, startedAt: number, pausedAt: number }
  cursor?: { x: number, y: number, style?: 'cursor' | 'laser' }
  /** Whether the marks of sources are hidden. */
  marks?: 'hidden' | 'shown'
  /** What the slides show beyond their clicks. */
  stage?: Stage
  lastUpdate?: { id: string, type: 'presenter' | 'viewer', time: number }
}

type Table = Record<string, unknown>
const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null && !Array.isArray(value)
const isFigure = (value: unknown): value is number => Number.isFinite(value)
const isWhole = (value: unknown, least: number, most: number) => Number.isInteger(value) && (value as number) >= least && (value as number) <= most
const isMoment = (value: unknown) => value === undefined || isFigure(value)

/** As many clicks as no slide has. */
const mostClicks = 999_999

const checks: { [K in keyof Shared]-?: (value: unknown, total: number) => boolean } = {
  page: (value, total) => isWhole(value, 1, total),
  clicks: value => isWhole(value, 0, mostClicks),
  clicksTotal: value => isWhole(value, 0, mostClicks),
  timer: value => isTable(value) && ['stopped', 'running', 'paused'].includes(value.status as string) && isFigure(value.startedAt) && isFigure(value.pausedAt)
    && isTable(value.slides) && Object.values(value.slides).every(each => isTable(each) && isMoment(each.start) && isMoment(each.end)),
  cursor: value => value === undefined || (isTable(value) && isFigure(value.x) && isFigure(value.y) && [undefined, 'cursor', 'laser'].includes(value.style as undefined)),
  marks: value => [undefined, 'hidden', 'shown'].includes(value as undefined),
  stage: value => value === undefined || isStage(value),
  lastUpdate: value => value === undefined || (isTable(value) && typeof value.id === 'string' && ['presenter', 'viewer'].includes(value.type as string) && isFigure(value.time)),
}

/**
 * A message on where the lecture stands; null where it makes no sense. Parts that nobody knows are left out.
 * @param data as it came
 * @param total how many slides there are
 */
export function readShared(data: unknown, total: number): Partial<Shared> | null {
  if (!isTable(data))
    return null
  const known = (Object.keys(checks) as (keyof Shared)[]).filter(part => Object.hasOwn(data, part))
  return known.length && known.every(part => checks[part](data[part], total)) ? Object.fromEntries(known.map(part => [part, data[part]])) : null
}

/**
 * A message on what was drawn on slides, by their numbers; null where it makes no sense.
 * @param data as it came
 */
export function readDrawings(data: unknown): Record<number, string | undefined> | null {
  return isTable(data) && Object.entries(data).every(([no, drawing]) => /^\d+$/.test(no) && (drawing === undefined || typeof drawing === 'string')) ? data as Record<number, string | undefined> : null
}

/** What a window that joins a lecture asks, and what it is told. */
export type JoinMessage = { kind: 'ask', id: string } | { kind: 'answer', to: string, state: Partial<Shared> }

/**
 * A message between windows that join; null where it makes no sense.
 * @param data as it came
 * @param total how many slides there are
 */
export function readJoinMessage(data: unknown, total: number): JoinMessage | null {
  if (!isTable(data))
    return null
  if (data.kind === 'ask' && typeof data.id === 'string')
    return { kind: 'ask', id: data.id }
  const state = data.kind === 'answer' && typeof data.to === 'string' ? readShared(data.state, total) : null
  return state && { kind: 'answer', to: data.to as string, state }
}
