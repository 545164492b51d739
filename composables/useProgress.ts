import type { Grade } from '../logic/quiz/grade-answer.ts'
import type { Progress } from '../logic/study/progress.ts'
import type { ReadProgress } from '../logic/study/read-progress.ts'
import { useEventListener } from '@vueuse/core'
import { readonly, ref, shallowReadonly, shallowRef } from 'vue'
import { addAnswer, emptyProgress, mergeProgress, setFlag } from '../logic/study/progress.ts'
import { readProgress, writeProgress } from '../logic/study/read-progress.ts'

/** Where the record stands in the browser; damaged ones are set aside under this and a time. */
export const progressKey = 'green-ladder:progress'
const asideStart = `${progressKey}:damaged:`

/**
 * How the saving goes. 'newer': saved by a newer edition, left alone; 'unsaved': the browser keeps
 * nothing (private mode, full disk); 'aside': a damaged record was moved to the key named.
 */
export type ProgressState = { kind: 'saved' } | { kind: 'unsaved' } | { kind: 'newer', version: number } | { kind: 'aside', key: string }

/** What came of an import. */
export type ImportResult = 'merged' | 'newer' | 'damaged'

/**
 * A student's progress on this device: read, kept, merged with what other tabs save. Nothing leaves
 * the device. Where saving fails, the page goes on with what it holds in memory and says so.
 */
export function useProgress(now: () => number = Date.now) {
  const progress = shallowRef<Progress>(emptyProgress)
  const state = ref<ProgressState>({ kind: 'saved' })

  /** What stands in the browser; a damaged record is moved aside on the way. */
  function load(): ReadProgress {
    const text = localStorage.getItem(progressKey)
    const found = readProgress(text)
    if (found.kind === 'newer')
      state.value = { kind: 'newer', version: found.version }
    if (found.kind === 'damaged') {
      const key = `${asideStart}${now()}`
      localStorage.setItem(key, text!)
      localStorage.removeItem(progressKey)
      state.value = { kind: 'aside', key }
    }
    return found
  }

  /** The browser's record is the truth: a tab adds its change to it, and so brings back nothing that another tab deleted. */
  function change(apply: (progress: Progress) => Progress) {
    const wasSaved = state.value.kind === 'saved'
    let next = apply(progress.value)
    try {
      const found = load()
      if (found.kind === 'read')
        next = apply(mergeProgress(found.progress, progress.value))
      else if (found.kind === 'none' && wasSaved)
        next = apply(emptyProgress)
      if (found.kind !== 'newer') {
        localStorage.setItem(progressKey, writeProgress(next))
        if (state.value.kind !== 'aside')
          state.value = { kind: 'saved' }
      }
    }
    catch {
      state.value = { kind: 'unsaved' }
    }
    progress.value = next
  }

  try {
    const found = load()
    if (found.kind === 'read')
      progress.value = found.progress
  }
  catch {
    state.value = { kind: 'unsaved' }
  }
  useEventListener(window, 'storage', (event) => {
    if (event.key !== progressKey && event.key !== null)
      return
    const found = readProgress(event.newValue)
    if (found.kind === 'read')
      progress.value = mergeProgress(progress.value, found.progress)
    else if (found.kind === 'none')
      progress.value = emptyProgress
  })

  return {
    progress: shallowReadonly(progress),
    state: readonly(state),
    recordAnswer: (id: string, grade: Pick<Grade, 'state' | 'score'>) => change(old => addAnswer(old, id, grade, now())),
    setFlag: (id: string, on: boolean) => change(old => setFlag(old, id, on, now())),
    exportText: () => writeProgress(progress.value),
    /** Merges a file's text into the record; a file that is no record changes nothing. */
    importText(text: string): ImportResult {
      const found = readProgress(text)
      if (found.kind !== 'read')
        return found.kind === 'newer' ? 'newer' : 'damaged'
      change(old => mergeProgress(old, found.progress))
      return 'merged'
    },
    /** Deletes the record and every damaged one that was set aside. */
    deleteAll() {
      progress.value = emptyProgress
      try {
        Object.keys(localStorage).filter(key => key === progressKey || key.startsWith(asideStart)).forEach(key => localStorage.removeItem(key))
        state.value = { kind: 'saved' }
      }
      catch {
        state.value = { kind: 'unsaved' }
      }
    },
  }
}
