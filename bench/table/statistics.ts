/** The few sums that the bench draws from its runs. */

/** What one run measured, by name; a figure that could not be had is left out. */
export type Figures = Readonly<Record<string, number>>

/**
 * The value below which a share of the values lie, drawn straight between neighbours.
 * @param share from 0 to 1; 0.5 is the median
 * @returns NaN where there are no values
 */
export function findPercentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? Number.NaN
  return below + (above - below) * (place - Math.floor(place))
}

/** The middle value, or the mean of the two in the middle; NaN where there are none. */
export function findMedian(values: readonly number[]): number {
  return findPercentile(values, 0.5)
}

/** The median of every figure over the runs that have it: one bad run does not speak for a deck. */
export function takeMedians(runs: readonly Figures[]): Figures {
  const names = [...new Set(runs.flatMap(run => Object.keys(run)))]
  return Object.fromEntries(names.map(name => [name, findMedian(runs.flatMap(run => run[name] ?? []))]))
}

/** How many times the other's figure ours is; undefined where one is missing or the other is nought. */
export function findRatio(ours: number | undefined, other: number | undefined): number | undefined {
  return ours === undefined || !other || Number.isNaN(ours) ? undefined : ours / other
}
