/** What is said in the terminal of a fault that must not end a class. */

/** The same sentence is said again only after so many milliseconds: a flood of faults is one fault. */
const saidFor = 10_000

const said = new Map<string, number>()

function describe({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'EMFILE' || code === 'ENFILE')
    return `Too many files and connections are open (${code}). The class goes on; a phone that does not get in should try again.`
  return `The class goes on after a fault of this program: ${message}`
}

/**
 * Says a fault, once in a while.
 * @param error that nobody expected
 * @param say where it goes
 * @param now in milliseconds
 */
export function reportFault(error: unknown, say: (line: string) => void = console.error, now = performance.now()): void {
  const line = describe(error instanceof Error ? error : new Error(String(error)))
  if (now - (said.get(line) ?? -saidFor) < saidFor)
    return
  // what was said long ago is forgotten, so that faults of many names fill nothing
  if (said.size > 100)
    said.clear()
  said.set(line, now)
  say(line)
}
