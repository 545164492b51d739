import type { Ref, ShallowRef } from 'vue'
import { useEventListener } from '@vueuse/core'
import { shallowRef, watch } from 'vue'

/** What this window has held, by the mark that stands at an entry of the browser's history. */
const held = new Map<string, unknown>()

/** Tells marks of one millisecond apart. */
let count = 0

/**
 * A value that belongs to where the reader is in the browser's history. A reader who follows a link and comes back with Back finds it
 * as it was; every other way in starts anew, and so does a reload.
 * @param name tells the values of one entry apart
 * @param start makes the first value
 */
export function useEntryState<Value>(name: string, start: () => Value): ShallowRef<Value> {
  const read = () => (history.state as Record<string, unknown> | null)?.[name]
  const found = read()
  const isBack = typeof found === 'string' && held.has(found)
  const mark = isBack ? found : `${Date.now()}-${count++}`
  const value = shallowRef(isBack ? held.get(mark) as Value : start())
  watch(value, (value) => {
    held.set(mark, value)
    if (read() === mark)
      return
    try {
      history.replaceState({ ...history.state, [name]: mark }, '')
    }
    catch {
      // a browser that has had enough of changes: Back starts anew
    }
  }, { immediate: true, flush: 'sync' })
  return value
}

/** The links that lead away from a page on which the reader had a place. */
const links = '.slide-links a'

/**
 * Brings who followed a link to read again, and comes back with Back, to that link, where it stood in the window.
 * @param root the part of the page that holds such links
 * @param name tells it from others in one entry of the browser's history
 */
export function useFollowedLink(root: Readonly<Ref<HTMLElement | null>>, name: string) {
  const followed = useEntryState<{ place: number, top: number } | null>(`${name}-link`, () => null)
  const find = () => [...root.value?.querySelectorAll<HTMLElement>(links) ?? []]
  useEventListener(root, 'click', ({ target }) => {
    const link = (target as Element).closest<HTMLElement>(links)
    if (link)
      followed.value = { place: find().indexOf(link), top: link.getBoundingClientRect().top }
  }, { capture: true })
  return {
    /** Goes there, with the focus; false where no link was followed. To be called once the page stands. */
    goBack(): boolean {
      const link = followed.value && find()[followed.value.place]
      if (!link)
        return false
      link.focus({ preventScroll: true })
      const page = link.closest('main')
      if (page)
        page.scrollTop += link.getBoundingClientRect().top - followed.value!.top
      return true
    },
    /** What follows on this page is new. */
    forget() { followed.value = null },
  }
}
