import MiniSearch from 'minisearch'
import { fold } from '../shell/fold.ts'
import { matchQuestion, tellingWords } from './match-question.ts'

/** Something that the reader can look for. */
export interface Findable {
  /** Unique over all kinds. */
  key: string
  /** A term opens its record; a word of the course has none and stands in the glossary alone. */
  kind: 'slide' | 'record' | 'term' | 'word' | 'page'
  /** The slide's name, the record's id or the page's address. */
  target: string
  title: string
  /** Names in other scripts, acronyms, aliases: one a line. */
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
    storeFields: ['key', 'kind', 'target', 'title', 'names', 'text'],
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
 * Looks for what the reader typed, the best first; nothing typed finds nothing. What is called
 * exactly so comes before what has the words among others.
 * @param index that layIndex made
 * @param typed what the reader typed
 * @param small words that a question is made of and that say nothing of what is looked for
 */
export function searchIndex(index: MiniSearch<Findable>, typed: string, small: readonly string[] = []): Found {
  const { results, called, isSome } = matchQuestion(index, typed, small)
  const about = fold(tellingWords(typed, small).join(' '))
  const isExact = ({ title, names }: Findable) => [title, ...names.split('\n')].some(name => fold(name) === about)
  const found = results as unknown as Findable[]
  const rest = found.slice(called)
  const best = [...found.slice(0, called), ...rest.filter(isExact), ...rest.filter(one => !isExact(one))]
  const hits = best.slice(0, most).map(({ key, kind, target, title, text }) => ({ key, kind, target, title, text }))
  return { hits, total: results.length, isSome }
}
