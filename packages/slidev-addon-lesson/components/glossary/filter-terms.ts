import type { Term } from './arrange-terms.ts'
import MiniSearch from 'minisearch'
import { forgivingSearch } from '../shell/forgiving-search.ts'
import { normaliseText } from '../shell/format.ts'
import { otherWordsOf } from './arrange-terms.ts'

const wordsOf = (term: Term) => [term.entry.label, term.entry.englishLabel, term.entry.englishName, term.entry.gist, ...otherWordsOf(term)].join(' ')
const indexes = new WeakMap<readonly Term[], MiniSearch>()

function indexOf(terms: readonly Term[]): MiniSearch {
  const made = indexes.get(terms) ?? new MiniSearch({ ...forgivingSearch, fields: ['words'] })
  if (!indexes.has(terms)) {
    made.addAll(terms.map(term => ({ id: term.id, words: wordsOf(term) })))
    indexes.set(terms, made)
  }
  return made
}

/**
 * The terms that have every word that was typed, in a name or alias (in any script), the acronym or a definition: as
 * forgiving as the search. Where none has them so, those in which the letters stand anywhere. All terms where nothing was typed.
 */
export function filterTerms(terms: readonly Term[], typed: string): readonly Term[] {
  if (!typed.trim())
    return terms
  const found = new Set(indexOf(terms).search(typed).map(({ id }) => id as string))
  const wanted = normaliseText(typed).split(/\s+/).filter(Boolean)
  return terms.filter(found.size ? ({ id }) => found.has(id) : term => wanted.every(word => normaliseText(wordsOf(term)).includes(word)))
}
