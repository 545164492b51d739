import { useNav } from '@slidev/client'
import { getSlide, getSlidePath } from '@slidev/client/logic/slides.ts'
import { useEventListener } from '@vueuse/core'
import { watch } from 'vue'
import { useRouter } from 'vue-router'
import { place, setState } from '../../components/shell/room-state.browser.ts'

/** A turn so soon after a press or a touch was made by hand, in milliseconds. */
const soon = 2000

/**
 * Keeps this window at the lecture's slide and click, and tells the others where the presenter's goes. On the lecturer's own computer another
 * window's turn counts too, if it was made by hand: where a window begins, and where it was told to go, turns no other. Called once, in the setup
 * of the deck's root.
 */
export function followPlace(): void {
  const router = useRouter()
  const { clicksContext, currentSlideNo, hasPrimarySlide, isPresenter, isPrintMode } = useNav()
  const by = () => isPresenter.value ? 'presenter' : 'viewer'
  const isTrusted = ['localhost', '127.0.0.1'].includes(location.hostname)
  let following = 0
  let acted = -Infinity
  let isOwnTurn = false
  useEventListener(window, ['keydown', 'pointerdown', 'wheel', 'touchend'], () => { acted = performance.now() }, { capture: true, passive: true })
  router.beforeEach(() => { isOwnTurn = !following && performance.now() - acted < soon })

  function share() {
    const maySend = isPresenter.value || (isTrusted && isOwnTurn)
    if (maySend && hasPrimarySlide.value && !isPrintMode.value)
      setState('place', { no: currentSlideNo.value, clicks: clicksContext.value.current, total: clicksContext.value.total, by: by() })
  }
  router.afterEach(share)
  watch(clicksContext, share)

  watch(place, (to) => {
    if (!to || to.by === by() || !hasPrimarySlide.value || isPrintMode.value || !getSlide(to.no))
      return
    if (to.no === currentSlideNo.value && to.clicks === clicksContext.value.current)
      return
    following++
    const { query } = router.currentRoute.value
    void router.replace({ path: getSlidePath(to.no, isPresenter.value), query: { ...query, clicks: to.clicks } }).finally(() => setTimeout(() => following--))
  }, { immediate: true })
}
