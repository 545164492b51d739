/** Periods and rungs beside each other on one upright scale of years: later is higher. */
import { placeRung } from '../scene/ladder-frame.ts'

/** The scale: its first and last year, and its height in px. */
export interface StoryFrame { from: number, to: number, height: number }

/** Where each period lies, from the top in px, and the level of each rung, both in the order given. */
export interface PlacedStory { bands: readonly { top: number, height: number }[], levels: readonly number[] }

/**
 * Places bands and years on the scale.
 * @param bands first year, and the year at which the next band begins
 * @param years of the rungs
 * @param frame the scale
 * @throws RangeError where a year lies outside the scale
 */
export function placeStory(bands: readonly { from: number, to: number }[], years: readonly number[], { from, to, height }: StoryFrame): PlacedStory {
  const y = (year: number) => {
    if (year < from || year > to)
      throw new RangeError(`${year} lies outside the years ${from} to ${to}`)
    return placeRung(year, { top: 0, bottom: height, firstYear: from, lastYear: to })
  }
  return {
    bands: bands.map(band => ({ top: y(band.to), height: y(band.from) - y(band.to) })),
    levels: years.map(y),
  }
}
