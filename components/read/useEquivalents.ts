import type { Ref } from 'vue'
import type { Equivalents } from '../../data/schema/types.ts'
import { shallowRef, watch } from 'vue'
import { loadChunk } from '../shell/load-chunk.browser.ts'

/**
 * A term's equivalents, fetched when they are first wanted: the page for reading does not wait for
 * them. Undefined until they come, and where they do not.
 * @param id key of the term
 * @param isWanted whether they are shown
 */
export function useEquivalents(id: () => string, isWanted: Ref<boolean>) {
  const found = shallowRef<Equivalents>()
  watch([id, isWanted], async ([wanted, isOpen]) => {
    if (!isOpen)
      return
    const chunk = await loadChunk(() => import('../../data/equivalents.ts')).catch(() => undefined)
    if (wanted === id())
      found.value = (chunk?.equivalents as Readonly<Partial<Record<string, Equivalents>>> | undefined)?.[wanted]
  }, { immediate: true })
  return found
}
