/** A reminder that comes back every day, as a file that a calendar takes in. */

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

/** A reminder that comes back every day, as a calendar file (RFC 5545). */
interface Reminder {
  /** Tells this reminder from all others. */
  uid: string
  /** When the file was made, in UTC: "20300107T170000Z". */
  stamp: string
  /** The first reminder, by the clock of the place where the calendar is: "20300107T180000". */
  start: string
  /** On how many days it comes. */
  days: number
  summary: string
  description: string
  /** Where to study. */
  url: string
}

/** A line of a calendar file has as many octets at most, without its end. */
const lineLimit = 75
const encoder = new TextEncoder()

/** A text as a value: what would end it or part it is escaped, and no other sign of control is left. */
function escapeText(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\\;,]/g, sign => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n').replace(/[\u0000-\u001F\u007F]/g, '')
}

/** A long line in pieces, none of which parts a character; each further one begins with a space, which counts. */
function foldLine(line: string): string {
  let size = 0
  return [...line].reduce((folded, sign) => {
    const length = encoder.encode(sign).length
    const isFull = size + length > lineLimit
    size = isFull ? length + 1 : size + length
    return `${folded}${isFull ? '\r\n ' : ''}${sign}`
  }, '')
}

/**
 * The file's text. It knows no time zone: the reminder comes at the same hour wherever its reader is.
 * @param reminder what it says and when
 */
export function writeCalendar({ uid, stamp, start, days, summary, description, url }: Reminder): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//study reminder//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART:${start}`,
    'DURATION:PT10M',
    `RRULE:FREQ=DAILY;COUNT=${days}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:PT0S',
    `DESCRIPTION:${escapeText(summary)}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map(line => `${foldLine(line)}\r\n`).join('')
}
