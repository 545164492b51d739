import { useNav } from '@slidev/client'
import { sharedState } from '@slidev/client/state/shared.ts'
import { useTimeoutFn } from '@vueuse/core'
import { watch } from 'vue'

/** After so long without a move the presenter's arrow leaves the wall, in milliseconds. */
const restsAfter = 2000

/** Takes the presenter's arrow off the wall once the mouse rests, and with each turn of the slide; the next move brings it back. */
export function useRestingCursor(): void {
  const { isPresenter, currentSlideNo, clicks } = useNav()
  function hide() {
    if (isPresenter.value && sharedState.cursor)
      sharedState.cursor = undefined
  }
  const { start } = useTimeoutFn(hide, restsAfter, { immediate: false })
  watch(() => sharedState.cursor, cursor => cursor && start())
  watch([currentSlideNo, clicks], hide)
}
