/** When the place that a browser keeps follows a reader who has come in somewhere else. */

/** How long a reader stays elsewhere before the kept place goes along, in ms. */
export const settleMs = 20_000

/** Since when a reader goes from slide to slide without a jump, and which slide that has led to. */
export interface Stay {
  slide: string
  /** In ms, as Date.now gives it. */
  since: number
}

function areNeighbours(order: readonly string[], a: string, b: string) {
  const [from, to] = [order.indexOf(a), order.indexOf(b)]
  return a === b || (from >= 0 && to >= 0 && Math.abs(from - to) === 1)
}

/**
 * The stay as it goes on: to the next slide or the one before it is the same, a jump begins another.
 * @param stay until now; null at the beginning
 * @param slide where the reader rests
 * @param order names of the slides in the page's order
 * @param now in ms, as Date.now gives it
 */
export function followStay(stay: Stay | null, slide: string, order: readonly string[], now: number): Stay {
  return { slide, since: stay && areNeighbours(order, stay.slide, slide) ? stay.since : now }
}

/**
 * How long the kept place still waits for the reader, in ms; 0 where it follows at once, as it does for whoever reads
 * on from it. A clock that was set back lets nobody wait longer than somebody who has just come.
 * @param kept the slide where the browser has the reader; null where nothing was read
 * @param stay where the reader is, and since when
 * @param order names of the slides in the page's order
 * @param now in ms, as Date.now gives it
 */
export function waitForPlace(kept: string | null, stay: Stay, order: readonly string[], now: number): number {
  if (kept === null || areNeighbours(order, kept, stay.slide))
    return 0
  return Math.min(settleMs, Math.max(0, stay.since + settleMs - now))
}
