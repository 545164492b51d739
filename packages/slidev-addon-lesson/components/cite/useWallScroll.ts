import type { Ref } from 'vue'
import { useNav } from '@slidev/client'
import { useEventListener } from '@vueuse/core'
import { computed, watch } from 'vue'
import { useAudience } from '../shell/useAudience.ts'
import { useOpenRecord } from './useOpenRecord.ts'

/** How much of what can be scrolled one press moves on the wall: letters are large there, so it may be long where the lecturer's is not. */
const stepShare = 0.25

/**
 * Scrolls an open source on the wall as the lecturer scrolls it, or, where the lecturer's own is too short for that, by presses.
 * @param dialog the element that scrolls; null while none is open
 * @returns whether this is the lecturer's window, and what a press does: 1 further down, -1 back up
 */
export function useWallScroll(dialog: Readonly<Ref<HTMLElement | null>>) {
  const { isPresenter } = useNav()
  const isAudience = useAudience()
  const { scrolled } = useOpenRecord()
  const rangeOf = (element: HTMLElement) => element.scrollHeight - element.clientHeight

  useEventListener(dialog, 'scroll', () => {
    const element = dialog.value
    if (element && isPresenter.value && rangeOf(element) > 0)
      scrolled.value = Math.round(100 * Math.min(1, Math.max(0, element.scrollTop / rangeOf(element)))) / 100
  }, { passive: true })
  watch([dialog, scrolled, isAudience], ([element, share, isWall]) => {
    if (element && isWall)
      element.scrollTop = share * rangeOf(element)
  }, { flush: 'post' })

  return {
    isPresenter: computed(() => isPresenter.value),
    canMove: (by: -1 | 1) => by > 0 ? scrolled.value < 1 : scrolled.value > 0,
    move: (by: -1 | 1) => { scrolled.value = Math.min(1, Math.max(0, scrolled.value + by * stepShare)) },
  }
}
