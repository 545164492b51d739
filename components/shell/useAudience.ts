import type { ComputedRef } from 'vue'
import { useNav } from '@slidev/client'
import { sharedState } from '@slidev/client/state/shared.ts'
import { useEventListener, useTimeoutFn } from '@vueuse/core'
import { computed, watch, watchEffect } from 'vue'
import { follows } from './lecture-stage.browser.ts'

/**
 * Notes once a presenter window is heard of. A window that follows may say, on a trusted host, that the last word was its
 * own: what it heard once counts. Called once, in the setup of the deck's root.
 */
export function hearPresenter(): void {
  watch(() => sharedState.lastUpdate?.type, (type) => { follows.value ||= type === 'presenter' }, { immediate: true, flush: 'sync' })
}

/** Whether this window shows slides to an audience: it follows a presenter window and is none itself. */
export function useAudience(): ComputedRef<boolean> {
  const { hasPrimarySlide, isPresenter, isPrintMode } = useNav()
  return computed(() => follows.value && !isPresenter.value && hasPrimarySlide.value && !isPrintMode.value)
}

/** After so long without a move the pointer is hidden on the wall, in milliseconds. */
const restsAfter = 2000

/** Tells the style sheets of an audience window, and when the pointer rests in it. Called once, in the setup of the deck's root. */
export function markAudience(): void {
  const isAudience = useAudience()
  watchEffect(() => document.documentElement.classList.toggle('is-audience', isAudience.value))
  const { classList } = document.documentElement
  const { start } = useTimeoutFn(() => classList.add('is-resting'), restsAfter)
  useEventListener(['pointermove', 'pointerdown'], () => {
    classList.remove('is-resting')
    start()
  }, { passive: true })
}
