import type { Ref } from 'vue'
import { useEventListener } from '@vueuse/core'
import { useEntryState } from './useEntryState.ts'

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
