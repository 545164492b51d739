/** How often each choice was made, as the server counts it and the lecturer's windows read it. */
import type { Tally } from './messages.ts'

/** What rare choices are counted as together; no choice in JSON reads like it. */
export const otherChoices = 'other'

/** How many bytes the counts of a round may take within a message, which holds two rounds (longest.lecturer). */
const mostBytes = 40_000

/** Bytes of a choice and its count within a message, at most. */
const bytesOf = (choice: string) => JSON.stringify(choice).length * (/^[\x20-\x7E]*$/.test(choice) ? 1 : 3) + 7

/** The counts with rare choices counted together, where all of them would not fit into a message. */
export function foldRare(tally: Tally): Tally {
  const all = Object.entries(tally)
  let left = mostBytes
  if (all.reduce((sum, [choice]) => sum + bytesOf(choice), 0) <= left)
    return tally
  const folded: Record<string, number> = {}
  for (const [choice, count] of all.sort(([, one], [, other]) => other - one)) {
    left -= bytesOf(choice)
    const as = left > 0 ? choice : otherChoices
    folded[as] = (folded[as] ?? 0) + count
  }
  return folded
}

/** How many voted. */
export const countVoters = (tally: Tally): number => Object.values(tally).reduce((sum, count) => sum + count, 0)
