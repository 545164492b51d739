import type { ShallowRef } from 'vue'
import type { KeptFormat, KeptState, KeptStore } from './kept-store.browser.ts'
import type { ReadRecord } from './read-record.ts'
import { useEventListener } from '@vueuse/core'
import { ref, shallowRef } from 'vue'
import { empty, keyOf, load, moveOut, save } from './kept-store.browser.ts'

/** Reads without a word where the browser refuses. */
function tryLoad<T>(store: KeptStore<T>): ReadRecord<T> | null {
  try {
    return load(store)
  }
  catch {
    store.isKept = false
    store.state.value = { kind: 'unsaved' }
    return null
  }
}

/**
 * Sees to it that the browser holds what this window and the others have. Two windows that save in the same
 * moment may each write over the other's: whoever finds that something is missing puts it back.
 */
function reconcile<T>(store: KeptStore<T>): void {
  const { format, now, value } = store
  const found = store.isKept && store.stuck === null ? tryLoad(store) : null
  if (found?.kind === 'none')
    value.value = format.empty
  if (found?.kind !== 'read')
    return
  value.value = format.merge(value.value, found.value, now())
  if (format.write(value.value) !== format.write(found.value))
    save(store)
}

/** One window after another, where the browser can do that. */
function takeTurn<T>(store: KeptStore<T>): void {
  const locks = navigator.locks as LockManager | undefined
  if (locks)
    // a page that is being closed is refused its turn
    void locks.request(keyOf(store), async () => reconcile(store)).catch(() => {})
  else
    reconcile(store)
}

/** The browser's record is the truth: a window adds its change to it, and so brings back nothing that another one deleted. */
async function change<T>(store: KeptStore<T>, apply: (value: T) => T): Promise<boolean> {
  const { format, now, value } = store
  const wasKept = store.isKept
  const found = tryLoad(store)
  const mine = found?.kind === 'none' && wasKept ? format.empty : value.value
  value.value = apply(found?.kind === 'read' ? format.merge(mine, found.value, now()) : mine)
  if (!found || found.kind === 'newer')
    return false
  const isSaved = save(store) || await moveOut(store)
  if (isSaved && format.follows)
    takeTurn(store)
  return isSaved
}

/** Takes in what another window saves, and is emptied when it deletes. */
function follow<T>(store: KeptStore<T>): void {
  const { format, now, value } = store
  useEventListener(window, 'storage', ({ key, newValue }) => {
    if (key !== keyOf(store) && key !== null)
      return
    const found = format.read(newValue)
    if (found.kind === 'read')
      value.value = format.merge(value.value, format.settle?.(found.value, now()) ?? found.value, now())
    // an event that says nothing proves nothing: the storage itself says what is gone
    if (found.kind === 'read' || found.kind === 'none')
      takeTurn(store)
  })
}

/**
 * A record as the browser keeps it: read, changed, emptied, merged with what other windows save. Its name carries
 * the deck's path. Where saving fails, the page goes on with what it holds in memory, and the state says so. What cannot be read is never lost: it is set aside.
 */
export function useKeptRecord<T>(format: KeptFormat<T>, now: () => number = Date.now) {
  const store: KeptStore<T> = { format, now, value: shallowRef(format.empty) as ShallowRef<T>, state: ref<KeptState>({ kind: 'saved' }), isKept: true, stuck: null, moving: null }
  const found = tryLoad(store)
  if (found?.kind === 'read')
    store.value.value = found.value
  if (store.stuck !== null)
    void moveOut(store)
  if (format.follows)
    follow(store)
  return {
    value: store.value,
    state: store.state,
    /** Changes the value at once. @returns whether the browser has kept it */
    change: (apply: (value: T) => T) => change(store, apply),
    empty: () => empty(store),
  }
}
