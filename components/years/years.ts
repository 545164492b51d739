/** What stretch of time a date covers, so that the timeline draws no date sharper than it is known. */
import type { When } from '@deck/article'
import { formatDecade, formatShort, formatSince, formatSinceDate, formatSinceDecade, formatYears } from 'slidev-addon-lesson/shell/format.ts'
import { measureText } from 'slidev-addon-lesson/shell/measure-text.ts'
import { spreadBoxes } from '../scene/engraving.ts'

/**
 * How a date is drawn. 'month': a point within its year, be it a month or a day. 'year': somewhere in that year. 'span': from
 * one year to another. 'loose': somewhere in a stretch that only words give.
 */
type DateKind = 'month' | 'year' | 'span' | 'loose'

/** A date in fractions of years: 3001.5 is the middle of the year 3001. */
export interface DateRange {
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
export function isLasting({ kind, from, to }: DateRange): boolean {
  return kind === 'span' || to - from > longestDot
}

/** The last year of a date, inclusive; words such as "3010s" give it, too. */
function lastYear({ from, to, precision, words }: When): number | undefined {
  return precision === 'decade' && words === `${from}s` ? from + 9 : to
}

/** The stretch that a date covers. */
export function rangeOfDate(when: When): DateRange {
  const { from, month, day, precision, words } = when
  const isOpen = when.open === true
  const last = lastYear(when)
  if (month !== undefined) {
    const begins = from + (month - 1) / 12
    return { kind: 'month', from: begins, to: begins + 1 / 12, at: begins + (day === undefined ? 0.5 : (day - 0.5) / 31) / 12, isOpen }
  }
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
export function touches(range: DateRange, { from, to }: Stretch): boolean {
  return isLasting(range) && !range.isOpen ? range.from < to && range.to > from : range.at >= from && range.at < to
}

/** Words longer than this do not stand before a label. */
const longest = 22

/** The date before a label: its words where they are short, else a decade, day, month or years. */
export function leadOf(when: When): string {
  const { from, month, words, precision, open } = when
  if (words && words.length <= longest)
    return words
  if (precision === 'decade')
    return open ? formatSinceDecade(from) : formatDecade(from)
  if (month !== undefined)
    return open ? formatSinceDate(formatShort(when)) : formatShort(when)
  return open ? formatSince(from) : formatYears({ ...when, words: undefined })
}

// Where years fall on the timeline, with the one place at which the scale changes its pace.

/** From `at` on, a year takes `times` as much room. */
export interface Pace { at: number, times: number }

/** A stretch of years laid out between two edges. */
export interface YearLine {
  left: number
  right: number
  span: Stretch
  /** The change of pace; null where the scale keeps one. */
  pace: Pace | null
  /** Px from the slide's left edge; a year outside the span stands at its end. */
  x: (year: number) => number
  /** Px that the year needs which has the least room. */
  least: number
}

/** Lays out a stretch of years. A change of pace that lies outside the stretch is none. */
export function layoutYears(span: Stretch, left: number, right: number, pace: Pace | null = null): YearLine {
  const change = pace && pace.at > span.from && pace.at < span.to ? pace : null
  const weigh = (year: number) => change && year > change.at
    ? change.at - span.from + (year - change.at) * change.times
    : year - span.from
  const unit = (right - left) / weigh(span.to)
  const x = (year: number) => left + unit * weigh(Math.min(span.to, Math.max(span.from, year)))
  return { left, right, span, pace: change, x, least: unit }
}

/** A year with its name below the scale. */
interface YearTick { year: number, x: number, anchor: 'start' | 'middle' | 'end' }
/** A cell of the scale's chequered edge. */
interface YearCell { x: number, width: number, isDark: boolean }

/** Room that the name of a year needs, in px, with some air. */
const tickRoom = 48

/** Half the room of a year's name, and the room that the words on the change of pace need, in px with some air. */
const [halfTick, paceRoom] = [24, 88]
/** How far from the change they would like to begin, if nobody says. */
const paceOffset = 72

/** Where they have room between these years. */
function findPaceRoom(line: YearLine, years: readonly number[], offset: number): number {
  let start = line.x(line.pace!.at) + offset
  for (const x of years.map(line.x)) {
    if (x + halfTick > start && x - halfTick < start + paceRoom)
      start = x + halfTick
  }
  return start
}

/** Names as many years as have room, beside the words on a change of pace too, at a step that is easy to count in, and the cells between. */
export function placeScale(line: YearLine): { ticks: readonly YearTick[], cells: readonly YearCell[] } {
  const { span, x } = line
  const multiples = (of: number) =>
    Array.from({ length: Math.floor((span.to - 1) / of) - Math.ceil(span.from / of) + 1 }, (_, i) => (Math.ceil(span.from / of) + i) * of)
  const saysPace = (step: number) => !line.pace || findPaceRoom(line, multiples(step), paceOffset) + paceRoom <= line.right + tickRoom / 2
  const step = [1, 2, 5, 10, 20].find(years => years * line.least >= tickRoom && saysPace(years)) ?? 50
  const cell = Math.max(1, Math.ceil(step / 2))
  const edges = [...new Set([span.from, ...multiples(cell), span.to])]
  const years = multiples(step)
  /** The name of the first year begins at the edge, if the second leaves it the room. */
  const isFree = years.length < 2 || x(years[1]!) - x(years[0]!) >= 1.1 * tickRoom
  return {
    ticks: years.map(year => ({ year, x: x(year), anchor: year === span.from && isFree ? 'start' : 'middle' })),
    cells: edges.slice(0, -1).map((from, i) => ({ x: x(from), width: x(edges[i + 1]!) - x(from), isDark: Math.floor(from / cell) % 2 === 0 })),
  }
}

// The ladder laid on its side below the lanes: a rung stands where its year is, with as many lines as its rank.

/** A rung as the timeline takes it. */
export interface RungMark { id: string, rank: number, label: string, year: number, range: DateRange }

/** A rung on the slide. */
interface PlacedRung {
  id: string
  /** Its riser, and its engraved lines from there on. */
  x: number
  lines: readonly number[]
  year: number
  /** Where its year stands and then its name, each where there is room before the next rung; '' where not. */
  text: number
  said: string
  name: string
}

/** Px between two lines of a rung, between the lines and the year, and sizes of year and name. */
const gap = 3.2
const leastGap = 1.6
const air = 6
const sizes = { year: 17, name: 16 } as const

/** Rungs within the years shown, each with its name where that has room; all of one line where those of several would run together. */
export function placeRungs(rungs: readonly RungMark[], line: YearLine): readonly PlacedRung[] {
  const shown = rungs.filter(({ range }) => touches(range, line.span))
  const nextOf = (i: number) => shown[i + 1] ? line.x(shown[i + 1]!.range.at) : Infinity
  const isCrowded = shown.some(({ rank, range }, i) => (nextOf(i) - line.x(range.at) - 4) / rank < leastGap)
  return shown.map(({ id, rank, label, year, range }, i) => {
    const x = line.x(range.at)
    const lines = Array.from({ length: isCrowded ? 1 : rank }, (_, k) => x + k * Math.min(gap, (nextOf(i) - x - 4) / rank))
    const text = lines.at(-1)! + air
    const end = shown[i + 1] ? nextOf(i) - air : line.right
    const room = (words: number) => text + measureText(`${year} `, sizes.year, 800) + words <= end
    return { id, x, lines, year, text, said: !shown[i + 1] || room(0) ? String(year) : '', name: room(measureText(label, sizes.name, 500)) ? label : '' }
  })
}

/** From where on the rails stand whole: the first rung, or the left edge where it lies before; null where it is still to come. */
export function startOfRails(rungs: readonly RungMark[], line: YearLine): number | null {
  const first = rungs[0]?.range.at
  if (first === undefined || first >= line.span.to)
    return null
  return line.x(first)
}

/** Px that a rung's year takes in a narrow column. */
const yearWidth = 38

/**
 * Where the years of rungs stand over a narrow line: each over its rung, in two rows by turns; where they are too close for that, all
 * in the upper row, as far from their rungs as their neighbours make them.
 * @param marks rungs in order of time
 * @param room width of the column in px
 * @returns for each rung the middle of its year, and whether that stands in the upper row
 */
export function spreadYears(marks: readonly Pick<PlacedRung, 'x'>[], room: number): readonly { at: number, isHigh: boolean }[] {
  const half = yearWidth / 2
  const inside = (x: number) => Math.min(room - half, Math.max(half, x))
  const byTurns = marks.map(({ x }, i) => ({ at: inside(x), isHigh: i % 2 === 1 }))
  const isClear = byTurns.every(({ at }, i) => byTurns.slice(i + 1).every((other, k) => Math.abs(other.at - at) >= (k % 2 ? yearWidth : half + 2)))
  if (isClear)
    return byTurns
  return spreadBoxes(marks.map(({ x }) => ({ top: x - half, height: yearWidth })), 0, room).map(left => ({ at: left + half, isHigh: true }))
}

/**
 * Where the words on the change of pace begin: beside it, or where the next years below the scale leave them room.
 * @param offset how far from the change they would like to begin
 */
export function placePaceWords(line: YearLine, offset: number = paceOffset): number {
  return findPaceRoom(line, placeScale(line).ticks.map(({ year }) => year), offset)
}
