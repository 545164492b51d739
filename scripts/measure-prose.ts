/**
 * Says how hard the explanations are to read: the share of everyday words, and the length of sentences;
 * and where the glossary's Korean and Mongolian come from.
 *
 * usage: npm run measure:prose [-- --rare]
 */
import { equivalents } from '../data/equivalents.ts'
import { explanations } from '../data/explanations/index.ts'
import { courseTerms, glossary } from '../data/glossary.ts'
import { countOrigins } from '../logic/glossary/count-origins.ts'
import { measureTexts } from '../logic/prose/measure-words.ts'
import { readOptions } from './command-line.ts'
import { everyday } from './prose/vocabulary.ts'

const values = readOptions('npm run measure:prose [-- --rare]   --rare also lists the words outside the 5,000 most frequent\n', { rare: { type: 'boolean' } })
/** Words of the course itself, which its second and third slide teach. */
const taught = ['ladder', 'rung', 'rail']
const terms = new Set([...Object.values(glossary), ...Object.values(courseTerms)].flatMap(({ label }) => label.toLowerCase().split(/[\s-]+/)).concat(taught))
const limits = [3000, 5000]
const measure = measureTexts(Object.values(explanations), limits, everyday, terms)
limits.forEach((limit, i) => console.log(`words among the ${limit.toLocaleString('en')} most frequent: ${(measure.shares[i]! * 100).toFixed(1)}% of ${measure.words}`))
console.log(`sentences: ${measure.sentences}, ${measure.average.toFixed(1)} words on average, ${measure.longest} the longest, ${measure.over} too long`)
for (const { lang, article, official, ours, officialGists } of countOrigins(Object.values(equivalents)))
  console.log(`glossary, ${lang}: ${article + official + ours} names, ${article} from the article, ${official} from official sources, ${ours} ours; ${officialGists} definitions from official sources, the others ours`)
if (values.rare)
  console.log(measure.rare.join(', '))
