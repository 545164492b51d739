import type { ComputedRef } from 'vue'
import { useNav } from '@slidev/client'
import { computed } from 'vue'
import { follows } from './room-state.browser.ts'

/** Whether this window shows slides to an audience: it follows a presenter window and is none itself. */
export function useAudience(): ComputedRef<boolean> {
  const { hasPrimarySlide, isPresenter, isPrintMode } = useNav()
  return computed(() => follows.value && !isPresenter.value && hasPrimarySlide.value && !isPrintMode.value)
}

/** Whether this build is for lecturers, as `npm start` is: it has the presenter notes. */
export const isForLecturers: boolean = import.meta.env.DEV || __FOR_LECTURERS__
