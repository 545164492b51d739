/** How hard the explanations are to read, for npm run measure:prose and the coverage report. */
import type { Measure } from '../../logic/prose/measure-words.ts'
import { explanations } from '../../data/explanations/index.ts'
import { courseTerms, glossary } from '../../data/glossary.ts'
import { measureTexts } from '../../logic/prose/measure-words.ts'
import { everyday } from './vocabulary.ts'

/** Words of the course itself, which its second and third slide teach. */
const taught = ['ladder', 'rung', 'rail']
const limits = [3000, 5000]

/** The measure of all explanations; terms of the glossary count as everyday words. */
export function measureExplanations(): Measure {
  const terms = new Set([...Object.values(glossary), ...Object.values(courseTerms)].flatMap(({ label }) => label.toLowerCase().split(/[\s-]+/)).concat(taught))
  return measureTexts(Object.values(explanations), limits, everyday, terms)
}

/** The measure in lines of text. */
export function sayMeasure({ shares, words, sentences, average, longest, over }: Measure): string[] {
  return [
    ...limits.map((limit, i) => `words among the ${limit.toLocaleString('en')} most frequent: ${(shares[i]! * 100).toFixed(1)}% of ${words}`),
    `sentences: ${sentences}, ${average.toFixed(1)} words on average, ${longest} the longest, ${over} too long`,
  ]
}
