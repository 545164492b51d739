/**
 * Says how hard the explanations are to read: the share of everyday words, and the length of sentences;
 * and where the glossary's names in other languages come from.
 *
 * usage: npm run measure:prose [-- --rare]
 */
import type { LanguageCode } from '../model/types.ts'
import { equivalents } from '../data/equivalents.ts'
import { languages } from '../deck.config.ts'
import { countOrigins } from '../logic/glossary/count-origins.ts'
import { readOptions } from './command-line.ts'
import { measureExplanations, sayMeasure } from './prose/measure-explanations.ts'

const values = readOptions('npm run measure:prose [-- --rare]   --rare also lists the words outside the 5,000 most frequent\n', { rare: { type: 'boolean' } })
const measure = measureExplanations()
console.log(sayMeasure(measure).join('\n'))
for (const { lang, article, official, ours, officialGists } of countOrigins(Object.values(equivalents), Object.keys(languages) as LanguageCode[]))
  console.log(`glossary, ${lang}: ${article + official + ours} names, ${article} from the article, ${official} from official sources, ${ours} ours; ${officialGists} definitions from official sources, the others ours`)
if (values.rare)
  console.log(measure.rare.join(', '))
