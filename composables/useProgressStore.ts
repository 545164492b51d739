import type { Ref, ShallowRef } from 'vue'
import type { Progress } from '../logic/study/progress.ts'
import type { ReadProgress } from '../logic/study/read-progress.ts'
import { useEventListener } from '@vueuse/core'
import { ref, shallowRef } from 'vue'
import { emptyProgress, mergeProgress } from '../logic/study/progress.ts'
import { readProgress, writeProgress } from '../logic/study/read-progress.ts'
import { settleTimes } from '../logic/study/settle-times.ts'

/** Where the record stands in the browser; damaged ones are set aside under this and a time. */
export const progressKey = 'green-ladder:progress'
const asideStart = `${progressKey}:damaged:`

/**
 * How the saving goes. 'newer': saved by a newer edition, left alone; 'unsaved': the browser keeps
 * nothing (private mode, full disk); 'aside': a damaged record was moved to the key named.
 */
export type ProgressState = { kind: 'saved' } | { kind: 'unsaved' } | { kind: 'newer', version: number } | { kind: 'aside', key: string }

interface Store {
  progress: ShallowRef<Progress>
  state: Ref<ProgressState>
  now: () => number
}

/** Reads what stands in the browser; a damaged record is moved aside on the way. @throws where the browser refuses. */
function load({ state, now }: Store): ReadProgress {
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
  return found.kind === 'read' ? { ...found, progress: settleTimes(found.progress, now()) } : found
}

/** Does what the browser may refuse; where it does, says that nothing is saved. */
function attempt({ state }: Store, use: () => void) {
  try {
    use()
  }
  catch {
    state.value = { kind: 'unsaved' }
  }
}

/** The browser's record is the truth: a tab adds its change to it, and so brings back nothing that another tab deleted. */
function change(store: Store, apply: (progress: Progress) => Progress) {
  const { progress, state } = store
  const wasSaved = state.value.kind === 'saved'
  let next = apply(progress.value)
  attempt(store, () => {
    const found = load(store)
    if (found.kind === 'read')
      next = apply(mergeProgress(found.progress, progress.value))
    else if (found.kind === 'none' && wasSaved)
      next = apply(emptyProgress)
    if (found.kind === 'newer')
      return
    localStorage.setItem(progressKey, writeProgress(next))
    if (state.value.kind !== 'aside')
      state.value = { kind: 'saved' }
  })
  progress.value = next
}

/** Deletes the record and every damaged one that was set aside. */
function empty(store: Store) {
  store.progress.value = emptyProgress
  attempt(store, () => {
    Object.keys(localStorage).filter(key => key === progressKey || key.startsWith(asideStart)).forEach(key => localStorage.removeItem(key))
    store.state.value = { kind: 'saved' }
  })
}

/** Takes in what another tab saves, and is emptied when it deletes. */
function followTabs({ progress }: Store) {
  useEventListener(window, 'storage', (event) => {
    if (event.key !== progressKey && event.key !== null)
      return
    const found = readProgress(event.newValue)
    if (found.kind === 'read')
      progress.value = mergeProgress(progress.value, found.progress)
    else if (found.kind === 'none')
      progress.value = emptyProgress
  })
}

/**
 * The record of progress as the browser keeps it: read, changed, emptied, merged with what other
 * tabs save. Where saving fails, the page goes on with what it holds in memory, and the state says so.
 */
export function useProgressStore(now: () => number) {
  const store: Store = { progress: shallowRef(emptyProgress), state: ref({ kind: 'saved' }), now }
  attempt(store, () => {
    const found = load(store)
    if (found.kind === 'read')
      store.progress.value = found.progress
  })
  followTabs(store)
  return {
    progress: store.progress,
    state: store.state,
    change: (apply: (progress: Progress) => Progress) => change(store, apply),
    empty: () => empty(store),
  }
}
