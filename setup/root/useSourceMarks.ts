import type { Press } from './read-letter.ts'
import { useNav } from '@slidev/client'
import { patch, sharedState } from '@slidev/client/state/shared.ts'
import { useEventListener } from '@vueuse/core'
import { watch, watchEffect } from 'vue'
import { useRoute } from 'vue-router'
import { readKept, writeKept } from '../../components/shell/kept-text.browser.ts'
import { useAudience } from '../../components/shell/useAudience.ts'
import { readLetter } from './read-letter.ts'

/** Where a tab keeps it over a reload. */
export const marksKey = 'green-ladder:marks'

/** What may do something with a letter itself, or has the keys to itself. */
const taken = 'input:not([type=radio], [type=checkbox]), select, textarea, [contenteditable], [role=dialog], .quiz'

/** Whether a press is the key `c` alone; on a keyboard with other letters it is the key in its place. */
export const isMarksKey = (press: Press): boolean => readLetter(press) === 'c'

/** Whether the tab kept that they are hidden; not where storage is refused. */
function wereHidden(): boolean {
  try {
    return readKept('sessionStorage', marksKey) === 'hidden'
  }
  catch {
    return false
  }
}

/**
 * Hides and shows the marks of sources on the slides with the key `c`, in every window of the lecture. A question that
 * waits for a letter has it first. Called once, in the setup of the deck's root; style sheets find what is set
 * as classes of the document: `marks-hidden`, and `marks-quiet` in a window that follows a lecturer.
 */
export function useSourceMarks(): void {
  const route = useRoute()
  const { isPrintMode } = useNav()
  const isOnSlides = () => (route.name === 'play' || route.name === 'presenter') && !isPrintMode.value
  if (wereHidden())
    patch('marks', 'hidden')
  const isAudience = useAudience()
  watchEffect(() => {
    const { classList } = document.documentElement
    classList.toggle('marks-hidden', sharedState.marks === 'hidden' && isOnSlides())
    classList.toggle('marks-quiet', isAudience.value && isOnSlides())
  })
  watch(() => sharedState.marks, (marks) => {
    try {
      writeKept('sessionStorage', marksKey, marks === 'hidden' ? marks : null)
    }
    catch {
      // without storage it holds until the tab is reloaded
    }
  })
  useEventListener(window, 'keydown', (event) => {
    const { target } = event
    if (!isMarksKey(event) || event.defaultPrevented || !isOnSlides() || !(target instanceof Element) || target.closest(taken))
      return
    patch('marks', sharedState.marks === 'hidden' ? 'shown' : 'hidden')
  })
}
