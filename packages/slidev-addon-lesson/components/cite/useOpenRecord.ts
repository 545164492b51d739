import { useNav } from '@slidev/client'
import { createGlobalState } from '@vueuse/core'
import { readonly, watch } from 'vue'
import { partRef, roomState, setState } from '../shell/room-state.browser.ts'
import { partKey } from '../shell/room.ts'
import { releasePointerFocus } from '../shell/useClicker.ts'
import { useDeckPlace } from '../shell/useRoomState.ts'

const name = 'record'
/** Any id will do: the dialog shows records that there are, and nothing else. */
const readId = (found: unknown) => found === null || typeof found === 'string' ? found : undefined
/** A share of the whole, 0 to 1. */
const readShare = (found: unknown) => typeof found === 'number' && found >= 0 && found <= 1 ? found : undefined

const useShared = createGlobalState(() => {
  const { hasPrimarySlide } = useNav()
  const place = useDeckPlace()
  const { isPresenter, page } = place
  const open = partRef<string | null>(place, name, null, readId, true)
  const scrolled = partRef<number>(place, `${name}-scrolled`, 0, readShare, true)
  // another record begins at its heading
  watch(open, (id, before) => {
    if (id !== before && isPresenter.value)
      scrolled.value = 0
  }, { flush: 'sync' })
  // a slide to which the class comes back does not open it again
  watch(page, (_, before) => {
    const key = partKey(before, name)
    if (isPresenter.value && (roomState[key]?.value ?? null) !== null)
      setState(key, null, roomState[key]!.click)
  }, { flush: 'sync' })
  // nor does it follow to a page without slides
  watch(hasPrimarySlide, (isOnSlide) => {
    if (!isOnSlide)
      open.value = null
  }, { flush: 'sync' })
  return { open, scrolled }
})

/** What had the focus as the dialog opened. */
let opener: HTMLElement | null = null

/**
 * Which record is open; one dialog shows it, wherever its mark was. What the lecturer opens on a slide is open in every
 * window of the lecture, until it is closed or the clicker goes on.
 */
export function useOpenRecord() {
  const { open, scrolled } = useShared()
  return {
    openId: readonly(open),
    /** How far the dialog is scrolled, 0 to 1: the lecturer's is followed on the wall. */
    scrolled,
    /** Opens a record. @param press of a button, which gives the focus back to the slide */
    openRecord(id: string, press?: MouseEvent) {
      if (press)
        releasePointerFocus(press)
      // the dialog's library would give the focus back by itself, and scroll to it: on a phone, to the top of the section
      if (open.value === null) {
        opener = document.activeElement as HTMLElement | null
        opener?.blur()
      }
      open.value = id
    },
    closeRecord: () => { open.value = null },
    /** Gives the focus back to where the reader was; the page stays. */
    returnFocus: () => { opener?.focus({ preventScroll: true }) },
  }
}
