import { toString } from 'nlcst-to-string'
import { visit } from 'unist-util-visit'
import { countWords, longestSentence, readSentences } from './check-text.ts'

/** How hard some texts are to read. */
export interface Measure {
  /** Shares of the words that are among the so many most frequent ones, 0 to 1, one for each limit asked for. */
  shares: readonly number[]
  /** Words counted: names, figures and terms of the field left aside. */
  words: number
  /** Words a sentence has on average. */
  average: number
  /** Words of the longest sentence. */
  longest: number
  /** Sentences over the limit, of how many. */
  over: number
  sentences: number
  /** Words outside the largest limit, most frequent in the texts first. */
  rare: readonly string[]
}

/** What a measure needs to know of English. */
export interface Vocabulary {
  /** How frequent a word is, 1 for the most frequent; undefined where it is in no list. */
  rankOf: (word: string) => number | undefined
  /** Ground forms of a word: "rises" gives "rise". */
  lemmasOf: (word: string) => readonly string[]
}

/**
 * Measures texts: how many of their words are among the most frequent ones, and how long their sentences are.
 * @param texts as readers meet them; record tokens in brackets are names or figures and do not count as words
 * @param limits of frequency, ascending, such as 3000 and 5000
 * @param vocabulary ranks and ground forms
 * @param terms words of the field, in lower case, which are taught and so left aside
 */
export function measureTexts(texts: readonly string[], limits: readonly number[], { rankOf, lemmasOf }: Vocabulary, terms: ReadonlySet<string>): Measure {
  const sentences = texts.flatMap(readSentences)
  const lengths = sentences.map(countWords)
  const spoken = sentences.map((sentence) => {
    const found: string[] = []
    visit(sentence, 'WordNode', (node) => { found.push(toString(node)) })
    return found
  })
  // at the beginning of a sentence only other places can tell a name from a word
  const names = new Set(spoken.flatMap(found => found.slice(1).filter(word => /^[A-Z]/.test(word))))
  const words = spoken.flatMap(found => found.filter(word => /^[a-z’'-]+$/i.test(word) && !names.has(word) && !names.has(word.replace(/[’']s$/, '')) && !/^T\w*xx/.test(word))).map(word => word.toLowerCase().replace(/’/g, '\'').replace(/'s?$/, '')).filter(word => ![word, ...lemmasOf(word)].some(form => terms.has(form)))
  const rankOne = (word: string) => Math.min(...[word, ...lemmasOf(word)].map(form => rankOf(form) ?? Infinity))
  // a compound is as hard as its harder part
  const ranks = words.map(word => ({ word, rank: Math.min(rankOne(word), Math.max(...word.split('-').filter(Boolean).map(rankOne))) }))
  const counts = new Map<string, number>()
  for (const { word, rank } of ranks) {
    if (rank > limits.at(-1)!)
      counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return {
    shares: limits.map(limit => ranks.filter(({ rank }) => rank <= limit).length / ranks.length),
    words: words.length,
    average: lengths.reduce((sum, length) => sum + length, 0) / lengths.length,
    longest: Math.max(...lengths),
    over: lengths.filter(length => length > longestSentence).length,
    sentences: sentences.length,
    rare: [...counts].sort((a, b) => b[1] - a[1]).map(([word, count]) => count > 1 ? `${word} (${count})` : word),
  }
}
