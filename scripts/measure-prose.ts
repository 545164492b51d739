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
import { defineCommand, print, runDirectly } from './command/run-command.ts'
import { measureExplanations, sayMeasure } from './prose/measure-explanations.ts'

export const main = defineCommand((args) => {
  const values = readOptions(args, 'npm run measure:prose [-- --rare]   --rare also lists the words outside the 5,000 most frequent\n', { rare: { type: 'boolean' } })
  const measure = measureExplanations()
  print(sayMeasure(measure).join('\n'))
  for (const { lang, article, official, ours, officialGists } of countOrigins(Object.values(equivalents), Object.keys(languages) as LanguageCode[]))
    print(`glossary, ${lang}: ${article + official + ours} names, ${article} from the article, ${official} from official sources, ${ours} ours; ${officialGists} definitions from official sources, the others ours`)
  if (values.rare)
    print(measure.rare.join(', '))
})

await runDirectly(import.meta.url, main)
