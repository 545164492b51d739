import type { Ref } from 'vue'
import type { ReadState, SlidePlace } from './room-state.browser.ts'
import { useNav } from '@slidev/client'
import { computed, ref } from 'vue'
import { partRef } from './room-state.browser.ts'
import { useSlideClick } from './useSlideClick.ts'

/** Reads a part that is on or off. */
export const asFlag: ReadState<boolean> = found => typeof found === 'boolean' ? found : undefined
/** Reads a count, such as a page. */
export const asCount: ReadState<number> = found => Number.isInteger(found) && (found as number) >= 0 ? found as number : undefined
/** Reads one of some ids. @param knows whether there is such a one here */
export function asId(knows: (id: string) => boolean): ReadState<string | null> {
  return found => found === null || (typeof found === 'string' && knows(found)) ? found : undefined
}
/** Reads one of some words. */
export const asOneOf = <T extends string>(...all: readonly T[]): ReadState<T> => found => all.find(each => each === found)

/**
 * A part of what a slide shows beyond its click, such as a chosen box or an opened view. In a lecture it is the lecture's:
 * what the presenter window does reaches every window that follows, late ones and reloads included, and a slide to which the
 * class comes back is as it was left. Where nobody presents it is the window's own, until that is closed.
 *
 * `const isWhole = useRoomState('whole', false, asFlag)`
 * @param name of the part, unique on its slide
 * @param start what holds until somebody sets it; plain enough for JSON
 * @param read what a value means here: ids are checked, unknown ones ignored
 * @param perClick whether the clicker's next step puts it away
 */
export function useRoomState<T>(name: string, start: T, read: ReadState<T>, { perClick = false } = {}): Ref<T> {
  return partRef(useSlideClick(), name, start, read, perClick)
}

/** The place of what stands over the slide in view, whichever it is. */
export function useDeckPlace(): SlidePlace {
  const { currentSlideNo: page, clicks: click, isPresenter, hasPrimarySlide, isPrintMode } = useNav()
  const inLecture = computed(() => hasPrimarySlide.value && !isPrintMode.value)
  return { page, click, isPresenter, inLecture, isActive: inLecture }
}

/** What stands over all slides, such as a cover: the lecture's where there is one; in a window without a presenter its own. */
export function useDeckState<T>(name: string, start: T, read: ReadState<T>): Ref<T> {
  return partRef({ ...useDeckPlace(), page: ref(0), click: ref(0) }, name, start, read)
}
