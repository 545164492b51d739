import { useNav } from '@slidev/client'
import { createGlobalState } from '@vueuse/core'
import { computed, ref } from 'vue'
import { stagePart } from './stage-part.browser.ts'
import { asOneOf } from './useStage.ts'

/** What covers the slides of every audience window. */
export type Wall = 'black' | 'white' | 'open'

/** The cover of the wall: the lecture's where there is one; in a window without a presenter its own. */
export const useWall = createGlobalState(() => {
  const { hasPrimarySlide, isPresenter, isPrintMode } = useNav()
  const onStage = computed(() => hasPrimarySlide.value && !isPrintMode.value)
  return stagePart<Wall>({ page: ref(0), click: ref(0), isPresenter, onStage, isActive: onStage }, 'wall', 'open', asOneOf('open', 'black', 'white'))
})
