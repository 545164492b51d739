import type { Hit } from '../logic/read/search-text.ts'
import type { ReadSlide } from './useReadTree.ts'
import { ref, shallowRef, watch } from 'vue'
import { tables } from '../data/index.ts'
import { gatherFindable } from '../logic/read/gather-findable.ts'
import { explainAsText } from './useExplanation.ts'

/**
 * The search over slides, records and glossary. The index and what lays it out are fetched and made
 * when the reader first types.
 */
export function useReadSearch(slides: () => readonly ReadSlide[]) {
  const typed = ref('')
  const found = shallowRef<{ hits: readonly Hit[], total: number }>({ hits: [], total: 0 })
  let ready: Promise<(typed: string) => typeof found.value> | undefined

  async function prepare() {
    const { layIndex, searchIndex } = await import('../logic/read/search-text.ts')
    const { glossary, ...rest } = tables
    const index = layIndex(gatherFindable(slides(), explainAsText, Object.assign({}, ...Object.values(rest)), glossary))
    return (wanted: string) => searchIndex(index, wanted)
  }

  watch(typed, async (wanted) => {
    ready ??= prepare()
    const search = await ready
    // whoever typed on meanwhile gets the later answer
    if (wanted === typed.value)
      found.value = search(wanted)
  })
  return { typed, found }
}
