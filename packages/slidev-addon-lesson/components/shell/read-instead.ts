/** When a screen is so narrow that the slides are offered as text, where that offer leads, and under which names a reader's place and record are kept. */

/** The media query of such a screen. */
export const narrowScreen = '(max-width: 639px)'

/** The media query of a screen held upright, with as much room below a slide as the slide takes. */
export const portraitScreen = '(max-aspect-ratio: 3/4)'

/** Where the choice to stay with the slides stands, for one visit. */
export const stayKey = 'green-ladder:slides-on-phone'

/** What the place on the reading page is called; where it stands in the browser, the deck's path is in its name too. */
export const readingKey = 'green-ladder:reading'

/** That a reader has chosen a language, or none of those offered. */
export const languageChoice = 'green-ladder:language'

/** What a student's record is called, in the same way. */
export const progressKey = 'green-ladder:progress'

/**
 * The slide where a reader stopped, from the kept place; null where none is kept or the deck has no such slide. The
 * reading page itself looks more closely (components/read/reading-place.ts); beside a slide nobody waits for what that takes.
 * @param text what stands in the browser, or null
 * @param slides names of the slides that there are
 */
export function peekPlace(text: string | null, slides: readonly string[]): string | null {
  try {
    const found = JSON.parse(text ?? 'null') as { slide?: unknown } | null
    const slide = String(found?.slide)
    return slides.find(name => name === slide) ?? null
  }
  catch {
    return null
  }
}
