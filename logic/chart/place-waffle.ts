/** A share drawn as counted marks: a thousand parcels, filled column by column. */

export interface WafflePart { id: string, marks: number }

/**
 * Turns shares of one whole into whole marks.
 * @param shares in percent; each a part of the whole, nested ones given as what they leave visible
 * @throws RangeError where the shares add up to more than the whole
 */
export function countMarks(shares: readonly { id: string, percent: number }[], total: number): readonly WafflePart[] {
  const parts = shares.map(({ id, percent }) => ({ id, marks: Math.round(percent * total / 100) }))
  const sum = parts.reduce((all, part) => all + part.marks, 0)
  if (sum > total)
    throw new RangeError(`shares of ${shares.map(share => share.id).join(', ')} add up to more than the whole`)
  return parts
}

/** Column and row of the nth mark when columns fill one after the other. */
export function placeMark(n: number, rows: number): { column: number, row: number } {
  return { column: Math.floor(n / rows), row: n % rows }
}
