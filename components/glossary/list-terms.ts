import type { Term } from './arrange-terms.ts'
import { equivalents } from '../../data/equivalents.ts'
import { everydayWords } from '../../data/everyday-words.ts'
import { courseTerms, glossary } from '../../data/glossary.ts'

/** Every term of the article and every word of the course, each with its equivalents and everyday words. */
export function listTerms(): Term[] {
  return Object.entries({ ...glossary, ...courseTerms }).map(([id, entry]) => ({ id, entry, equivalents: equivalents[id as keyof typeof equivalents], everyday: everydayWords[id as keyof typeof everydayWords] }))
}
