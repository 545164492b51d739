/** How far from the reader something is made: so many that follow, and so many that lie before. */
export interface Reach { after: number, before: number }

/** All there is. */
export const everywhere: Reach = { after: Infinity, before: Infinity }

/**
 * What is still to be made, in the order in which a reader is likely to come to it: what follows first, then what
 * lies before, the nearest first.
 * @param all names in their order
 * @param current the one that is being read; the first where it is none of them
 * @param made those that are there already
 * @param reach how far from the current one
 */
export function listAhead(all: readonly string[], current: string, made: ReadonlySet<string>, reach: Reach = everywhere): string[] {
  const at = Math.max(0, all.indexOf(current))
  return [...all.slice(at, at + reach.after + 1), ...all.slice(Math.max(0, at - reach.before), at).reverse()].filter(name => !made.has(name))
}
