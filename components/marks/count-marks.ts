/** A share as marks that can be counted: of as many as show it exactly, up to a thousand. */

/** How many marks there are, how many of them are filled, and how they stand. */
export interface ShareCount { all: number, filled: number, columns: number, rows: number }

/** The most marks: a share with one decimal is so many thousandths. */
const most = 1000
/** A share that few marks would show gets more of them, up to so many. */
const enough = 60

/**
 * Counts out a share: 76.9% is 769 of 1,000, two thirds are 40 of 60.
 * @param percent of the whole, 0 to 100
 * @throws RangeError where it is no share
 */
export function countShare(percent: number): ShareCount {
  if (!(percent >= 0 && percent <= 100))
    throw new RangeError(`${percent} is no share: a share is from 0 to 100 percent`)
  const parts = Array.from({ length: most }, (_, i) => i + 1).find(each => Math.abs(percent * each / 100 - Math.round(percent * each / 100)) < 1e-6) ?? most
  const all = parts >= 100 ? most : parts * Math.max(1, Math.floor(enough / parts))
  const rows = all >= most ? 20 : all >= enough / 2 ? 5 : Math.max(1, Math.round(Math.sqrt(all / 2)))
  return { all, filled: Math.round(percent * all / 100), columns: Math.ceil(all / rows), rows }
}
