import { useNav } from '@slidev/client'
import { useEventListener, useTimeoutFn } from '@vueuse/core'
import { watch, watchEffect } from 'vue'
import { readServerClock } from '../../components/room/server-clock.browser.ts'
import { roomState, setState } from '../../components/shell/room-state.browser.ts'
import { useSharedStorage } from '../../components/shell/store-room.browser.ts'
import { useAudience } from '../../components/shell/useAudience.ts'
import { useVoteGuard } from './useVoteGuard.ts'

/** After so long without a move the pointer is hidden on the wall, in milliseconds: the window's own, and the presenter's arrow. */
const restsAfter = 2000

/** Tells the style sheets of an audience window, and when the pointer rests in it. */
function markAudience(): void {
  const isAudience = useAudience()
  const { classList } = document.documentElement
  watchEffect(() => classList.toggle('is-audience', isAudience.value))
  const { start } = useTimeoutFn(() => classList.add('is-resting'), restsAfter)
  useEventListener(['pointermove', 'pointerdown'], () => {
    classList.remove('is-resting')
    start()
  }, { passive: true })
}

/** Takes the presenter's arrow off the wall once the mouse rests, and with each turn of the slide; the next move brings it back. */
function useRestingCursor(): void {
  const { isPresenter, currentSlideNo, clicks } = useNav()
  function hide() {
    if (isPresenter.value && roomState.cursor)
      setState('cursor', null)
  }
  const { start } = useTimeoutFn(hide, restsAfter, { immediate: false })
  watch(() => roomState.cursor?.value, cursor => cursor && start())
  watch([currentSlideNo, clicks], hide)
}

/** What the windows of a lecture need and a student's deck, which has no presenter page, does not: fetched where there is one. */
export function useLecture(): void {
  useSharedStorage()
  // countdowns go by one clock
  if (import.meta.hot)
    void readServerClock()
  markAudience()
  useVoteGuard()
  useRestingCursor()
}
