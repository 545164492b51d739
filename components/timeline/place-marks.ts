/** An event's mark on the year line, and the room that it takes with its words on either side. */
import type { EventView } from './describe-events.ts'
import type { Extent, Piece } from './pack-lane.ts'
import type { YearLine } from './scale.ts'
import { measureText } from '../shell/measure-text.ts'
import { dot } from './frame.ts'
import { isLasting } from './reach.ts'

/** A mark in px: a bar for what lasts, else a dot with the stretch of time in which it lies. */
export interface Mark {
  /** The dot, or the bar's beginning. */
  at: number
  from: number
  to: number
  isBar: boolean
  /** Known only by words: drawn hollow and broken. */
  isLoose: boolean
  /** Known to the month. */
  isSharp: boolean
  isOpen: boolean
  /** It begins, or lies, before the line does; it ends after it. */
  isCutLeft: boolean
  isCutRight: boolean
}

/** Px that an arrow takes behind what has no end. */
export const arrow = 16

/** Puts an event's date on the line. */
export function placeMark({ reach }: Pick<EventView, 'reach'>, line: YearLine): Mark {
  const isBar = isLasting(reach) && reach.to > line.span.from
  const isBefore = reach.to <= line.span.from
  const from = line.x(reach.from)
  // A bar's dot stands inside it.
  const at = isBar ? from + dot.radius : isBefore ? line.left + arrow : line.x(reach.at)
  const to = line.x(reach.to)
  return {
    at,
    from: isBefore ? line.left : from,
    to: isBefore ? at : to,
    isBar,
    isLoose: reach.kind === 'loose',
    isSharp: reach.kind === 'month',
    isOpen: reach.isOpen,
    isCutLeft: reach.from < line.span.from,
    isCutRight: reach.to > line.span.to,
  }
}

/** A mark with its stretch and the arrow of what has no end. */
function extentOf(mark: Mark): Extent {
  const end = mark.isBar ? mark.to : Math.max(mark.to, mark.at + dot.radius + (mark.isOpen ? arrow : 0))
  return [mark.isBar ? mark.from : Math.min(mark.from, mark.at - dot.radius), end]
}

/** A mark among bare ones: the bar, or the dot alone; the stretch around a dot may meet the next one's. */
function bareExtent({ isBar, from, to, at }: Mark): Extent {
  return isBar ? [from, Math.max(to, from + 2 * dot.bare)] : [at - dot.bare, at + dot.bare]
}

/** Where the words begin on the right of a mark: inside a bar, behind anything else. */
export function startOfWords(mark: Mark): number {
  return mark.isBar ? mark.from + (mark.isLoose ? 8 : 2 * dot.radius + dot.air) : extentOf(mark)[1] + dot.air
}

/** Where the words end on the left of a mark. */
export function endOfWords(mark: Mark): number {
  return extentOf(mark)[0] - dot.air
}

/** Width of the date and words beside a dot, in px. */
export function widthOfWords({ lead, short }: Pick<EventView, 'lead' | 'short'>, size: number): number {
  return measureText(`${lead} `, size, 800) + measureText(short, size, 500)
}

/** The room that a mark takes, bare and with words on either side. */
export function cutPiece(mark: Mark, width: number, line: YearLine, weight: number): Piece {
  const [from, to] = extentOf(mark)
  const right: Extent = [from, Math.max(to, startOfWords(mark) + width)]
  const left: Extent = [endOfWords(mark) - width, to]
  return { bare: bareExtent(mark), wide: [from, to], right: right[1] <= line.right ? right : null, left: left[0] >= line.left ? left : null, weight }
}
