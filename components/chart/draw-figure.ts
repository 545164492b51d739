import type { Indicator, Quantity, When } from '../../data/schema/types.ts'

/** Room for a drawing, in px. */
interface Room { width: number, height: number }

/** A figure drawn as what it is; `kind` says what the shapes are. */
export type FigureDrawing = ChangeDrawing | CountDrawing | { kind: 'bare' }

/**
 * A change: a level at which it began, and one arrow from there, at the end of its span. Nothing is
 * drawn between the two years: the data hold no more than the difference.
 */
interface ChangeDrawing {
  kind: 'change'
  /** Height of the level at the beginning, from the top. */
  level: number
  /** Where the arrow stands, and where its tip is. */
  arrow: { x: number, from: number, to: number }
  /** The years at both ends of the level. */
  ends: readonly { x: number, text: string }[]
}

/** A count: a mark for each. */
interface CountDrawing { kind: 'count', marks: readonly { x: number, y: number }[], size: number }

/** Above so many a count is no longer drawn mark by mark. */
const mostMarks = 100
const marksInRow = 10

/**
 * Draws an indicator as what it is: a change as an arrow, a small count mark by mark. What is neither stays bare.
 * @param room the room for the drawing
 */
export function drawFigure({ quantity, when, unit }: Pick<Indicator, 'quantity' | 'when' | 'unit'>, room: Room): FigureDrawing {
  if (quantity.kind === 'change')
    return drawChange(quantity.delta, when, room)
  return quantity.kind === 'number' && isCount(quantity, unit) ? drawCount(quantity.value, room) : { kind: 'bare' }
}

/** Whether the number counts things: whole, small, and its unit a word rather than a measure. */
function isCount({ value }: Extract<Quantity, { kind: 'number' }>, unit: string): boolean {
  return Number.isInteger(value) && value <= mostMarks && /^[a-z]{3,}/.test(unit)
}

function drawChange(delta: number, when: When | null, { width, height }: Room): ChangeDrawing {
  const text = 24
  const [high, low] = [12, height - text - 6]
  const level = delta > 0 ? low : high
  const x = width - 40
  return {
    kind: 'change',
    level,
    arrow: { x, from: level, to: delta > 0 ? high : low },
    ends: when?.to ? [{ x: 0, text: String(when.from) }, { x, text: String(when.to) }] : [],
  }
}

function drawCount(value: number, { width, height }: Room): CountDrawing {
  const rows = Math.ceil(value / marksInRow)
  const cell = Math.min(width / marksInRow, height / rows)
  return {
    kind: 'count',
    size: cell * 0.72,
    marks: Array.from({ length: value }, (_, i) => ({ x: (i % marksInRow) * cell, y: Math.floor(i / marksInRow) * cell })),
  }
}

/** A dated thing in its lane, in px from the lanes' left edge. */
interface PlacedSpan {
  /** Where its time begins, and how long it lasts; 0 for a point in time. */
  x: number
  width: number
  /** Its ends are looser than a year. */
  isLoose: boolean
  /** Where its words begin, and the room that they have. */
  text: { x: number, room: number }
}

/** Years and px of the lanes; `room`, the least that words need; `wall`, a year over which no words run. */
interface LaneFrame { from: number, to: number, width: number, room: number, wall?: number }

const gap = 14

/**
 * Places one lane's things by their dates. A span lasts to the end of its last year; words begin
 * under the date, or before it where the next thing or the edge leaves too little room.
 * @throws RangeError where a thing lies outside the years, or before the one before it
 */
export function placeLane(dates: readonly When[], frame: LaneFrame): readonly PlacedSpan[] {
  const scale = frame.width / (frame.to - frame.from)
  const spans = dates.map((when) => {
    const start = when.from + ((when.month ?? 1) - 1) / 12
    const end = when.to === undefined ? start : when.to + 1
    if (start < frame.from || end > frame.to)
      throw new RangeError(`${when.from}–${when.to ?? when.from} lies outside the years ${frame.from} to ${frame.to}`)
    return { x: (start - frame.from) * scale, width: (end - start) * scale, isLoose: when.precision === 'decade' }
  })
  if (spans.some((span, i) => i > 0 && span.x < spans[i - 1]!.x))
    throw new RangeError('a lane’s things stand in the order of time')
  let limit = frame.width
  const starts = [...spans].reverse().map(({ x }) => {
    const start = Math.max(0, Math.min(x, limit - frame.room))
    limit = start - gap
    return start
  }).reverse()
  const wall = frame.wall === undefined ? null : (frame.wall - frame.from) * scale
  return spans.map((span, i) => {
    const start = starts[i]! === wall ? wall + gap : starts[i]!
    const end = (starts[i + 1] ?? frame.width + gap) - gap
    return { ...span, text: { x: start, room: (wall !== null && start < wall ? Math.min(end, wall - gap) : end) - start } }
  })
}

/** Years at which the lanes' axis has a tick: a step apart, within its ends. */
export function tickYears({ from, to, width }: LaneFrame, step: number): readonly { year: number, x: number }[] {
  const first = Math.ceil(from / step) * step
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, i) => first + i * step).map(year => ({ year, x: (year - from) / (to - from) * width }))
}
