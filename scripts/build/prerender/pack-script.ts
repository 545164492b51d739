/** Packs functions into the text of a script that stands in a page. */

/**
 * Writes functions and a call of the last one.
 * @param functions in an order of no matter; each may use the others and nothing else of its module
 * @param settings handed to the last one
 */
export function packScript(functions: readonly ((...args: never[]) => unknown)[], settings: unknown): string {
  const text = functions.map(String).join('\n').replace(/^\s*(?:\/\/|\/\*\*|\*).*\n/gm, '').replace(/^\s+/gm, '').replace(/[ \t]{2,}/g, ' ')
  return `{${text}\n${functions.at(-1)!.name}(${JSON.stringify(settings).replaceAll('<', '\\u003C')})}`
}
