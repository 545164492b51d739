import type { Ref } from 'vue'
import { loadChunk } from '@deck/browser/load-chunk'
import { useNav } from '@slidev/client'
import { watch, watchEffect } from 'vue'
import { useRoute } from 'vue-router'
import { sharedRef } from '../../components/shell/room-state.browser.ts'
import { useAudience } from '../../components/shell/useAudience.ts'
import { asOneOf } from '../../components/shell/useRoomState.ts'

/**
 * Whether the marks of sources are shown on the slides, in every window of the lecture. Called once, in the setup of the deck's root; style
 * sheets find it as classes of the document: `marks-hidden`, and `marks-quiet` in a window that follows a lecturer.
 */
export function useSourceMarks(): Ref<'shown' | 'hidden'> {
  const route = useRoute()
  const { isPrintMode } = useNav()
  const isOnSlides = () => (route.name === 'play' || route.name === 'presenter') && !isPrintMode.value
  const marks = sharedRef<'shown' | 'hidden'>('marks', 'shown', asOneOf('shown', 'hidden'))
  const isAudience = useAudience()
  watchEffect(() => {
    const { classList } = document.documentElement
    classList.toggle('marks-hidden', marks.value === 'hidden' && isOnSlides())
    classList.toggle('marks-quiet', isAudience.value && isOnSlides())
  })
  watch(marks, () => void loadChunk(() => import('../../components/shell/store-room.browser.ts')).then(({ useSharedStorage }) => useSharedStorage(), () => {}))
  return marks
}
