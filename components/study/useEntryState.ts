import type { ShallowRef } from 'vue'
import { shallowRef, watch } from 'vue'

/** What this window has held, by the mark that stands at an entry of the browser's history. */
const held = new Map<string, unknown>()

/** Tells marks of one millisecond apart. */
let count = 0

/**
 * A value that belongs to where the reader is in the browser's history. Who follows a link and comes back with Back finds it
 * as it was; every other way in starts anew, and so does a reload.
 * @param name tells the values of one entry apart
 * @param start makes the first value
 */
export function useEntryState<Value>(name: string, start: () => Value): ShallowRef<Value> {
  const read = () => (history.state as Record<string, unknown> | null)?.[name]
  const found = read()
  const isBack = typeof found === 'string' && held.has(found)
  const mark = isBack ? found : `${Date.now()}-${count++}`
  const value = shallowRef(isBack ? held.get(mark) as Value : start())
  watch(value, (value) => {
    held.set(mark, value)
    if (read() === mark)
      return
    try {
      history.replaceState({ ...history.state, [name]: mark }, '')
    }
    catch {
      // a browser that has had enough of changes: Back starts anew
    }
  }, { immediate: true, flush: 'sync' })
  return value
}
