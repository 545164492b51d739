/** Moments as calendar files write them. */

const digits = (value: number, length = 2) => String(value).padStart(length, '0')

/** A moment in UTC: "20300107T170000Z". */
export function stampOf(at: number): string {
  return `${new Date(at).toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`
}

/**
 * The next moment at which the clock here shows a time, written without a zone: "20300107T180000".
 * @param time as a field for times gives it: "18:00"
 * @param now in milliseconds since the epoch
 * @returns null where it is no time
 */
export function nextAt(time: string, now: number): string | null {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)/.exec(time) ?? []
  if (hours === undefined)
    return null
  const date = new Date(now)
  date.setHours(Number(hours), Number(minutes), 0, 0)
  if (date.getTime() <= now)
    date.setDate(date.getDate() + 1)
  return `${digits(date.getFullYear(), 4)}${digits(date.getMonth() + 1)}${digits(date.getDate())}T${hours}${minutes}00`
}
