import type { Press } from './read-letter.ts'
import { loadChunk } from '@deck/browser/load-chunk'
import { useNav } from '@slidev/client'
import { useEventListener } from '@vueuse/core'
import { watch, watchEffect } from 'vue'
import { useRoute } from 'vue-router'
import { sharedRef } from '../../components/shell/room-state.browser.ts'
import { useAudience } from '../../components/shell/useAudience.ts'
import { asOneOf } from '../../components/shell/useRoomState.ts'
import { readLetter } from './read-letter.ts'

/** What may do something with a letter itself, or has the keys to itself. */
const taken = 'input:not([type=radio], [type=checkbox]), select, textarea, [contenteditable], [role=dialog], .quiz'

/** Whether a press is the key `c` alone; on a keyboard with other letters it is the key in its place. */
export const isMarksKey = (press: Press): boolean => readLetter(press) === 'c'

/**
 * Hides and shows the marks of sources on the slides with the key `c`, in every window of the lecture. A question that
 * waits for a letter has it first. Called once, in the setup of the deck's root; style sheets find what is set
 * as classes of the document: `marks-hidden`, and `marks-quiet` in a window that follows a lecturer.
 */
export function useSourceMarks(): void {
  const route = useRoute()
  const { isPrintMode } = useNav()
  const isOnSlides = () => (route.name === 'play' || route.name === 'presenter') && !isPrintMode.value
  const marks = sharedRef('marks', 'shown', asOneOf('shown', 'hidden'))
  const isAudience = useAudience()
  watchEffect(() => {
    const { classList } = document.documentElement
    classList.toggle('marks-hidden', marks.value === 'hidden' && isOnSlides())
    classList.toggle('marks-quiet', isAudience.value && isOnSlides())
  })
  watch(marks, () => void loadChunk(() => import('../../components/shell/store-room.browser.ts')).then(({ useSharedStorage }) => useSharedStorage(), () => {}))
  useEventListener(window, 'keydown', (event) => {
    const { target } = event
    if (!isMarksKey(event) || event.defaultPrevented || !isOnSlides() || !(target instanceof Element) || target.closest(taken))
      return
    marks.value = marks.value === 'hidden' ? 'shown' : 'hidden'
  })
}
