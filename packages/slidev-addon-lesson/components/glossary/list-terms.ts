import type { Equivalents } from '@deck/article'
import type { Term } from './arrange-terms.ts'
import { equivalents } from '@deck/lesson/equivalents'
import { courseTerms, everydayWords, glossary } from '@deck/lesson/glossary'

/** An article may have no languages besides English, and then no equivalents. */
const others: Readonly<Partial<Record<string, Equivalents>>> = equivalents

/** Every term of the article and every word of the course, each with its equivalents and everyday words. */
export function listTerms(): Term[] {
  return Object.entries({ ...glossary, ...courseTerms })
    .map(([id, entry]) => ({ id, entry, equivalents: others[id], everyday: everydayWords[id as keyof typeof everydayWords] }))
}
