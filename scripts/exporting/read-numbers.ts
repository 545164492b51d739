/** Which slides an export is to have. */
import { parseRangeString } from '@slidev/parser/core'

/**
 * The numbers of the slides, from 1. A plan may have them in an order of its own, which a range has not.
 * @param total how many slides there are
 * @param range such as 1-10, or the numbers of a plan's slides with commas between them; all without it
 */
export function readNumbers(total: number, range: string | undefined): number[] {
  return /^\d+(?:,\d+)*$/.test(range ?? '') ? range!.split(',').map(Number) : parseRangeString(total, range)
}
