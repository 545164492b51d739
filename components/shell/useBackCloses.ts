import type { Ref } from 'vue'
import type { Router } from 'vue-router'
import { getCurrentInstance, onScopeDispose, watch } from 'vue'
import { openLayer } from './back-closes.browser.ts'

/** On slides Back turns the slide, as every lecturer knows it; on a phone it closes what is open there, too. */
const isTouched = () => matchMedia('(pointer: coarse)').matches

/**
 * Has Back close what is open before it leaves the page.
 * @param isOpen whether it is
 * @param close closes it
 */
export function useBackCloses(isOpen: Readonly<Ref<boolean>>, close: () => void): void {
  const router = getCurrentInstance()?.appContext.config.globalProperties.$router as Router | undefined
  if (!router)
    return
  let end = () => {}
  watch(isOpen, (isSo) => {
    end()
    const { name } = router.currentRoute.value
    end = isSo && name !== 'presenter' && (name !== 'play' || isTouched()) ? openLayer(router, close) : () => {}
  })
  onScopeDispose(() => end())
}
