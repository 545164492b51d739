/** Names of built files in a text: what a script or page may fetch. */
const named = /[\w.-]+\.(?:js|css)\b/g

/**
 * The files of a build that something can load: those that a page, an entry or another such file names.
 * @param texts of scripts, style sheets and pages, by the name of the file without its folder
 * @param roots names from which a browser begins
 * @returns their names, the roots among them
 */
export function findReached(texts: ReadonlyMap<string, string>, roots: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>()
  const waiting = [...roots]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (reached.has(name) || !texts.has(name))
      continue
    reached.add(name)
    waiting.push(...texts.get(name)!.match(named) ?? [])
  }
  return reached
}
