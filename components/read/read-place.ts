import type { ReadRecord } from '../shell/read-record.ts'
import * as v from 'valibot'
import { readRecord } from '../shell/read-record.ts'
import { shareShape } from './read-line.ts'

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
/** What holds for somebody who has not read yet. */
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
