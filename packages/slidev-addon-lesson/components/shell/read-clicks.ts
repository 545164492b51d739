/**
 * Reads how far a slide's clicks are from a link's `?clicks=`.
 * @param raw as a router gives it; a list where the link says it several times
 * @returns the same text where it is a whole number from 0 that a slide can take; undefined for all else
 */
export function readClicks(raw: unknown): string | undefined {
  return typeof raw === 'string' && /^\d{1,6}$/.test(raw) ? raw : undefined
}
