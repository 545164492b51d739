import type { Ref } from 'vue'
import { onScopeDispose, readonly, ref } from 'vue'
import { whenRested } from '../shell/when-rested.browser.ts'

/** How long a page must have rested before it does what lies ahead of the reader, in ms. */
export const restAheadMs = 2000
/** Before it does what lies far from the reader. */
export const restFarMs = 3000

/**
 * Whether the page has been loaded and has rested for a while.
 * @param restMs how long, in ms
 */
export function useRested(restMs: number): Readonly<Ref<boolean>> {
  const hasRested = ref(false)
  onScopeDispose(whenRested(() => { hasRested.value = true }, restMs))
  return readonly(hasRested)
}
