import type { GivenAnswer, Progress } from '../logic/study/progress.ts'
import type { KeptFormat } from '../runtime/kept-store.ts'
import { readonly, shallowReadonly } from 'vue'
import { addAnswer, emptyProgress, mergeProgress, setFlag } from '../logic/study/progress.ts'
import { readProgress, writeProgress } from '../logic/study/read-progress.ts'
import { settleTimes } from '../logic/study/settle-times.ts'
import { askToStay } from '../runtime/ask-to-stay.ts'
import { useKeptRecord } from './useKeptRecord.ts'

/** What the record is called; where it stands in the browser, the deck's path is in its name too (logic/kept/scope-key.ts). */
export const progressKey = 'green-ladder:progress'

/** What came of an import: all of the file or a part of it is saved, none of it is, or it was not taken. */
export type ImportResult = 'merged' | 'partly' | 'unsaved' | 'newer' | 'damaged'

const format: KeptFormat<Progress> = {
  name: progressKey,
  area: 'localStorage',
  empty: emptyProgress,
  read: readProgress,
  write: writeProgress,
  settle: settleTimes,
  merge: mergeProgress,
  follows: true,
}

/** What a student does to the progress on this device. Nothing of it leaves the device. */
export function useProgress(now: () => number = Date.now) {
  const { value, state, change, empty } = useKeptRecord(format, now)
  return {
    progress: shallowReadonly(value),
    state: readonly(state),
    async recordAnswer(id: string, answer: GivenAnswer) {
      if (await change(old => addAnswer(old, id, answer, now())))
        await askToStay()
    },
    setFlag: (id: string, on: boolean) => change(old => setFlag(old, id, on, now())),
    exportText: () => writeProgress(value.value),
    /** Merges a file's text into the record; a file that is no record changes nothing. */
    async importText(text: string): Promise<ImportResult> {
      const found = readProgress(text)
      if (found.kind !== 'read')
        return found.kind === 'newer' ? 'newer' : 'damaged'
      if (found.lost && !Object.keys({ ...found.value.answers, ...found.value.flags }).length)
        return 'damaged'
      const isSaved = await change(old => mergeProgress(old, settleTimes(found.value, now())))
      return !isSaved ? 'unsaved' : found.lost ? 'partly' : 'merged'
    },
    /** Deletes the record and every damaged one that was set aside. */
    deleteAll: empty,
  }
}
