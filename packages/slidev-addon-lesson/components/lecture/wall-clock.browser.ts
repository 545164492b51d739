/** Times as a clock on the wall shows them, in the place where the computer is. */
import { minute } from './session.ts'

/** A moment as "10:47". */
export function formatClock(at: number): string {
  const date = new Date(at)
  return [date.getHours(), date.getMinutes()].map(part => String(part).padStart(2, '0')).join(':')
}

/** The moment at which the clock will next show a time, from half a day before `near` on; null where the text is no time. */
export function readClock(text: string, near: number): number | null {
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text.trim()) ?? []
  if (hours === undefined)
    return null
  const date = new Date(near)
  date.setHours(Number(hours), Number(minutes), 0, 0)
  const apart = date.getTime() - near
  const day = 24 * 60 * minute
  return date.getTime() + (apart < -day / 2 ? day : apart > day / 2 ? -day : 0)
}

/** The day of a moment as "2026-11-26". */
export function formatDay(at: number): string {
  const date = new Date(at)
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(part => String(part).padStart(2, '0')).join('-')
}
