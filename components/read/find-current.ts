/**
 * Which of the sections the reader is in: the last whose top has passed a line below the window's
 * upper edge; the first while none has.
 * @param tops each section's top, in px from the window's upper edge, in the page's order
 * @param line how far down a section counts as begun, in px
 */
export function findCurrent(tops: readonly number[], line: number): number {
  return Math.max(0, tops.findLastIndex(top => top <= line))
}
