import MiniSearch from 'minisearch'
import { fold } from '../shell/fold.ts'

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
  /** Names of what a slide shows, and what stands on it. */
  shown?: string
  text: string
}

/** One of the things found. */
export type Hit = Pick<Findable, 'key' | 'kind' | 'target' | 'title' | 'text'>

/** How many are shown at most. */
const most = 20

/** Lays out everything that can be found. What stands in a title or name weighs more than what stands on a slide or in a text. */
export function layIndex(all: readonly Findable[]): MiniSearch<Findable> {
  const index = new MiniSearch<Findable>({
    idField: 'key',
    fields: ['title', 'names', 'shown', 'text'],
    storeFields: ['key', 'kind', 'target', 'title', 'text'],
    processTerm: fold,
    searchOptions: { boost: { title: 4, names: 4 }, prefix: true, fuzzy: term => term.length > 4 ? 0.2 : false, combineWith: 'AND' },
  })
  index.addAll(all)
  return index
}

/** What a search has found. */
export interface Found {
  hits: readonly Hit[]
  total: number
  /** Nothing has all the words, and these have some of them. */
  isSome: boolean
}

/**
 * Looks for what the reader typed, the best first; nothing typed finds nothing. A whole question is looked for without
 * its small words, and where nothing has all the others, by any of them.
 * @param index that layIndex made
 * @param typed what the reader typed
 * @param small words that a question is made of and that say nothing of what is looked for
 */
export function searchIndex(index: MiniSearch<Findable>, typed: string, small: readonly string[] = []): Found {
  const words = typed.trim().split(/\s+/)
  const telling = words.filter(word => !small.includes(fold(word).replace(/[?!.,]/g, '')))
  const find = (wanted: readonly string[], combineWith: 'AND' | 'OR') => index.search(wanted.join(' '), { combineWith }) as unknown as Hit[]
  const whole = find(words, 'AND')
  const found = whole.length ? whole : find(telling, 'AND')
  const isSome = !found.length && telling.length > 1
  const all = isSome ? find(telling, 'OR') : found
  return { hits: all.slice(0, most).map(({ key, kind, target, title, text }) => ({ key, kind, target, title, text })), total: all.length, isSome: isSome && all.length > 0 }
}
