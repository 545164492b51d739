/** How large the text is, as a step: 0 is the usual size. */
export type TextStep = 0 | 1 | 2

/** Where a reader stopped, and how large the text was. */
export interface ReadingPlace {
  /** Name (routeAlias) of the slide last read; null where nothing was read yet. */
  slide: string | null
  step: TextStep
}

const version = 1
/** What holds for somebody who has not read yet. */
export const noPlace: ReadingPlace = { slide: null, step: 0 }

const isStep = (value: unknown): value is TextStep => value === 0 || value === 1 || value === 2

/**
 * Reads what the browser kept. Whatever is damaged, of another edition or names a slide that is
 * gone counts as not kept; it never throws.
 * @param text what stands in the browser, or null
 * @param slides names of the slides that there are
 */
export function readPlace(text: string | null, slides: readonly string[]): ReadingPlace {
  let found: unknown
  try {
    found = JSON.parse(text ?? 'null')
  }
  catch {
    return noPlace
  }
  if (typeof found !== 'object' || found === null)
    return noPlace
  const { version: edition, slide, step } = found as Record<string, unknown>
  if (edition !== version)
    return noPlace
  return {
    slide: typeof slide === 'string' && slides.includes(slide) ? slide : null,
    step: isStep(step) ? step : 0,
  }
}

/** The place as text for the browser to keep. */
export function writePlace(place: ReadingPlace): string {
  return JSON.stringify({ version, ...place })
}
