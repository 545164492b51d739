import type { GivenAnswer } from '../logic/study/progress.ts'
import { readonly, shallowReadonly } from 'vue'
import { addAnswer, mergeProgress, setFlag } from '../logic/study/progress.ts'
import { readProgress, writeProgress } from '../logic/study/read-progress.ts'
import { settleTimes } from '../logic/study/settle-times.ts'
import { useProgressStore } from './useProgressStore.ts'

export { progressKey } from './useProgressStore.ts'
export type { ProgressState } from './useProgressStore.ts'

/** What came of an import. */
export type ImportResult = 'merged' | 'newer' | 'damaged'

/** What a student does to the progress on this device. Nothing of it leaves the device. */
export function useProgress(now: () => number = Date.now) {
  const { progress, state, change, empty } = useProgressStore(now)
  return {
    progress: shallowReadonly(progress),
    state: readonly(state),
    recordAnswer: (id: string, answer: GivenAnswer) => change(old => addAnswer(old, id, answer, now())),
    setFlag: (id: string, on: boolean) => change(old => setFlag(old, id, on, now())),
    exportText: () => writeProgress(progress.value),
    /** Merges a file's text into the record; a file that is no record changes nothing. */
    importText(text: string): ImportResult {
      const found = readProgress(text)
      if (found.kind !== 'read')
        return found.kind === 'newer' ? 'newer' : 'damaged'
      change(old => mergeProgress(old, settleTimes(found.progress, now())))
      return 'merged'
    },
    /** Deletes the record and every damaged one that was set aside. */
    deleteAll: empty,
  }
}
