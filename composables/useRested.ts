import type { Ref } from 'vue'
import { onScopeDispose, readonly, ref } from 'vue'
import { whenRested } from '../runtime/when-rested.ts'

/**
 * Whether the page has been loaded and has rested for a while.
 * @param restMs how long, in ms: one of `rests` in runtime/when-rested.ts
 */
export function useRested(restMs: number): Readonly<Ref<boolean>> {
  const hasRested = ref(false)
  onScopeDispose(whenRested(() => { hasRested.value = true }, restMs))
  return readonly(hasRested)
}
