import type { Found, Hit } from './search.ts'
import type { ReadSlide } from './useReadTree.ts'
import { loadChunk } from '@deck/browser/load-chunk'
import { article, chapters } from '@deck/lesson/outline'
import { tables } from '@deck/lesson/records'
import { en as words } from '@deck/words'
import { readonly, ref, shallowRef, watch } from 'vue'
import { explainAsText } from '../cite/explanation.ts'

/** Something found; of a fact or term also the slide where one reads of it, where the page has one. */
export type PlacedHit = Hit & { place?: Pick<ReadSlide, 'name' | 'title'> }
/** Where the article itself stands, its author and how to cite it. */
const articlePage = '/sources/article'

/** What is found so far. */
type PlacedFound = Omit<Found, 'hits'> & { hits: readonly PlacedHit[] }

/**
 * The search over slides, records and glossary. Its index and the terms in other languages are
 * fetched when the reader first types; where they do not come, the next letter asks for them again.
 */
export function useReadSearch(slides: () => readonly ReadSlide[]) {
  const typed = ref('')
  const found = shallowRef<PlacedFound>({ hits: [], total: 0, isSome: false })
  const isLost = ref(false)
  let ready: Promise<(typed: string) => PlacedFound> | undefined

  async function prepare() {
    const [
      { buildIndex, gatherFindable, searchIndex },
      { listTerms },
      { everydaySlideWords, everydayWords },
      { slideFacts },
      { listSearchedWords, listRecordSlides },
    ] = await Promise.all([
      loadChunk(() => import('./search.ts')),
      loadChunk(() => import('../glossary/list-terms.ts')),
      loadChunk(() => import('@deck/lesson/glossary')),
      loadChunk(() => import('virtual:slide-facts')),
      loadChunk(() => import('./list-searched-words.browser.ts')),
    ])
    const { glossary: _, ...rest } = tables
    const asking = new Set(slideFacts.filter(({ asks }) => asks).map(({ name }) => name))
    const [slideWords, recordSlides] = [listSearchedWords(), listRecordSlides()]
    const readable = slides().map(({ name, title, chapter }, i, all) => {
      const { names = '', text = '' } = asking.has(name) ? {} : slideWords.get(name) ?? {}
      const kind = asking.has(name) ? words.read.searchQuiz : chapter === all[i - 1]?.chapter ? '' : chapters[chapter].label
      return { name, title, words: [kind, ...everydaySlideWords[name] ?? []].join('\n'), shown: `${names} ${text}` }
    })
    const { [articlePage]: onArticle, ...others } = words.read.searchPages
    const pages = { ...others, [articlePage]: { ...onArticle, words: `${onArticle.words}\n${article.author}` } }
    const index = buildIndex(gatherFindable(readable, explainAsText, Object.assign({}, ...Object.values(rest)), listTerms(), everydayWords, pages))
    const place = (hit: Hit): PlacedHit =>
      hit.kind === 'record' || hit.kind === 'term' ? { ...hit, place: slides().find(({ name }) => name === recordSlides.get(hit.target)) } : hit
    return (wanted: string) => {
      const { hits, ...rest } = searchIndex(index, wanted, words.read.searchSmall)
      return { hits: hits.map(place), ...rest }
    }
  }

  watch(typed, async (wanted) => {
    ready ??= prepare()
    const search = await ready.catch(() => undefined)
    isLost.value = search === undefined
    if (!search)
      ready = undefined
    // a reader who typed on meanwhile gets the later answer
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
