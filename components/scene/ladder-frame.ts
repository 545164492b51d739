/** Where rungs stand between two rails: spaced by time, engraved with as many lines as their rank. */

export interface LadderFrame { top: number, bottom: number, firstYear: number, lastYear: number }

/** Height of a year on the ladder: later is higher. */
export function placeRung(year: number, frame: LadderFrame): number {
  return frame.bottom - (year - frame.firstYear) / (frame.lastYear - frame.firstYear) * (frame.bottom - frame.top)
}

/** The levels of a rung's engraved lines around its middle; rank 3 has three. */
export function engraveRung(rank: number, middle: number, gap: number): readonly number[] {
  return Array.from({ length: rank }, (_, k) => middle + (k - (rank - 1) / 2) * gap)
}
