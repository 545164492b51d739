/** Tables whose entries carry the moment of their last change, so that several windows come to the same, whichever hears of the other first. */

/** `at` in milliseconds since the epoch. */
export interface Timed { at: number }

/** Entries by key. Nothing is ever taken out: it is set back, so that no other window brings it back. */
export type Entries<T extends Timed> = Readonly<Record<string, T>>

/** The last moment that a date can hold. */
export const lastMoment = 8.64e15

/** When a change is said to have been made: later than what it changes, even if the clock went back. */
export const changedAt = (old: Timed | undefined, now: number): number => Math.min(lastMoment, Math.max(now, (old?.at ?? 0) + 1))

/** Whether two plain values are the same. */
export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null)

/** Whether one entry counts before another. Of two as old the text decides: arbitrary, but the same in every window. */
const isNewer = (one: Timed, other: Timed) => one.at === other.at ? JSON.stringify(one) > JSON.stringify(other) : one.at > other.at

/** Two tables as one: of each entry what was written last. */
export function mergeEntries<T extends Timed>(here: Entries<T>, incoming: Entries<T>): Entries<T> {
  const stays = Object.entries(here).filter(([key, entry]) => !Object.hasOwn(incoming, key) || !isNewer(incoming[key]!, entry))
  return stays.length ? { ...incoming, ...Object.fromEntries(stays) } : incoming
}
