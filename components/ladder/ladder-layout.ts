/** Places a ladder: rungs to scale by year, a tick for each year, and label boxes that never overlap. */
import type { LadderFrame } from '../scene/ladder-frame.ts'
import { engraveRung, placeRung } from '../scene/ladder-frame.ts'

/** A rung as the ladder needs to know it. */
export interface RungToPlace {
  id: string
  year: number
  rank: number
  /** Height of the text beside it, in px. */
  textHeight: number
}

/** The ladder's frame and sizes, in px. */
export interface LadderOptions {
  /** Heights of the highest and the lowest rung; years are taken from the rungs. */
  top: number
  bottom: number
  /** Where the rails begin above and end below; ticks and label boxes stay between. */
  head: number
  foot: number
  /** Distance between the engraved lines of one rung. */
  gap: number
  /** Height of a line of text: the first line of a label is level with its rung. */
  line: number
  /** Least height of a box that is to be hit with a finger. */
  target: number
  /** Every how many years a tick is long. */
  major: number
}

/** A rung in place, in px from the top. */
export interface PlacedRung {
  id: string
  /** Level of the rung's middle, true to scale. */
  y: number
  /** Levels of its engraved lines. */
  lines: readonly number[]
  /** The label's box; it may be pushed off its rung by its neighbours. */
  box: { top: number, height: number }
  /** How far the label had to give way; positive is downwards. */
  shift: number
}

/** A year's tick, in px from the top; a major one is long. */
export interface Tick { year: number, y: number, isMajor: boolean }

/**
 * Places rungs and their label boxes, and a tick for each year from the first rung up to the rails' head.
 * Rungs may come in any order and keep it.
 * @throws RangeError where there are no rungs, or all fall in one year, so that there is no scale
 */
export function placeLadder(rungs: readonly RungToPlace[], options: LadderOptions): { rungs: readonly PlacedRung[], ticks: readonly Tick[] } {
  const years = rungs.map(rung => rung.year)
  const frame: LadderFrame = { top: options.top, bottom: options.bottom, firstYear: Math.min(...years), lastYear: Math.max(...years) }
  if (!(frame.lastYear > frame.firstYear))
    throw new RangeError('a ladder needs rungs in at least two years')
  const wanted = rungs.map((rung) => {
    const height = Math.max(options.target, rung.textHeight)
    const y = placeRung(rung.year, frame)
    return { id: rung.id, rank: rung.rank, y, height, top: y - options.line / 2 - (height - rung.textHeight) / 2 }
  })
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]!.y - wanted[b]!.y)
  const spread = spreadBoxes(order.map(i => wanted[i]!), options.head, options.foot)
  return {
    rungs: wanted.map(({ id, rank, y, height, top }, i) => {
      const at = spread[order.indexOf(i)]!
      return { id, y, lines: engraveRung(rank, y, options.gap), box: { top: at, height }, shift: at - top }
    }),
    ticks: placeYearTicks(frame, options),
  }
}

/** A tick for each year that fits between the lowest rung and the rails' head. */
function placeYearTicks(frame: LadderFrame, { head, major }: LadderOptions): readonly Tick[] {
  const ticks: Tick[] = []
  for (let year = frame.firstYear; placeRung(year, frame) >= head; year++)
    ticks.push({ year, y: placeRung(year, frame), isMajor: year % major === 0 })
  return ticks
}

/**
 * Moves boxes apart as little as can be, keeping their order, so that none overlaps the next and all
 * stay between head and foot. Where they do not fit at all they keep apart and run past the foot.
 * @param boxes in order from top to bottom, with the top that each would like
 * @returns the top of each
 */
export function spreadBoxes(boxes: readonly { top: number, height: number }[], head: number, foot: number): readonly number[] {
  // With the heights before it taken off, "do not overlap" becomes "never decrease": pool those that would.
  const before = boxes.map((_, i) => boxes.slice(0, i).reduce((sum, box) => sum + box.height, 0))
  const total = boxes.reduce((sum, box) => sum + box.height, 0)
  const pools: { sum: number, count: number }[] = []
  boxes.forEach((box, i) => {
    let pool = { sum: box.top - before[i]!, count: 1 }
    for (let last = pools.at(-1); last && last.sum / last.count > pool.sum / pool.count; last = pools.at(-1)) {
      pools.pop()
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count }
    }
    pools.push(pool)
  })
  const latest = Math.max(head, foot - total)
  return pools
    .flatMap(pool => Array.from({ length: pool.count }, () => Math.min(latest, Math.max(head, pool.sum / pool.count))))
    .map((level, i) => level + before[i]!)
}
