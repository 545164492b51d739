/** Which modules must have come before others can run. */

/** Gives the modules that one imports, other than later by `import()`. */
export type ListImports = (id: string) => readonly string[]

/** Everything that must have come before these modules can run, themselves included. */
export function gatherNeeds(ids: readonly string[], listImports: ListImports): Set<string> {
  const needs = new Set<string>()
  const open = [...ids]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (needs.has(id))
      continue
    needs.add(id)
    open.push(...listImports(id))
  }
  return needs
}

/**
 * The modules that many of some others need.
 * @param ids the others, each with needs of its own
 * @param listImports what a module imports
 * @param share how many of them must need a module, as a part of one
 */
export function gatherCommon(ids: readonly string[], listImports: ListImports, share: number): Set<string> {
  const counts = new Map<string, number>()
  for (const one of ids) {
    for (const id of gatherNeeds([one], listImports))
      counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= ids.length * share).map(([id]) => id))
}
