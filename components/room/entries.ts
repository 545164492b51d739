/** Entries of a kept table, each with the moment of its last change, so that several windows come to the same. */
import { lastMoment } from './lecture-record.ts'

/** `at` in milliseconds since the epoch. */
type Entries<T extends { at: number }> = Readonly<Record<string, T>>

/** When a change is said to have been made: later than what it changes, even if the clock went back. */
export const changedAt = (old: { at: number } | undefined, now: number): number => Math.min(lastMoment, Math.max(now, (old?.at ?? 0) + 1))

/** Two tables as one: of each entry the younger. Of two as old the text decides, the same in every window. */
export function mergeEntries<T extends { at: number }>(here: Entries<T>, incoming: Entries<T>): Entries<T> {
  const mine = Object.entries(here).filter(([id, one]) => {
    const other = incoming[id]
    return !other || one.at > other.at || (one.at === other.at && JSON.stringify(one) > JSON.stringify(other))
  })
  return { ...incoming, ...Object.fromEntries(mine) }
}
