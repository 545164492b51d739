import type { ReadingPlace, TextStep } from '../logic/read/read-place.ts'
import { computed, ref } from 'vue'
import { noPlace, readPlace, writePlace } from '../logic/read/read-place.ts'

/** Where the place stands in the browser. */
export const readingKey = 'green-ladder:reading'

/** Does what the browser may refuse (private mode, full disk); reading goes on without it. */
function attempt<T>(use: () => T, otherwise: T): T {
  try {
    return use()
  }
  catch {
    return otherwise
  }
}

/**
 * Where the reader stopped last time, and the size of the text, as this browser keeps them.
 * @param slides names of the slides that there are
 */
export function useReadingPlace(slides: readonly string[]) {
  const place = ref<ReadingPlace>(attempt(() => readPlace(localStorage.getItem(readingKey), slides), noPlace))
  /** Where the last visit ended: stays while this one goes on. */
  const before = place.value.slide
  /** Only what changed: the rest may have been changed by another tab meanwhile. */
  function keep(part: Partial<ReadingPlace>) {
    place.value = { ...place.value, ...part }
    attempt(() => localStorage.setItem(readingKey, writePlace({ ...readPlace(localStorage.getItem(readingKey), slides), ...part })), undefined)
  }
  return {
    before,
    step: computed({ get: () => place.value.step, set: (step: TextStep) => keep({ step }) }),
    /** Notes the slide that is being read. */
    note(slide: string) {
      if (slide !== place.value.slide)
        keep({ slide })
    },
  }
}
