/** Looking for slides, records and terms by what a reader types. */
import type { Fact, Name } from '@deck/article'
import type { SearchResult } from 'minisearch'
import type { Term } from '../glossary/arrange-terms.ts'
import MiniSearch from 'minisearch'
import { otherWordsOf } from '../glossary/arrange-terms.ts'
import { forgivingSearch } from '../shell/forgiving-search.ts'
import { nameWithGist, otherNamesOf } from '../shell/format-record.ts'
import { normaliseText } from '../shell/format.ts'

/** What an index has for a question. */
interface Matches {
  /** The best first. */
  results: readonly SearchResult[]
  /** How many of the first are called by the whole question. */
  called: number
  /** Nothing has all the words, and these have some of them. */
  isSome: boolean
}

/**
 * Looks for what somebody typed. A question is about its telling words: what is found has all of them. What is called by
 * the whole question ("why trees"), small words too, comes first. Where nothing has all telling words, what has most of
 * them comes first. Small words alone are looked for as they are.
 * @param index of texts that have a title and names
 * @param typed a word, a few, or a whole question
 * @param small words that a question is made of and that say nothing of what is looked for
 */
function matchQuestion<T extends { title: string, names: string }>(index: MiniSearch<T>, typed: string, small: readonly string[]): Matches {
  const words = typed.trim().split(/[\s?!,;]+/).filter(Boolean)
  const telling = selectSearchTerms(typed, small)
  const wanted = telling.length ? telling : words
  if (!wanted.length)
    return { results: [], called: 0, isSome: false }
  const called = telling.length < words.length ? index.search({ combineWith: 'AND', fields: ['title', 'names'], queries: words }) : []
  const isCalled = new Set(called.map(({ id }) => id as unknown))
  const all = [...called, ...index.search({ combineWith: 'AND', queries: wanted }).filter(({ id }) => !isCalled.has(id))]
  if (all.length || wanted.length === 1)
    return { results: all, called: called.length, isSome: false }
  const isTelling = new Set(wanted.map(normaliseText))
  const countOf = ({ queryTerms }: SearchResult) => queryTerms.filter(term => isTelling.has(term)).length
  const some = index.search({ combineWith: 'OR', queries: wanted }).sort((a, b) => countOf(b) - countOf(a) || b.score - a.score)
  return { results: some, called: 0, isSome: some.length > 0 }
}

/** The words of a question that say what it is about. */
function selectSearchTerms(typed: string, small: readonly string[]): string[] {
  return typed.trim().split(/[\s?!,;]+/).filter(word => word && !small.includes(normaliseText(word).replace(/\.$/, '')))
}

/** A slide with all by which it may be looked for. */
export interface FindableSlide {
  no: number
  title: string
  /** Its name in links. */
  name: string
  /** Title of its chapter. */
  chapter: string
  /** Names of what it shows and terms that it uses, in every script, and their other forms. */
  names: string
  /** Words that stand on it, and its explanation. */
  text: string
  /** Everyday words for what its text names. */
  also?: string
}

/** What a build knows of the words of a slide. */
export interface SlideWords {
  /** Its name in links. */
  name: string
  text: string
  /** Of records that it shows, and perhaps other words. */
  ids: readonly string[]
  /** Its question is asked before it is taught: the end of the part has the answer, or the picture that comes with the next click. */
  asksBefore?: 'part' | 'picture'
}

/** A slide that was found. */
export type FoundSlide = Pick<FindableSlide, 'no' | 'title' | 'chapter'>

/** How many are shown at most. */
const mostSlides = 12

/** Looks for slides by any of their words. */
export type FindSlides = (typed: string) => readonly FoundSlide[]

/** Slides by number: the one with this number first, then those whose number begins so. */
export function findByNumber(slides: readonly FoundSlide[], typed: string): readonly FoundSlide[] {
  return slides.filter(({ no }) => String(no).startsWith(typed)).sort((a, b) => a.no - b.no).slice(0, mostSlides)
}

/**
 * Lays out all slides for a search that puts the best first: a title counts more than a name or a term, and these more than
 * other words.
 * @param slides all of the deck's
 * @param small words that a question is made of and that say nothing of what is looked for
 */
export function buildSlideIndex(slides: readonly FindableSlide[], small: readonly string[] = []): FindSlides {
  const index = new MiniSearch<FindableSlide>({
    idField: 'no',
    fields: ['title', 'name', 'chapter', 'names', 'text', 'also'],
    storeFields: ['no', 'title', 'chapter'],
    processTerm: forgivingSearch.processTerm,
    searchOptions: { ...forgivingSearch.searchOptions, boost: { title: 8, name: 5, names: 3, chapter: 2 }, weights: { fuzzy: 0.2, prefix: 0.5 } },
  })
  index.addAll(slides)
  return typed =>
    (matchQuestion(index, typed, small).results as unknown as FoundSlide[]).slice(0, mostSlides).map(({ no, title, chapter }) => ({ no, title, chapter }))
}

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
  /** The language of title and text, where it is not the page's. */
  lang?: 'en'
  /** Names of what a slide shows, and what stands on it. */
  shown?: string
  text: string
}

/** One of the things found. */
export type Hit = Pick<Findable, 'key' | 'kind' | 'target' | 'title' | 'text' | 'lang'>

/** How many are shown at most. */
const most = 20

/** Lays out everything that can be found. What stands in a title or name weighs more than what stands on a slide or in a text. */
export function buildIndex(all: readonly Findable[]): MiniSearch<Findable> {
  const index = new MiniSearch<Findable>({
    idField: 'key',
    fields: ['title', 'names', 'shown', 'text'],
    storeFields: ['key', 'kind', 'target', 'title', 'names', 'text', 'lang'],
    processTerm: forgivingSearch.processTerm,
    searchOptions: { ...forgivingSearch.searchOptions, boost: { title: 4, names: 4 } },
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
 * @param index that buildIndex made
 * @param typed what the reader typed
 * @param small words that a question is made of and that say nothing of what is looked for
 */
export function searchIndex(index: MiniSearch<Findable>, typed: string, small: readonly string[] = []): Found {
  const { results, called, isSome } = matchQuestion(index, typed, small)
  const about = normaliseText(selectSearchTerms(typed, small).join(' '))
  const isExact = ({ title, names }: Findable) => [title, ...names.split('\n')].some(name => normaliseText(name) === about)
  const found = results as unknown as Findable[]
  const rest = found.slice(called)
  const best = [...found.slice(0, called), ...rest.filter(isExact), ...rest.filter(one => !isExact(one))]
  const hits = best.slice(0, most).map(({ key, kind, target, title, text, lang }) => ({ key, kind, target, title, text, ...lang && { lang } }))
  return { hits, total: results.length, isSome }
}

/** A slide as the search needs it. */
export interface ReadableSlide {
  /** Its routeAlias. */
  name: string
  title: string
  /** Words that find it although they stand nowhere on it. */
  words?: string
  /** What it shows and what stands on it, with all names. */
  shown?: string
}

type Named = Fact & { name?: Name }
const namesOf = ({ label, name }: Named) => [label, name?.en, name?.acronym, ...otherNamesOf(name).map(({ text }) => text)].filter(Boolean).join('\n')

/**
 * Gathers all that can be found: slides by title, explanation and what they show, records and terms by all their
 * names and their sentence, terms by their aliases and equivalents too. Tokens in an explanation are
 * searched as what they say.
 * @param slides in the deck's order
 * @param explain the slide's explanation as it is read, '' where there is none
 * @param records everything with an id, the glossary left out
 * @param terms the glossary's; a term without a passage is a word of the course
 * @param everyday everyday words for records, by id
 * @param pages pages of their own, by address, with the words that find them
 */
export function gatherFindable(
  slides: readonly ReadableSlide[],
  explain: (name: string) => string,
  records: Readonly<Record<string, Fact>>,
  terms: readonly Term[],
  everyday: Readonly<Record<string, readonly string[] | undefined>> = {},
  pages: Readonly<Record<string, { title: string, words: string }>> = {},
): Findable[] {
  return [
    ...Object.entries(pages)
      .map(([address, { title, words }]): Findable => ({ key: `page:${address}`, kind: 'page', target: address, title, names: words, text: '' })),
    ...slides.map(({ name, title, words = '', shown = '' }): Findable => ({
      key: `slide:${name}`,
      kind: 'slide',
      target: name,
      title,
      names: words,
      shown,
      text: explain(name),
    })),
    ...terms.map((term): Findable => {
      const { id, entry } = term
      const { label: title, lang } = nameWithGist(entry)
      const kind = entry.cite ? 'term' : 'word'
      return { key: `${kind}:${id}`, kind, target: id, title, names: [...lang ? [entry.label] : [], ...otherWordsOf(term)].join('\n'), text: entry.gist, lang }
    }),
    ...Object.entries(records)
      .map(([id, record]): Findable => ({
        key: `record:${id}`,
        kind: 'record',
        target: id,
        title: nameWithGist(record).label,
        lang: nameWithGist(record).lang,
        names: [namesOf(record), ...everyday[id] ?? []].join('\n'),
        text: record.gist,
      })),
  ]
}
