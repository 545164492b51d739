import * as v from 'valibot'

/** A line of the reading page: a slide, and how much of it lies above the reader's eye, as a share of its height. */
export interface ReadLine {
  slide: string
  share: number
}

/** A slide's share is more than 1 only below the head of a chapter, which is low. */
const mostShare = 100
/** The share of a slide as somebody else has written it down. */
export const shareShape = v.pipe(v.number(), v.finite(), v.minValue(-1), v.maxValue(mostShare))
const shape = v.object({ readLine: v.object({ slide: v.string(), share: shareShape }) })

/**
 * The line that a browser's history holds for the page; null where it holds none. It never throws.
 * @param state as history.state has it
 */
export function readLine(state: unknown): ReadLine | null {
  const found = v.safeParse(shape, state)
  return found.success ? found.output.readLine : null
}
