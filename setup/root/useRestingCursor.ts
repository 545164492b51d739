import { useNav } from '@slidev/client'
import { useTimeoutFn } from '@vueuse/core'
import { watch } from 'vue'
import { roomState, setState } from '../../components/shell/room-state.browser.ts'

/** After so long without a move the presenter's arrow leaves the wall, in milliseconds. */
const restsAfter = 2000

/** Takes the presenter's arrow off the wall once the mouse rests, and with each turn of the slide; the next move brings it back. */
export function useRestingCursor(): void {
  const { isPresenter, currentSlideNo, clicks } = useNav()
  function hide() {
    if (isPresenter.value && roomState.cursor)
      setState('cursor', null)
  }
  const { start } = useTimeoutFn(hide, restsAfter, { immediate: false })
  watch(() => roomState.cursor?.value, cursor => cursor && start())
  watch([currentSlideNo, clicks], hide)
}
