import type { Quantity, When } from '@deck/article'

/** The months, from the first on. */
export const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** A month in at most four letters, as a margin or a label has room for: "Aug", "Sept", "June". */
export function shortenMonth(month: number): string {
  const name = monthNames[month - 1]!
  return name.length > 4 ? name.slice(0, name === 'September' ? 4 : 3) : name
}

/** What lasts from a year on: "since 1888". */
export const formatSince = (year: number): string => `since ${year}`

/** What lasts from a date with its month on: "since Aug 1888". Another language may put a word behind a year alone that such a date has already. */
export const formatSinceDate = (date: string): string => `since ${date}`

/**
 * Says a time as precisely as it is known: "8 August 1888", "August 1888", "1888 to 1894", "since 2000", "mid-1980s".
 * @throws RangeError where the month is not 1-12, and where a day has no month or is not 1-31.
 */
export function formatWhen(when: When): string {
  if (when.words)
    return when.words
  const month = when.month === undefined ? '' : monthNames[when.month - 1]
  if (when.month !== undefined && !month)
    throw new RangeError(`month ${when.month} is not 1-12`)
  if (when.day !== undefined && !(month && when.day >= 1 && when.day <= 31))
    throw new RangeError(month ? `day ${when.day} is not 1-31` : `day ${when.day} has no month`)
  const start = when.day ? `${when.day} ${month} ${when.from}` : month ? `${month} ${when.from}` : `${when.from}`
  if (when.open)
    return month ? formatSinceDate(start) : formatSince(when.from)
  return when.to !== undefined && when.to !== when.from ? `${start} to ${when.to}` : start
}

/** A date with its month in short: "8 Aug 1888", "Aug 1888". @throws TypeError where it has no month */
export function formatShort({ day, month, from }: When): string {
  const short = shortenMonth(month!)
  return day === undefined ? `${short} ${from}` : `${day} ${short} ${from}`
}

/** Ten years: "1880s". @param from their first */
export const formatDecade = (from: number): string => `${from}s`

/** What lasts from a decade on: "since the 1880s". */
export const formatSinceDecade = (from: number): string => `since the ${from}s`

/** The shortest form, for a margin or a scale: "1888", "1888–94", "1888–". */
export function formatYears(when: When): string {
  if (when.words)
    return when.words
  if (when.open)
    return `${when.from}–`
  return when.to !== undefined && when.to !== when.from ? `${when.from}–${shortenTo(when.from, when.to)}` : `${when.from}`
}

/** Earlier first, a year before its months and a month before its days, what has no date last. */
export function compareTimes(a: When | null, b: When | null): number {
  if (!a || !b)
    return Number(!a) - Number(!b)
  return a.from - b.from || (a.month ?? 0) - (b.month ?? 0) || (a.day ?? 0) - (b.day ?? 0)
}

/** A text with a capital at its head. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** "1888–94" within one century, whole years across two. */
function shortenTo(from: number, to: number): string {
  return Math.floor(from / 100) === Math.floor(to / 100) ? String(to % 100).padStart(2, '0') : String(to)
}

/** A number with a true minus and, from ten thousand up, thin groups. */
export function formatNumber(value: number): string {
  const text = Math.abs(value) >= 10000 ? value.toLocaleString('en-GB') : String(value)
  return text.replace('-', '−')
}

/** Units that stand against their figure. Signs are set off by a narrow no-break space, words by a full one. */
const attached = new Set(['%', ''])

/** How a bound is said: before its figure, or around it where it says so ("{} 미만"). Records name it by its English words. */
export const boundWords: Readonly<Record<string, string>> = {
  'up to': 'up to',
  'less than': 'less than',
  'over': 'over',
  'at least': 'at least',
  'about': 'about',
}

/**
 * Says a quantity with its unit and bound: "76.9%", "+2.24 °C", "60–80%", "up to 80%", "less than 5%", "46.6 µg/m³".
 * A rank is given as an ordinal.
 */
export function formatQuantity(quantity: Quantity, unit: string, bound?: string): string {
  const gap = attached.has(unit) || /^\p{Script=Hangul}/u.test(unit) ? '' : /^[a-z]{2}/i.test(unit) ? '\u00A0' : '\u202F'
  const said = bound && (boundWords[bound] ?? bound)
  const place = (figure: string) => !said ? figure : said.includes('{}') ? said.replace('{}', figure) : `${said} ${figure}`
  switch (quantity.kind) {
    case 'number': return place(`${formatNumber(quantity.value)}${gap}${unit}`)
    case 'range': return place(`${formatNumber(quantity.low)}–${formatNumber(quantity.high)}${gap}${unit}`)
    case 'change': return place(`${quantity.delta > 0 ? '+' : ''}${formatNumber(quantity.delta)}${gap}${unit}`)
    case 'share': return place(`${formatNumber(quantity.percent)}%`)
    case 'rank': return place(formatOrdinal(quantity.rank))
  }
}

/** 1st, 2nd, 3rd, 4th, 11th, 21st … */
export function formatOrdinal(rank: number): string {
  const teen = rank % 100 >= 11 && rank % 100 <= 13
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th')
  return `${rank}${ending}`
}

/** "a", "a and b", "a, b and c". */
export function formatList(items: readonly string[], and = 'and'): string {
  if (items.length < 2)
    return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`
}

const numberWords = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** Small counts as words, as prose has them; larger ones as figures. */
export function spellCount(count: number): string {
  return numberWords[count] ?? String(count)
}

/** Case, the several forms of a letter, kinds of quotation mark or hyphen, and ү and ө on a keyboard without them make no difference. */
export function normaliseText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[“”"‘’'\u2060]/g, '').replace(/[‐–]/g, '-').replaceAll('ү', 'у').replaceAll('ө', 'о')
}
