/** Where rungs stand between two rails: spaced by time, engraved with as many lines as their rank. */

export interface LadderFrame { top: number, bottom: number, firstYear: number, lastYear: number }

/** Height of a year on the ladder: later is higher. */
export function placeRung(year: number, frame: LadderFrame): number {
  return frame.bottom - (year - frame.firstYear) / (frame.lastYear - frame.firstYear) * (frame.bottom - frame.top)
}

/**
 * The distance between a rung's engraved lines, less where it stands close to another, so that their lines stay apart.
 * @param rank how many lines it has
 * @param gap the distance that is wanted
 * @param distance px to the nearest rung
 */
export const fitGap = (rank: number, gap: number, distance: number): number => Math.max(2.2, Math.min(gap, (distance - 5) / rank))

/** Px from a level to the nearest other one. */
export const nearest = (level: number, levels: readonly number[]): number => Math.min(...levels.filter(other => other !== level).map(other => Math.abs(other - level)))

/** The levels of a rung's engraved lines around its middle; rank 3 has three. */
export function engraveRung(rank: number, middle: number, gap: number): readonly number[] {
  return Array.from({ length: rank }, (_, k) => middle + (k - (rank - 1) / 2) * gap)
}

/**
 * Moves boxes apart as little as can be, keeping their order, so that none overlaps the next and all
 * stay between head and foot. Where they do not fit at all they keep apart and run past the foot.
 * @param boxes in order from top to bottom, with the top that each would like
 * @returns the top of each
 */
export function spreadBoxes(boxes: readonly { top: number, height: number }[], head: number, foot: number): readonly number[] {
  // With the heights before it taken off, "do not overlap" becomes "never decrease": pool those that would.
  const before = boxes.map((_, i) => boxes.slice(0, i).reduce((sum, box) => sum + box.height, 0))
  const total = boxes.reduce((sum, box) => sum + box.height, 0)
  const pools: { sum: number, count: number }[] = []
  boxes.forEach((box, i) => {
    let pool = { sum: box.top - before[i]!, count: 1 }
    for (let last = pools.at(-1); last && last.sum / last.count > pool.sum / pool.count; last = pools.at(-1)) {
      pools.pop()
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count }
    }
    pools.push(pool)
  })
  const latest = Math.max(head, foot - total)
  return pools
    .flatMap(pool => Array.from({ length: pool.count }, () => Math.min(latest, Math.max(head, pool.sum / pool.count))))
    .map((level, i) => level + before[i]!)
}
