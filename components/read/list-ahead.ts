/**
 * What is still to be made, in the order in which a reader is likely to come to it: what follows first, then what
 * lies before, the nearest first.
 * @param all names in their order
 * @param current the one that is being read; the first where it is none of them
 * @param made those that are there already
 */
export function listAhead(all: readonly string[], current: string, made: ReadonlySet<string>): string[] {
  const at = Math.max(0, all.indexOf(current))
  return [...all.slice(at), ...all.slice(0, at).reverse()].filter(name => !made.has(name))
}
