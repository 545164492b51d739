/** Which slide comes next or before, for a class that follows a plan. */

/** A plan as a list of slide numbers, in its order; each at most once. */
export type Route = readonly number[]
/** Where somebody stood on the plan when they left it for another slide. */
export interface LeftAt { no: number, clicks: number }

/**
 * The slide that a step leads to.
 * @param route the plan's slides
 * @param no the slide in view
 * @param by 1 for a step on, -1 for a step back
 * @param left where the plan was left, if the slide in view is not in it
 * @returns number of the slide and, on the way back into the plan, the click at which it was left; null at the plan's ends
 */
export function stepOn(route: Route, no: number, by: 1 | -1, left: LeftAt | null): { no: number, clicks?: number } | null {
  const at = route.indexOf(no)
  if (at === -1)
    return left ?? (route.length ? { no: route[0]! } : null)
  const next = route[at + by]
  return next === undefined ? null : { no: next }
}

/** Where a slide stands on the plan, counted from 1; for one outside it, where the plan was left, and 0 before its beginning. */
export function findPlace(route: Route, no: number, left: LeftAt | null): number {
  const at = route.indexOf(no)
  return at === -1 && left ? route.indexOf(left.no) + 1 : at + 1
}
