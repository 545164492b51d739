/** Places a ladder: rungs to scale by year, a tick for each year, and label boxes that never overlap. */
import type { LadderFrame } from '../scene/ladder-frame.ts'
import { engraveRung, fitGap, nearest, placeRung, spreadBoxes } from '../scene/ladder-frame.ts'

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
  /** Level of the middle of its year, which gives way to the years of its neighbours. */
  yearAt: number
}

/** A year's tick, in px from the top; a major one is long. */
export interface Tick { year: number, y: number, isMajor: boolean }

/** Height of a year beside the rails, in px. */
const yearHeight = 30

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
  const levels = spreadBoxes(order.map(i => ({ top: wanted[i]!.y - yearHeight / 2, height: yearHeight })), options.head - yearHeight / 2, options.foot)
  return {
    rungs: wanted.map(({ id, rank, y, height, top }, i) => {
      const at = spread[order.indexOf(i)]!
      return { id, y, lines: engraveRung(rank, y, fitGap(rank, options.gap, nearest(y, wanted.map(other => other.y)))), box: { top: at, height }, shift: at - top, yearAt: levels[order.indexOf(i)]! + yearHeight / 2 }
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

/** Whether a rung's label has moved so far that a frame round it would hold another rung, or not its own. */
export function isApart({ id, y, box }: PlacedRung, rungs: readonly PlacedRung[]): boolean {
  const isInside = (level: number) => level > box.top && level < box.top + box.height
  return !isInside(y) || rungs.some(other => other.id !== id && isInside(other.y))
}
