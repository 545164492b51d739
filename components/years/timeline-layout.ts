import type { LanePlan, Mark, Side } from './pack-lanes.ts'
import type { EventView, Filter, PeriodView } from './timeline-events.ts'
import type { Pace, Stretch, YearLine } from './years.ts'
import { countLines } from 'slidev-addon-lesson/shell/fit-lines.ts'
import { nameWithGist } from 'slidev-addon-lesson/shell/format-record.ts'
import { countWords } from 'slidev-addon-lesson/shell/legibility.ts'
import { countLines as countWordLines, measureText } from 'slidev-addon-lesson/shell/measure-text.ts'
/** Everything on the timeline's drawing in its place. */
import { drawing, endOfWords, planLanes, startOfWords, type, widthOfWords } from './pack-lanes.ts'
import { filterEvents } from './timeline-events.ts'
import { layoutYears } from './years.ts'

/** Px from the drawing's corner. */
interface Box { left: number, top: number, width: number, height: number }

/** An event on the slide. */
export interface PlacedEvent {
  event: EventView
  mark: Mark
  /** Level of the dot. */
  y: number
  /** Where its words stand; 'none' for a bare mark. */
  side: Side
  /** The words' box; null for a bare mark. */
  words: Box | null
  /** Mark and words together. */
  box: Box
}

/** A lane on the slide. */
interface PlacedLane { id: string, top: number, height: number, isLit: boolean }

/** The slide. */
export interface Timeline {
  line: YearLine
  lanes: readonly PlacedLane[]
  events: readonly PlacedEvent[]
  /** Size of the words in px. */
  size: number
}

/** What the timeline is made of. */
export interface TimelineSources {
  events: readonly EventView[]
  lanes: readonly { id: string }[]
  periods: readonly PeriodView[]
  /** The whole span, with the year at which the scale changes its pace. */
  span: Stretch & { pace: Pace }
}

function placeEvent(plan: LanePlan, i: number, top: number, size: number): PlacedEvent {
  const event = plan.events[i]!
  const mark = plan.marks[i]!
  const { packing } = plan
  const { row, side } = packing.seats[i]!
  const { bare } = plan.pieces[i]!
  const isBare = side === 'none'
  const below = row - packing.rows
  const step = below < 0 ? plan.row : type.dots
  const y = top + (below < 0 ? row + 0.5 : 0) * plan.row + (below < 0 ? 0 : packing.rows * plan.row + (below + 0.5) * step)
  const height = step - 1
  const width = widthOfWords(event, size)
  const words = isBare ? null : { left: side === 'right' ? startOfWords(mark) : endOfWords(mark) - width, top: y - height / 2, width, height }
  const [left, right] = isBare ? bare : plan.pieces[i]![side]!
  return { event, mark, y, side, words, box: { left, top: y - height / 2, width: right - left, height } }
}

/** Sizes to be tried for the words. */
const sizesFor = ({ period, lanes }: Filter) => lanes.length ? type.lanes : period ? type.period : type.whole

const hasAllWords = (plans: readonly LanePlan[]) => plans.every(({ packing }) => packing.seats.every(({ side }) => side !== 'none'))

/** Plans the lanes at the first size at which every dot has its words, else at the last. */
function planAtSize(events: readonly EventView[], lanes: readonly string[], line: YearLine, sizes: readonly number[]) {
  const room = drawing.lanes.bottom - drawing.lanes.top
  for (const [i, size] of sizes.entries()) {
    const plans = planLanes(events, lanes, line, room, size)
    if (i === sizes.length - 1 || hasAllWords(plans))
      return { plans, size, spare: room - plans.reduce((sum, plan) => sum + plan.height, 0) }
  }
  throw new RangeError('no size to set the words in')
}

/** Places what fits the filter. A lane that is not asked for is closed; what room is left is shared among the others. */
export function placeTimeline(sources: TimelineSources, filter: Filter): Timeline {
  const { span, periods, lanes } = sources
  const line = layoutYears(periods.find(({ id }) => id === filter.period) ?? span, drawing.left, drawing.right, filter.period ? null : span.pace)
  const { plans, size, spare } = planAtSize(filterEvents(sources.events, filter, periods), lanes.map(({ id }) => id), line, sizesFor(filter))
  const open = Math.max(1, plans.filter(({ events }) => events.length).length)
  const placed: PlacedLane[] = []
  const events: PlacedEvent[] = []
  let top: number = drawing.lanes.top
  for (const plan of plans) {
    const height = plan.height + (plan.events.length ? spare / open : 0)
    const first = top + (height - plan.packing.rows * plan.row - plan.packing.bareRows * type.dots) / 2
    events.push(...plan.events.map((_, i) => placeEvent(plan, i, first, size)))
    placed.push({ id: plan.id, top, height, isLit: !filter.lanes.length || filter.lanes.includes(plan.id) })
    top += height
  }
  return { line, lanes: placed, events, size }
}

// A few events told to a class: each in a row of its own, the later the higher.

/** An event with its words. */
interface PresentedEvent {
  event: EventView
  x: number
  y: number
  /** On which side of its dot the words stand, from where, and how wide they may be before they break. */
  side: 'left' | 'right'
  text: number
  width: number
  /** Lines that they take. */
  lines: number
}

/** Where things stand, in px from the picture's corner; a line is as high as `line` says. */
interface PresentedFrame { top: number, bottom: number, size: number, pitch: number, line: number }

/** From a dot's middle to its words. */
const air = 16

const labelOf = ({ lead, short }: EventView) => `${lead} ${short}`

/**
 * The events that are told in words: the weightiest first, as long as words last; in order of time.
 * @param events all that may be told
 * @param most words, and rows
 */
export function pickPresented(events: readonly EventView[], most: { words: number, rows: number }): readonly EventView[] {
  const picked: EventView[] = []
  let words = 0
  for (const event of [...events].sort((a, b) => b.weight - a.weight)) {
    const needs = countWords(labelOf(event))
    if (picked.length < most.rows && words + needs <= most.words) {
      picked.push(event)
      words += needs
    }
  }
  return picked.sort((a, b) => a.range.at - b.range.at)
}

/**
 * Rows for the told events, rising with time; words stand before their dot where the line leaves room, else behind it, and break where
 * neither side has room for one line.
 */
export function placePresented(events: readonly EventView[], line: YearLine, frame: PresentedFrame): readonly PresentedEvent[] {
  const { top, bottom, size, pitch, line: lineHeight } = frame
  const placed = events.map((event) => {
    const x = line.x(event.range.at)
    const needs = measureText(labelOf(event), size, 800)
    const [before, behind] = [x - air - line.left, line.right - x - air]
    const side = before >= needs || (behind < needs && before > behind) ? 'left' as const : 'right' as const
    const width = side === 'left' ? before : behind
    const lines = needs <= width ? 1 : countWordLines(labelOf(event), size, width, 800)
    return { event, x, side, text: side === 'left' ? x - air : x + air, width, lines }
  })
  // a row of more lines is higher by the further ones
  const further = placed.reduce((sum, { lines }) => sum + (lines - 1) * lineHeight, 0)
  const step = Math.min(pitch, (bottom - top - further) / Math.max(1, events.length))
  let foot = bottom
  return placed.map((one) => {
    const height = step + (one.lines - 1) * lineHeight
    foot -= height
    return { ...one, y: foot + height / 2 }
  })
}

/** Radius of a dot that stands without words, and the least from dot to dot, in px. */
const lanedDot = { r: 6, pitch: 14.5 } as const

/**
 * Every event as a mark in its lane, to scale by year; where marks are close, they stand below one another. One that begins before the line's years
 * stands left of the line. Lanes share the height.
 */
export function placeDots(events: readonly EventView[], lanes: readonly string[], line: YearLine, height: number) {
  const laneHeight = height / lanes.length
  return lanes.flatMap((lane, n) => {
    const ends: number[] = []
    const placed = events.filter(event => event.lane === lane).map((event) => {
      const isBefore = event.range.from < line.span.from
      const x = isBefore ? line.left - 2 * lanedDot.r - 4 : line.x(event.range.at)
      const free = ends.findIndex(end => x - end >= lanedDot.pitch)
      const row = free < 0 ? ends.length : free
      ends[row] = x
      return { event, x, row, isBefore }
    })
    const pitch = Math.min(lanedDot.pitch, laneHeight / ends.length)
    return placed.map(({ event, x, row, isBefore }) =>
      ({ event, x, y: (n + 0.5) * laneHeight + (row - (ends.length - 1) / 2) * pitch, r: lanedDot.r, isBefore }))
  })
}

// Where the card of an opened event stands: beside its words, as far as may be inside the drawing.

/** Width of the card, its distance from the event, and how far it may reach below the drawing, in px. */
export const card = { width: 430, air: 6, below: 20 } as const

/** Height that the card will about take, in px, counted by its text. */
export function guessHeight({ gist, isContested, ...event }: Pick<EventView, 'label' | 'englishLabel' | 'gist' | 'isContested'>): number {
  return 76 + 30 * countLines(nameWithGist(event).label, 33) + 26 * countLines(gist, 44) + (isContested ? 26 : 0)
}

/** Corner of the card: below the event where it has room, else above. Px from the drawing's edges. */
export function placeCard(box: Box, height: number): { left: number, top?: number, bottom?: number } {
  const left = Math.max(0, Math.min(box.left, drawing.width - card.width))
  const below = box.top + box.height + card.air
  return below + height <= drawing.height + card.below
    ? { left, top: below }
    : { left, bottom: drawing.height - box.top + card.air }
}

// The legend of the marks, laid out in one line.

/** A mark with its words, in px. */
interface AnswerItem<Id extends string> { id: Id, label: string, x: number, text: number }

/** Px for a mark, between mark and words, and between two items; size of the words. */
const sizes = { mark: 22, air: 6, gap: 20, size: 15 } as const

/** Lays out marks and words from a left edge, in the order of the words. */
export function placeLegend<Id extends string>(words: Readonly<Record<Id, string>>, left: number): readonly AnswerItem<Id>[] {
  let x = left
  return (Object.entries(words) as [Id, string][]).map(([id, label]) => {
    const item = { id, label, x, text: x + sizes.mark + sizes.air }
    x = item.text + measureText(label, sizes.size, 500) + sizes.gap
    return item
  })
}
