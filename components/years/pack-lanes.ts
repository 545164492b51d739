/** The timeline's lanes: where the drawing's parts stand, each event's mark on the year line, and how marks and words are packed into rows. */
import type { EventView } from './timeline-events.ts'
import type { YearLine } from './years.ts'
import { measureText } from 'slidev-addon-lesson/shell/measure-text.ts'
import { isLasting } from './years.ts'

/** Room on a slide without year scale: all of it, and what the title takes. */
export const timelineFrame = { width: 852, height: 468, title: 44 } as const

/** The drawing below title and filters. Years begin where the lanes' names end. */
export const drawing = {
  width: 852,
  height: 394,
  left: 150,
  right: 852,
  /** The periods' bands, always at the scale of the whole. */
  bands: { top: 0, height: 26 },
  lanes: { top: 36, bottom: 320 },
  /** The two rails laid on their side. */
  rails: { top: 324, height: 25 },
  /** The chequered edge, its years, and the legend of the marks. */
  scale: { top: 354, height: 5, text: 373 },
  legend: 392,
} as const

/**
 * Sizes of the words beside dots, the largest first: for the whole, for a period, and for chosen
 * lanes, where the first counts at which every dot has its words. Then a row's height by that size,
 * and the height of a row of bare dots.
 */
export const type = { whole: [16], period: [20], lanes: [20, 18, 16], row: 1.2, dots: 9.5 } as const

/** Height of a lane that shows nothing but its name, and air around a lane's rows. */
const laneRoom = { closed: 22, air: 2 } as const

/** Half a dot, half a dot without words, and air between a dot and its words. */
export const dot = { radius: 4.5, bare: 3.5, air: 4 } as const

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
function placeMark({ range }: Pick<EventView, 'range'>, line: YearLine): Mark {
  const isBar = isLasting(range) && range.to > line.span.from
  const isBefore = range.to <= line.span.from
  const from = line.x(range.from)
  // A bar's dot stands inside it.
  const at = isBar ? from + dot.radius : isBefore ? line.left + arrow : line.x(range.at)
  const to = line.x(range.to)
  return {
    at,
    from: isBefore ? line.left : from,
    to: isBefore ? at : to,
    isBar,
    isLoose: range.kind === 'loose',
    isSharp: range.kind === 'month',
    isOpen: range.isOpen,
    isCutLeft: range.from < line.span.from,
    isCutRight: range.to > line.span.to,
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
function measurePiece(mark: Mark, width: number, line: YearLine, weight: number): Piece {
  const [from, to] = extentOf(mark)
  const right: Extent = [from, Math.max(to, startOfWords(mark) + width)]
  const left: Extent = [endOfWords(mark) - width, to]
  return { bare: bareExtent(mark), wide: [from, to], right: right[1] <= line.right ? right : null, left: left[0] >= line.left ? left : null, weight }
}

// Seats the dots and words of one lane in rows, so that nothing touches.

/** From and to, in px. */
type Extent = readonly [from: number, to: number]

/**
 * A mark to be seated: its dot or bar, the same with the stretch of time around it, and both with its
 * words to the right or left; null where those would leave the slide.
 */
export interface Piece { bare: Extent, wide: Extent, right: Extent | null, left: Extent | null, weight: number }

/** Where a mark's words stand. */
export type Side = 'right' | 'left' | 'none'

/** Which row a mark stands in, from the top: rows of words first, then rows of bare marks. */
interface Seat { row: number, side: Side }

/** All marks of a lane in their rows. */
interface Packing {
  seats: readonly Seat[]
  /** Rows that hold words, and rows of bare marks below them. */
  rows: number
  bareRows: number
  /** What the words shown are worth together; the more, the better. */
  worth: number
}

/** Least distance in px between words and whatever follows, between bare marks, and between the two. */
const air = { words: 12, marks: 3, mixed: 13 } as const

/** Orders tried; the worthiest wins. The tries are always the same, so the slide never changes by itself. */
const tries = 60

/** What it is worth to show an event's words: each counts, a weighty one several times. */
const worthOf = ({ weight }: Piece) => 1 + 2 * weight

const hasRoom = (row: readonly Extent[], [from, to]: Extent, least: number) => row.every(other => from >= other[1] + least || to + least <= other[0])

/** Fractions from 0 to 1 that are the same at every call. */
function makeFractions(): () => number {
  let state = 3
  return () => (state = state * 16807 % 2147483647) / 2147483647
}

/** Seats words in one order, each in the first row that has room; null for a mark that finds none. */
function seatWords(pieces: readonly Piece[], order: readonly number[], rows: number, prefersLeft: readonly boolean[]): (Seat | null)[] {
  const taken: Extent[][] = Array.from({ length: rows }, () => [])
  const seats: (Seat | null)[] = pieces.map(() => null)
  for (const i of order) {
    const sides: readonly Side[] = prefersLeft[i] ? ['left', 'right'] : ['right', 'left']
    for (let row = 0; row < rows && !seats[i]; row++) {
      for (const side of sides) {
        const extent = pieces[i]![side as 'left' | 'right']
        if (!seats[i] && extent && hasRoom(taken[row]!, extent, air.words)) {
          taken[row]!.push(extent)
          seats[i] = { row, side }
        }
      }
    }
  }
  return seats
}

/** Seats what has no words: in gaps between words where there are any, else in rows of its own. */
function seatBare(pieces: readonly Piece[], words: readonly (Seat | null)[]): Omit<Packing, 'worth'> {
  const rows = Math.max(0, ...words.map(seat => seat ? seat.row + 1 : 0))
  const extents = (row: number) => pieces.flatMap((piece, i) => words[i]?.row === row ? [piece[words[i].side as 'left' | 'right']!] : [])
  const ofWords: readonly Extent[][] = Array.from({ length: rows }, (_, row) => extents(row))
  const taken: Extent[][] = ofWords.map(() => [])
  const seats = pieces.map((piece, i): Seat => {
    if (words[i])
      return words[i]
    let row = taken.findIndex((marks, at) => hasRoom(marks, piece.bare, air.marks) && hasRoom(ofWords[at] ?? [], piece.wide, air.mixed))
    if (row < 0)
      row = taken.push([]) - 1
    taken[row]!.push(piece.bare)
    return { row, side: 'none' }
  })
  return { seats, rows, bareRows: taken.length - rows }
}

/**
 * Packs a lane: as many and as weighty words as find room in so many rows, all else as bare marks.
 * @param rows of words; 0 leaves every mark bare
 */
export function packLane(pieces: readonly Piece[], rows: number): Packing {
  const next = makeFractions()
  let best: { seats: (Seat | null)[], worth: number } = { seats: pieces.map(() => null), worth: 0 }
  const most = pieces.reduce((sum, piece) => sum + worthOf(piece), 0)
  for (let turn = 0; turn < (rows ? tries : 0) && best.worth < most; turn++) {
    // Weightier first; among equals by place, more and more loosely.
    const keys = pieces.map(({ bare, weight }) => bare[0] + next() * turn * 16 - (turn % 3 === 2 ? 0 : weight * 1000))
    const flips = pieces.map(() => next() < (turn % 4) * 0.2)
    const order = pieces.map((_, i) => i).sort((a, b) => keys[a]! - keys[b]!)
    const seats = seatWords(pieces, order, rows, flips)
    const worth = seats.reduce((sum, seat, i) => sum + (seat ? worthOf(pieces[i]!) : 0), 0)
    if (worth > best.worth)
      best = { seats, worth }
  }
  return { ...seatBare(pieces, best.seats), worth: best.worth }
}

// Shares the slide's height among the lanes: which lane has how many rows of words.

/** A lane with its events packed. */
export interface LanePlan {
  id: string
  events: readonly EventView[]
  marks: readonly Mark[]
  pieces: readonly Piece[]
  packing: Packing
  /** What a row of words takes in px. */
  row: number
  /** What all rows take, air included, in px; at least the height of the lane's name. */
  height: number
}

/** The lane with so many rows of words. */
function withRows(plan: Omit<LanePlan, 'packing' | 'height'>, rows: number): LanePlan {
  const packing = packLane(plan.pieces, rows)
  const height = packing.rows * plan.row + packing.bareRows * type.dots + 2 * laneRoom.air
  return { ...plan, packing, height: Math.max(laneRoom.closed, height) }
}

/** A lane with nothing but bare marks. */
function openLane(id: string, events: readonly EventView[], line: YearLine, size: number): LanePlan {
  const marks = events.map(event => placeMark(event, line))
  const pieces = marks.map((mark, i) => measurePiece(mark, widthOfWords(events[i]!, size), line, events[i]!.weight))
  return withRows({ id, events, marks, pieces, row: Math.ceil(size * type.row) }, 0)
}

/** What a further row is worth per px; the first row of words in a lane goes before any second one. 0 where it does not fit. */
function gainOf(offer: LanePlan, plan: LanePlan, spare: number): number {
  const more = offer.packing.worth - plan.packing.worth
  const cost = offer.height - plan.height
  if (more <= 0 || cost > spare)
    return 0
  return (plan.packing.rows ? 1 : 1000) * more / Math.max(1, cost)
}

/**
 * Plans all lanes: row after row goes to the lane in which it is worth most, as long as the height
 * lasts. A row that shows no more words than before is not given.
 * @param lanes the lanes' ids, from the top
 * @param room height for all lanes, in px
 * @param size of the words, in px
 */
export function planLanes(events: readonly EventView[], lanes: readonly string[], line: YearLine, room: number, size: number): readonly LanePlan[] {
  const plans = lanes.map(id => openLane(id, events.filter(event => event.lane === id), line, size))
  const offers = plans.map(plan => withRows(plan, 1))
  for (;;) {
    const spare = room - plans.reduce((sum, plan) => sum + plan.height, 0)
    const gains = offers.map((offer, i) => gainOf(offer, plans[i]!, spare))
    const best = gains.indexOf(Math.max(...gains))
    if (!(gains[best]! > 0))
      return plans
    plans[best] = offers[best]!
    offers[best] = withRows(offers[best]!, offers[best]!.packing.rows + 1)
  }
}
