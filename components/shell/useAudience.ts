import type { ComputedRef } from 'vue'
import { useNav } from '@slidev/client'
import { useEventListener, useTimeoutFn } from '@vueuse/core'
import { computed, watchEffect } from 'vue'
import { follows } from './room-state.browser.ts'

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

/** Whether this build is for lecturers, as `npm start` is: it has the presenter notes. */
export const isForLecturers: boolean = import.meta.env.DEV || __FOR_LECTURERS__
