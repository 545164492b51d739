import type { ReadingPlace, TextStep } from '../logic/read/read-place.ts'
import { computed } from 'vue'
import { noPlace, readPlace, writePlace } from '../logic/read/read-place.ts'
import { useKeptRecord } from './useKeptRecord.ts'

/** What the place is called; where it stands in the browser, the deck's path is in its name too. */
export const readingKey = 'green-ladder:reading'

/**
 * Where the reader stopped last time, and the size of the text, as this browser keeps them.
 * @param slides names of the slides that there are
 */
export function useReadingPlace(slides: readonly string[]) {
  const { value, change } = useKeptRecord<ReadingPlace>({
    name: readingKey,
    area: 'localStorage',
    empty: noPlace,
    read: text => readPlace(text, slides),
    write: writePlace,
    // what another tab has changed meanwhile holds; this one adds its part
    merge: (_, found) => found,
    follows: false,
  })
  /** Where the last visit ended: stays while this one goes on. */
  const before = value.value.slide
  const keep = (part: Partial<ReadingPlace>) => void change(old => ({ ...old, ...part }))
  return {
    before,
    step: computed({ get: () => value.value.step, set: (step: TextStep) => keep({ step }) }),
    /** Notes the slide that is being read. */
    note(slide: string) {
      if (slide !== value.value.slide)
        keep({ slide })
    },
  }
}
