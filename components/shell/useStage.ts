import type { Ref } from 'vue'
import type { ReadPart } from './stage-part.browser.ts'
import { stagePart } from './stage-part.browser.ts'
import { useSlideClick } from './useSlideClick.ts'

/** Reads a part that is on or off. */
export const asFlag: ReadPart<boolean> = found => typeof found === 'boolean' ? found : undefined
/** Reads a count, such as a page. */
export const asCount: ReadPart<number> = found => Number.isInteger(found) && (found as number) >= 0 ? found as number : undefined
/** Reads one of some ids. @param knows whether there is such a one here */
export const asId = (knows: (id: string) => boolean): ReadPart<string | null> => found => found === null || (typeof found === 'string' && knows(found)) ? found : undefined
/** Reads one of some words. */
export const asOneOf = <T extends string>(...all: readonly T[]): ReadPart<T> => found => all.find(each => each === found)

/**
 * A part of what a slide shows beyond its click, such as a chosen box or an opened view. In a lecture it is the lecture's:
 * what the presenter window does reaches every window that follows, late ones and reloads included, and a slide to which the
 * class comes back is as it was left. A window without a presenter keeps it to itself.
 *
 * `const isWhole = useStage('whole', false, asFlag)`
 * @param name of the part, unique on its slide
 * @param start what holds until somebody sets it; plain enough for JSON
 * @param read what a value means here: ids are checked, unknown ones ignored
 * @param perClick whether the clicker's next step puts it away
 */
export function useStage<T>(name: string, start: T, read: ReadPart<T>, { perClick = false } = {}): Ref<T> {
  return stagePart(useSlideClick(), name, start, read, perClick)
}
