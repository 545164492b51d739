/** Where years fall on the timeline, with the one place at which the scale changes its pace. */
import type { Stretch } from './reach.ts'

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
export function layYears(span: Stretch, left: number, right: number, pace: Pace | null = null): YearLine {
  const change = pace && pace.at > span.from && pace.at < span.to ? pace : null
  const weigh = (year: number) => change && year > change.at
    ? change.at - span.from + (year - change.at) * change.times
    : year - span.from
  const unit = (right - left) / weigh(span.to)
  const x = (year: number) => left + unit * weigh(Math.min(span.to, Math.max(span.from, year)))
  return { left, right, span, pace: change, x, least: unit }
}

/** A year with its name below the scale. */
export interface YearTick { year: number, x: number, anchor: 'start' | 'middle' | 'end' }
/** A cell of the scale's chequered edge. */
export interface YearCell { x: number, width: number, isDark: boolean }

/** Room that the name of a year needs, in px, with some air. */
const tickRoom = 48

/** Names as many years as have room, at a step that is easy to count in, and the cells between. */
export function placeScale(line: YearLine): { ticks: readonly YearTick[], cells: readonly YearCell[] } {
  const { span, x } = line
  const step = [1, 2, 5, 10, 20].find(years => years * line.least >= tickRoom) ?? 50
  const cell = Math.max(1, Math.ceil(step / 2))
  const multiples = (of: number) => Array.from({ length: Math.floor((span.to - 1) / of) - Math.ceil(span.from / of) + 1 }, (_, i) => (Math.ceil(span.from / of) + i) * of)
  const edges = [...new Set([span.from, ...multiples(cell), span.to])]
  return {
    ticks: multiples(step).map(year => ({ year, x: x(year), anchor: year === span.from ? 'start' : 'middle' })),
    cells: edges.slice(0, -1).map((from, i) => ({ x: x(from), width: x(edges[i + 1]!) - x(from), isDark: Math.floor(from / cell) % 2 === 0 })),
  }
}

/** Half the room of a year's name, and the room that the words on the change of pace need, in px with some air. */
const [halfTick, paceRoom] = [24, 88]

/**
 * Where the words on the change of pace begin: beside it, or where the next years below the scale leave them room.
 * @param offset how far from the change they would like to begin
 */
export function placePaceWords(line: YearLine, offset: number): number {
  let start = line.x(line.pace!.at) + offset
  for (const { x } of placeScale(line).ticks) {
    if (x + halfTick > start && x - halfTick < start + paceRoom)
      start = x + halfTick
  }
  return start
}
