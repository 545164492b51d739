import MiniSearch from 'minisearch'
import { fold } from '../text/fold.ts'

/** Something that the reader can look for. */
export interface Findable {
  /** Unique over all kinds. */
  key: string
  /** A term opens its record; a word of the course has none and stands in the glossary alone. */
  kind: 'slide' | 'record' | 'term' | 'word' | 'page'
  /** The slide's name, the record's id or the page's address. */
  target: string
  title: string
  /** Names in other scripts, acronyms, aliases. */
  names: string
  text: string
}

/** One of the things found. */
export type Hit = Pick<Findable, 'key' | 'kind' | 'target' | 'title' | 'text'>

/** How many are shown at most. */
const most = 20

/** Lays out everything that can be found. What stands in a title or name weighs more than what stands in a text. */
export function layIndex(all: readonly Findable[]): MiniSearch<Findable> {
  const index = new MiniSearch<Findable>({
    idField: 'key',
    fields: ['title', 'names', 'text'],
    storeFields: ['key', 'kind', 'target', 'title', 'text'],
    processTerm: fold,
    searchOptions: { boost: { title: 4, names: 4 }, prefix: true, fuzzy: term => term.length > 4 ? 0.2 : false, combineWith: 'AND' },
  })
  index.addAll(all)
  return index
}

/** Looks for what the reader typed, the best first; nothing typed finds nothing. */
export function searchIndex(index: MiniSearch<Findable>, typed: string): { hits: readonly Hit[], total: number } {
  const found = index.search(typed.trim()) as unknown as Hit[]
  return { hits: found.slice(0, most).map(({ key, kind, target, title, text }) => ({ key, kind, target, title, text })), total: found.length }
}
