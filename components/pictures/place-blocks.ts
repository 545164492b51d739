/** How firmly something is said, from the firmest. */
export const firmness = ['states', 'argues', 'hedges'] as const
/** One degree of it. */
export type Firmness = typeof firmness[number]

/** The block of all sentences that are put equally firmly: how many there are, and where it stands, in px from the strip's left edge. */
export interface Block { firmness: Firmness, count: number, x: number, width: number }

/**
 * A strip in blocks, one for each degree, the firmest first; each is as wide as its share of the sentences.
 * @param said how firmly each sentence is put
 * @param strip width of the strip and the gap between two blocks, in px
 */
export function placeBlocks(said: readonly Firmness[], { width, gap }: { width: number, gap: number }): readonly Block[] {
  const counts = firmness.map(one => said.filter(each => each === one).length)
  const unit = (width - gap * (firmness.length - 1)) / said.length
  return firmness.map((one, i) => ({
    firmness: one,
    count: counts[i]!,
    x: counts.slice(0, i).reduce((sum, count) => sum + count, 0) * unit + i * gap,
    width: counts[i]! * unit,
  }))
}
