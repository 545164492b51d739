/** Everything on the timeline's drawing in its place. */
import type { EventView } from './describe-events.ts'
import type { Filter, PeriodView } from './filter-events.ts'
import type { Side } from './pack-lane.ts'
import type { Mark } from './place-marks.ts'
import type { LanePlan } from './plan-lanes.ts'
import type { Stretch } from './reach.ts'
import type { Pace, YearLine } from './scale.ts'
import { filterEvents } from './filter-events.ts'
import { drawing, type } from './frame.ts'
import { endOfWords, startOfWords, widthOfWords } from './place-marks.ts'
import { planLanes } from './plan-lanes.ts'
import { layYears } from './scale.ts'

/** Px from the drawing's corner. */
export interface Box { left: number, top: number, width: number, height: number }

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
export interface PlacedLane { id: string, top: number, height: number, isLit: boolean }

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
  const line = layYears(periods.find(({ id }) => id === filter.period) ?? span, drawing.left, drawing.right, filter.period ? null : span.pace)
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
