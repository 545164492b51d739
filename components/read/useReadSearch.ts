import type { ReadSlide } from '../../composables/useReadTree.ts'
import type { Hit } from '../../logic/read/search-text.ts'
import { readonly, ref, shallowRef, watch } from 'vue'
import { explainAsText } from '../../composables/useExplanation.ts'
import { useWords } from '../../composables/useWords.ts'
import { tables } from '../../data/index.ts'
import { loadChunk } from '../../runtime/load-chunk.ts'

/**
 * The search over slides, records and glossary. Its index and the terms in other languages are
 * fetched when the reader first types; where they do not come, the next letter asks for them again.
 */
export function useReadSearch(slides: () => readonly ReadSlide[]) {
  const words = useWords()
  const typed = ref('')
  const found = shallowRef<{ hits: readonly Hit[], total: number }>({ hits: [], total: 0 })
  const isLost = ref(false)
  let ready: Promise<(typed: string) => typeof found.value> | undefined

  async function prepare() {
    const [{ layIndex, searchIndex }, { gatherFindable }, { listTerms }, { everydayWords }, { slideFacts }] = await Promise.all([
      loadChunk(() => import('../../logic/read/search-text.ts')),
      loadChunk(() => import('../../logic/read/gather-findable.ts')),
      loadChunk(() => import('../../composables/list-terms.ts')),
      loadChunk(() => import('../../data/everyday-words.ts')),
      loadChunk(() => import('virtual:slide-facts')),
    ])
    const { glossary: _, ...rest } = tables
    const asking = new Set(slideFacts.filter(({ asks }) => asks).map(({ name }) => name))
    const readable = slides().map(({ name, title }) => ({ name, title, words: asking.has(name) ? words.read.searchQuiz : '' }))
    const index = layIndex(gatherFindable(readable, explainAsText, Object.assign({}, ...Object.values(rest)), listTerms(), everydayWords, { '/review': { title: words.read.searchReview, words: words.read.searchQuiz } }))
    return (wanted: string) => searchIndex(index, wanted)
  }

  watch(typed, async (wanted) => {
    ready ??= prepare()
    const search = await ready.catch(() => undefined)
    isLost.value = search === undefined
    if (!search)
      ready = undefined
    // whoever typed on meanwhile gets the later answer
    else if (wanted === typed.value)
      found.value = search(wanted)
  })
  return {
    typed,
    found,
    /** The search itself did not come over the network. */
    isLost: readonly(isLost),
  }
}
