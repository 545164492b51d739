/** What stretch of time a date covers, so that the timeline draws no date sharper than it is known. */
import type { When } from '../../data/schema/types.ts'
import { formatYears } from '../shell/format.ts'

/**
 * How a date is drawn. 'month': a point within its year. 'year': somewhere in that year. 'span': from
 * one year to another. 'loose': somewhere in a stretch that only words give.
 */
export type DateKind = 'month' | 'year' | 'span' | 'loose'

/** A date in fractions of years: 3001.5 is the middle of the year 3001. */
export interface Reach {
  kind: DateKind
  /** Where the stretch begins and ends; an inclusive last year ends where the next begins. */
  from: number
  to: number
  /** Where its mark stands. */
  at: number
  /** No end is named. */
  isOpen: boolean
}

/** A stretch of years, the end not included. */
export interface Stretch { from: number, to: number }

/** Years drawn to each side of a date looser than a year that gives no stretch of its own. */
const slack = 1.5

/** A loose date in at most so many years is a dot among them, in more a stretch of its own. */
const longestDot = 2 * slack + 0.5

/** Whether a date is drawn as a bar, not as a dot. */
export function isLasting({ kind, from, to }: Reach): boolean {
  return kind === 'span' || to - from > longestDot
}

/** The last year of a date, inclusive; words such as "3010s" give it, too. */
function lastYear({ from, to, precision, words }: When): number | undefined {
  return precision === 'decade' && words === `${from}s` ? from + 9 : to
}

/** The stretch that a date covers. */
export function reachOf(when: When): Reach {
  const { from, month, precision, words } = when
  const isOpen = when.open === true
  const last = lastYear(when)
  if (month !== undefined)
    return { kind: 'month', from: from + (month - 1) / 12, to: from + month / 12, at: from + (month - 0.5) / 12, isOpen }
  if (last !== undefined) {
    const isLoose = words !== undefined || precision === 'decade'
    const to = last + 1
    return { kind: isLoose ? 'loose' : 'span', from, to, at: isLoose && to - from <= longestDot ? (from + to) / 2 : from, isOpen }
  }
  if (precision === 'decade')
    return { kind: 'loose', from: from + 0.5 - slack, to: from + 0.5 + slack, at: from + 0.5, isOpen }
  return { kind: 'year', from, to: from + 1, at: from + 0.5, isOpen }
}

/** Whether a date belongs to a stretch: what lasts, by any year of it; all else, and what has no end, by where its mark stands. */
export function touches(reach: Reach, { from, to }: Stretch): boolean {
  return isLasting(reach) && !reach.isOpen ? reach.from < to && reach.to > from : reach.at >= from && reach.at < to
}

/** Words longer than this do not stand before a label. */
const longest = 22

const shortMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']

/** The date before a label: its words where they are short, else a decade, month or years. */
export function leadOf(when: When): string {
  const { from, month, words, precision, open } = when
  if (words && words.length <= longest)
    return words
  const since = open ? 'since ' : ''
  if (precision === 'decade')
    return `${open ? 'since the ' : ''}${from}s`
  if (month !== undefined)
    return `${since}${shortMonths[month - 1]} ${from}`
  return open ? `${since}${from}` : formatYears({ ...when, words: undefined })
}
