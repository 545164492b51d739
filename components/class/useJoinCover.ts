import { useNav } from '@slidev/client'
import { computed, ref } from 'vue'
import { stagePart } from '../shell/stage-part.browser.ts'

/** What phones need to come in, large on the wall. */
export interface JoinCover { link: string, typed: string, code: string }

/** The name of the part on the stage. */
export const joinPart = 'join'

function readCover(found: unknown): JoinCover | null | undefined {
  if (found === null)
    return null
  const { link, typed, code } = (typeof found === 'object' ? found : {}) as Partial<Record<keyof JoinCover, unknown>>
  return typeof link === 'string' && /^https?:\/\//.test(link) && typeof typed === 'string' && typeof code === 'string' ? { link, typed, code } : undefined
}

/** How to join the class, shown over the slide in every audience window; null while it is not. */
export function useJoinCover() {
  const { hasPrimarySlide, isPresenter, isPrintMode } = useNav()
  const onStage = computed(() => hasPrimarySlide.value && !isPrintMode.value)
  return stagePart<JoinCover | null>({ page: ref(0), click: ref(0), isPresenter, onStage, isActive: onStage }, joinPart, null, readCover)
}
