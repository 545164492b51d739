import type { LadderQuestion, LadderSpot, MapQuestion, MapSpot, Option, PointQuestion } from '../../../data/schema/types.ts'
import type { OptionMark } from './mark-option.ts'
import { letterOf } from './order-options.ts'

/** A spot as it is offered: its letter stands on the picture, its name does not. */
export interface LetteredSpot<S extends LadderSpot | MapSpot = LadderSpot | MapSpot> { letter: string, option: Option, spot: S }

/**
 * The spots of a question with their letters: rungs from the lowest, places from north to south
 * (west first where two lie as far north), so that the letters tell nothing of the answer.
 * @throws RangeError for a spot that the data do not put on the picture
 */
export function listSpots(question: LadderQuestion): readonly LetteredSpot<LadderSpot>[]
export function listSpots(question: MapQuestion): readonly LetteredSpot<MapSpot>[]
export function listSpots(question: PointQuestion): readonly LetteredSpot[]
export function listSpots(question: PointQuestion): readonly LetteredSpot[] {
  const spots = question.options.map((option) => {
    const spot = question.spotOf(option.id)
    if (!spot)
      throw new RangeError(`"${option.id}" has no spot on the picture`)
    return { option, spot }
  })
  return spots
    .sort((a, b) => compareSpots(a.spot, b.spot))
    .map((spot, i) => ({ letter: letterOf(i), ...spot }))
}

function compareSpots(a: LadderSpot | MapSpot, b: LadderSpot | MapSpot): number {
  if ('rank' in a && 'rank' in b)
    return a.rank - b.rank
  return 'lat' in a && 'lat' in b ? b.lat - a.lat || a.lon - b.lon : 0
}

/** A spot as a picture shows it: with its state, and what is read aloud of it. */
export interface SpotView<S extends LadderSpot | MapSpot = LadderSpot | MapSpot> extends LetteredSpot<S> {
  mark: OptionMark
  /** Its letter and where it lies, but not its name. */
  said: string
}
