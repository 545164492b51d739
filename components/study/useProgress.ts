import type { KeptFormat } from '../shell/kept-store.browser.ts'
import type { GivenAnswer, Progress } from './progress.ts'
import { createSharedComposable } from '@vueuse/core'
import { readonly, shallowReadonly } from 'vue'
import { askToStay } from '../shell/ask-to-stay.browser.ts'
import { progressKey } from '../shell/kept-text.browser.ts'
import { useKeptRecord } from '../shell/useKeptRecord.ts'
import { addAnswer, addRead, emptyProgress, findSaved, mergeProgress, setFlag, setText } from './progress.ts'
import { readProgress, writeProgress } from './read-progress.ts'
import { settleTimes } from './settle-times.ts'

export { progressKey }

/** What came of an import: all of the file or a part of it is saved, none of it is, or it was not taken. */
export type ImportResult = 'merged' | 'partly' | 'unsaved' | 'newer' | 'damaged'

const format: KeptFormat<Progress> = {
  name: progressKey,
  area: 'localStorage',
  empty: emptyProgress,
  read: text => readProgress(text),
  write: writeProgress,
  settle: settleTimes,
  merge: mergeProgress,
  follows: true,
}

/** The record as this window has it. */
function keepProgress() {
  const now = () => Date.now()
  const { value, state, change, empty } = useKeptRecord(format, now)
  return {
    progress: shallowReadonly(value),
    state: readonly(state),
    async recordAnswer(id: string, answer: GivenAnswer) {
      if (await change(old => addAnswer(old, id, answer, now())))
        await askToStay()
    },
    setFlag: (id: string, on: boolean) => change(old => setFlag(old, id, on, now())),
    /** Keeps the student's own words in answer to a question. */
    setText: (id: string, text: string) => change(old => setText(old, id, text, now())),
    /** Notes that a slide was read; what is noted already is not saved anew. */
    noteRead: async (slide: string) => findSaved(value.value.read, slide) ? true : change(old => addRead(old, slide, now())),
    exportText: () => writeProgress(value.value),
    /** Merges a file's text into the record; a file that is no record changes nothing. */
    async importText(text: string): Promise<ImportResult> {
      const found = readProgress(text)
      if (found.kind !== 'read')
        return found.kind === 'newer' ? 'newer' : 'damaged'
      const { answers, flags, texts, read } = found.value
      if (found.lost && !Object.keys({ ...answers, ...flags, ...texts, ...read }).length)
        return 'damaged'
      const isSaved = await change(old => mergeProgress(old, settleTimes(found.value, now())))
      return !isSaved ? 'unsaved' : found.lost ? 'partly' : 'merged'
    },
    /** Deletes the record and every damaged one that was set aside. */
    deleteAll: empty,
  }
}

/** What a student does to the progress on this device, one record for all of the window. Nothing of it leaves the device. */
export const useProgress = createSharedComposable(keepProgress)
