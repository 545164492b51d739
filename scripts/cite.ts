/**
 * Writes the article and every work that it lists or cites as APA, BibTeX and RIS into
 * data/citations.json, so that no reader's browser has to fetch a citation library. A test fails
 * where the file no longer fits the data.
 *
 * usage: npm run cite
 */
import { citationsFile, writeCitations } from './citation-texts.ts'
import { readOptions } from './command-line.ts'
import { defineCommand, print, runDirectly } from './command/run-command.ts'
import { writeWhole } from './command/write-whole.ts'

export const main = defineCommand((args) => {
  readOptions(args, 'npm run cite   writes data/citations.json anew; it takes no options\n', {})
  writeWhole(citationsFile, writeCitations())
  print(citationsFile)
})

await runDirectly(import.meta.url, main)
