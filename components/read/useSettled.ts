import type { ComputedRef, Ref } from 'vue'
import { useEventListener } from '@vueuse/core'
import { computed, ref } from 'vue'
import { restAheadMs, useRested } from './useRested.ts'

/** What somebody does who goes on; screen readers send a click alone, which a mark keeps to itself once it has it. */
const uses = ['pointerdown', 'click', 'wheel', 'keydown', 'scroll']

/**
 * Whether a page that has just been opened rests, or is used: then there is time for what its first window does not show.
 * @param root the page, which scrolls
 */
export function useSettled(root: Readonly<Ref<HTMLElement | null>>): ComputedRef<boolean> {
  const isUsed = ref(false)
  const hasRested = useRested(restAheadMs)
  useEventListener(root, uses, () => { isUsed.value = true }, { capture: true, passive: true, once: true })
  return computed(() => isUsed.value || hasRested.value)
}
