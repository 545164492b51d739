/**
 * Writes the deck, the article and every work that it lists or cites as APA, BibTeX and RIS into data/citations.json, so
 * that no reader's browser has to fetch a citation library; and two
 * pages of docs/, where there is one. A test fails where one of them no longer fits the data.
 *
 * usage: npm run cite
 */
import { existsSync } from 'node:fs'
import { defineCommand, print, readOptions, runDirectly, writeWhole } from '@deck/command-line'
import { citationsFile, writeCitations } from './citation-texts.ts'
import { metadataFiles } from './metadata.ts'

export const main = defineCommand((args) => {
  const files = { [citationsFile]: writeCitations, ...existsSync('docs') && metadataFiles }
  readOptions(args, `npm run cite   writes ${Object.keys(files).join(', ')} anew; it takes no options\n`, {})
  for (const [file, write] of Object.entries(files)) {
    writeWhole(file, write())
    print(file)
  }
})

await runDirectly(import.meta.url, main)
