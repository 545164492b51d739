/** Where a reader stopped, and when the stored place follows a reader who has come in elsewhere. */
import type { ReadRecord } from '@deck/browser/read-record'
import { readRecord } from '@deck/browser/read-record'
import * as v from 'valibot'

/** A line of the reading page: a slide, and how much of it lies above the reader's eye, as a share of its height. */
export interface ReadLine {
  slide: string
  share: number
}

/** A slide's share is more than 1 only below the head of a chapter, which is low. */
const mostShare = 100
/** A share that comes from outside: storage, or the browser's history. */
const shareShape = v.pipe(v.number(), v.finite(), v.minValue(-1), v.maxValue(mostShare))
const lineShape = v.object({ readLine: v.object({ slide: v.string(), share: shareShape }) })

/**
 * The line that a browser's history holds for the page; null where it holds none. It never throws.
 * @param state as history.state has it
 */
export function readLine(state: unknown): ReadLine | null {
  const found = v.safeParse(lineShape, state)
  return found.success ? found.output.readLine : null
}

/** How large the text is, as a step: 0 is the usual size. */
export type TextStep = 0 | 1 | 2

/** Where a reader stopped, and how large the text was. */
export interface ReadingPlace {
  /** Name (routeAlias) of the slide last read; null where nothing was read yet. */
  slide: string | null
  /** How much of it lies above the reader's eye, as a share of its height; null where only the slide is known. */
  share: number | null
  step: TextStep
}

const version = 1
/** The place of a reader who has not read yet. */
export const noPlace: ReadingPlace = { slide: null, share: null, step: 0 }

const shape = v.object({
  version: v.literal(version),
  slide: v.fallback(v.nullable(v.string()), null),
  share: v.fallback(v.nullable(shareShape), null),
  step: v.fallback(v.picklist([0, 1, 2]), 0),
})

/**
 * Reads what the browser kept; it never throws. A slide that is gone counts as none.
 * @param text what stands in the browser, or null
 * @param slides names of the slides that there are
 */
export function readPlace(text: string | null, slides: readonly string[]): ReadRecord<ReadingPlace> {
  return readRecord(text, version, (found) => {
    const { slide, share, step } = v.parse(shape, found)
    const isThere = slide !== null && slides.includes(slide)
    return { slide: isThere ? slide : null, share: isThere ? share : null, step }
  })
}

/** The place as text for the browser to keep. */
export function writePlace(place: ReadingPlace): string {
  return JSON.stringify({ version, ...place })
}

/** How long a reader stays elsewhere before the kept place goes along, in ms. */
export const confirmMs = 20_000

/** Since when a reader goes from slide to slide without a jump, and which slide that has led to. */
export interface Stay {
  slide: string
  /** In ms, as Date.now gives it. */
  since: number
}

function areNeighbours(order: readonly string[], a: string, b: string) {
  const [from, to] = [order.indexOf(a), order.indexOf(b)]
  return a === b || (from >= 0 && to >= 0 && Math.abs(from - to) === 1)
}

/**
 * The stay as it goes on: to the next slide or the one before it is the same, a jump begins another.
 * @param stay until now; null at the beginning
 * @param slide where the reader rests
 * @param order names of the slides in the page's order
 * @param now in ms, as Date.now gives it
 */
export function followStay(stay: Stay | null, slide: string, order: readonly string[], now: number): Stay {
  return { slide, since: stay && areNeighbours(order, stay.slide, slide) ? stay.since : now }
}

/**
 * How long the kept place still waits for the reader, in ms; 0 where it follows at once, as it does for whoever reads
 * on from it. A clock that was set back lets nobody wait longer than somebody who has just come.
 * @param kept the slide where the browser has the reader; null where nothing was read
 * @param stay where the reader is, and since when
 * @param order names of the slides in the page's order
 * @param now in ms, as Date.now gives it
 */
export function waitForPlace(kept: string | null, stay: Stay, order: readonly string[], now: number): number {
  if (kept === null || areNeighbours(order, kept, stay.slide))
    return 0
  return Math.min(confirmMs, Math.max(0, stay.since + confirmMs - now))
}
