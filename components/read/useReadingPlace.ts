import type { ReadLine } from './read-line.ts'
import type { ReadingPlace, TextStep } from './read-place.ts'
import type { Stay } from './settle-place.ts'
import { useEventListener } from '@vueuse/core'
import { computed, onScopeDispose, shallowRef } from 'vue'
import { readingKey } from '../shell/read-instead.ts'
import { followStay, waitForPlace } from './settle-place.ts'
import { useKeptPlace } from './useTextSize.ts'

export { readingKey }

/**
 * Where the reader stopped last time, and the size of the text, as this browser keeps them. A reader who comes in
 * elsewhere takes the place along only after having stayed for a while.
 * @param slides names of all slides that there are
 * @param order names of the slides of this page, in its order
 */
export function useReadingPlace(slides: readonly string[], order: readonly string[]) {
  const { value, change } = useKeptPlace(slides)
  const { slide, share } = value.value
  /** Where the last visit ended: stays until the reader has settled here, is back there, or would rather not know. */
  const before = shallowRef(slide === null ? null : { slide, share: share ?? undefined })
  const keep = (part: Partial<ReadingPlace>) => void change(old => ({ ...old, ...part }))
  let stay: Stay | null = null
  let line: ReadLine | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  function settle() {
    clearTimeout(timer)
    if (!line || !stay || document.visibilityState === 'hidden')
      return
    const wait = waitForPlace(value.value.slide, stay, order, Date.now())
    if (wait > 0) {
      timer = setTimeout(settle, wait)
      return
    }
    before.value = null
    if (line.slide !== value.value.slide || line.share !== value.value.share)
      keep(line)
  }
  // nobody reads on a screen that is off
  useEventListener(document, 'visibilitychange', () => {
    stay = stay && { ...stay, since: Date.now() }
    settle()
  })
  onScopeDispose(() => clearTimeout(timer))
  return {
    before,
    step: computed({ get: () => value.value.step, set: (step: TextStep) => keep({ step }) }),
    /** Notes where the reader rests. */
    note(found: ReadLine) {
      line = found
      stay = followStay(stay, found.slide, order, Date.now())
      settle()
    },
  }
}
