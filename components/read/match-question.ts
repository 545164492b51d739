import type MiniSearch from 'minisearch'
import type { SearchResult } from 'minisearch'
import { fold } from '../shell/fold.ts'

/** What an index has for a question. */
export interface Matches {
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
export function matchQuestion<T extends { title: string, names: string }>(index: MiniSearch<T>, typed: string, small: readonly string[]): Matches {
  const words = typed.trim().split(/[\s?!,;]+/).filter(Boolean)
  const telling = tellingWords(typed, small)
  const wanted = telling.length ? telling : words
  if (!wanted.length)
    return { results: [], called: 0, isSome: false }
  const called = telling.length < words.length ? index.search({ combineWith: 'AND', fields: ['title', 'names'], queries: words }) : []
  const isCalled = new Set(called.map(({ id }) => id as unknown))
  const all = [...called, ...index.search({ combineWith: 'AND', queries: wanted }).filter(({ id }) => !isCalled.has(id))]
  if (all.length || wanted.length === 1)
    return { results: all, called: called.length, isSome: false }
  const isTelling = new Set(wanted.map(fold))
  const countOf = ({ queryTerms }: SearchResult) => queryTerms.filter(term => isTelling.has(term)).length
  const some = index.search({ combineWith: 'OR', queries: wanted }).sort((a, b) => countOf(b) - countOf(a) || b.score - a.score)
  return { results: some, called: 0, isSome: some.length > 0 }
}

/** The words of a question that say what it is about. */
export function tellingWords(typed: string, small: readonly string[]): string[] {
  return typed.trim().split(/[\s?!,;]+/).filter(word => word && !small.includes(fold(word).replace(/\.$/, '')))
}
