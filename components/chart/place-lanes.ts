import type { When } from '../../data/schema/types.ts'

/** A dated thing in its lane, in px from the lanes' left edge. */
export interface PlacedSpan {
  /** Where its time begins, and how long it lasts; 0 for a point in time. */
  x: number
  width: number
  /** Its ends are looser than a year. */
  isLoose: boolean
  /** Where its words begin, and the room that they have. */
  text: { x: number, room: number }
}

/** Years and px of the lanes; `room`, the least that words need; `wall`, a year over which no words run. */
export interface LaneFrame { from: number, to: number, width: number, room: number, wall?: number }

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
