/** Pictures to point at: their lettered spots, the right one, and how a spot is read aloud. */
import type { LadderQuestion, LadderSpot, MapQuestion, MapSpot, Option, PointQuestion } from '../../../data/schema/types.ts'
import type { Locale } from '../../../locales/en.ts'
import type { Grade } from '../grade.ts'
import type { OptionMark } from './choice.ts'
import { makeGrade, refuseStrangers } from '../grade.ts'
import { letterOf } from '../layout.ts'

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

/** The one spot that is right. @throws Error where the data make none right, or several */
export function computePoint(id: string, { options, holds }: Pick<PointQuestion, 'options' | 'holds'>): string {
  const found = options.filter(option => holds(option.id))
  if (found.length !== 1)
    throw new Error(`question "${id}": the data make ${found.length} spots right, not one`)
  return found[0]!.id
}

/**
 * Grades a spot that was pointed at: right or wrong; no partial credit, for a spot near the right
 * one is another place, or another rung.
 * @throws RangeError for a spot that is none of the question's; '' (nothing pointed at) is wrong
 */
export function gradePoint(id: string, question: Pick<PointQuestion, 'options' | 'holds'>, given: string): Grade {
  const right = computePoint(id, question)
  const spots = question.options.map(option => option.id)
  refuseStrangers(id, given ? [given] : [], spots, 'spot')
  const byOption = Object.fromEntries(spots.map(spot =>
    [spot, spot === given ? spot === right ? 'hit' : 'slip' : spot === right ? 'missed' : 'passed'] as const))
  return makeGrade(given === right ? 1 : 0, byOption)
}

const formatDegrees = (degrees: number) => Math.abs(degrees).toFixed(1)

/** A spot to point at, as it is read aloud: its letter and where it lies, but not its name. */
export function describeSpot(words: Locale['quiz'], { letter, spot }: LetteredSpot, all: readonly Pick<LetteredSpot, 'spot'>[]): string {
  if ('rank' in spot)
    return words.spotOnLadder({ letter, rank: spot.rank, count: all.length })
  const at = words.coordinates({ lat: formatDegrees(spot.lat), north: spot.lat >= 0, lon: formatDegrees(spot.lon), east: spot.lon >= 0 })
  const others = all.flatMap(each => 'lat' in each.spot ? [each.spot] : [])
  const where = others.length > 1
    ? words.spotRank({
        count: others.length,
        north: 1 + others.filter(({ lat }) => lat > spot.lat).length,
        west: 1 + others.filter(({ lon }) => lon < spot.lon).length,
      })
    : ''
  return words.spotOnMap({ letter, at, country: spot.country ?? '', where })
}
