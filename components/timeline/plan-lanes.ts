/** Shares the slide's height among the lanes: which lane has how many rows of words. */
import type { EventView } from './describe-events.ts'
import type { Packing, Piece } from './pack-lane.ts'
import type { Mark } from './place-marks.ts'
import type { YearLine } from './scale.ts'
import { lane as laneRoom, type } from './frame.ts'
import { packLane } from './pack-lane.ts'
import { cutPiece, placeMark, widthOfWords } from './place-marks.ts'

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
function giveRows(plan: Omit<LanePlan, 'packing' | 'height'>, rows: number): LanePlan {
  const packing = packLane(plan.pieces, rows)
  const height = packing.rows * plan.row + packing.bareRows * type.dots + 2 * laneRoom.air
  return { ...plan, packing, height: Math.max(laneRoom.closed, height) }
}

/** A lane with nothing but bare marks. */
function openLane(id: string, events: readonly EventView[], line: YearLine, size: number): LanePlan {
  const marks = events.map(event => placeMark(event, line))
  const pieces = marks.map((mark, i) => cutPiece(mark, widthOfWords(events[i]!, size), line, events[i]!.weight))
  return giveRows({ id, events, marks, pieces, row: Math.ceil(size * type.row) }, 0)
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
  const offers = plans.map(plan => giveRows(plan, 1))
  for (;;) {
    const spare = room - plans.reduce((sum, plan) => sum + plan.height, 0)
    const gains = offers.map((offer, i) => gainOf(offer, plans[i]!, spare))
    const best = gains.indexOf(Math.max(...gains))
    if (!(gains[best]! > 0))
      return plans
    plans[best] = offers[best]!
    offers[best] = giveRows(offers[best]!, offers[best]!.packing.rows + 1)
  }
}
