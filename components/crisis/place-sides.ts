/** What works on one thing from two sides: arrows from the items of either side to the middle, as path data. */

/** A side's arrows and the middles of its items, in px from the picture's top. */
export interface PlacedSide { middles: readonly number[], ways: string, tip: string }

/** Both sides in place. */
export interface PlacedSides { left: PlacedSide, right: PlacedSide }

const round = (value: number) => Math.round(value * 10) / 10

/**
 * Places two columns of items, evenly over the height, with a way from each to the middle; the ways of a side meet in one tip.
 * @param counts how many items stand at the left and at the right
 * @param frame the picture's width and height, the width of a column of items and of the thing in the middle, in px
 * @throws RangeError where columns and middle leave no room for the ways
 */
export function placeSides(counts: readonly [number, number], frame: { width: number, height: number, column: number, middle: number }): PlacedSides {
  const gap = (frame.width - frame.middle) / 2 - frame.column
  if (gap < 24)
    throw new RangeError(`two columns of ${frame.column} px and a middle of ${frame.middle} px leave no room for arrows in ${frame.width} px`)
  const foot = frame.height / 2
  function place(count: number, isRight: boolean): PlacedSide {
    const middles = Array.from({ length: count }, (_, i) => round(frame.height * (i + 0.5) / count))
    const at = (x: number) => round(isRight ? frame.width - x : x)
    const [start, end] = [frame.column + 6, frame.column + gap - 8]
    const bend = (start + end) / 2
    return {
      middles,
      ways: middles.map(y => `M${at(start)} ${y}C${at(bend)} ${y} ${at(bend - 6)} ${foot} ${at(end - 6)} ${foot}`).join(''),
      tip: `M${at(end - 16)} ${foot - 10}L${at(end)} ${foot}L${at(end - 16)} ${foot + 10}`,
    }
  }
  return { left: place(counts[0], false), right: place(counts[1], true) }
}
