/**
 * Writes the article and every work that it lists or cites as APA, BibTeX and RIS into
 * data/citations.json, so that no reader's browser has to fetch a citation library. A test fails
 * where the file no longer fits the data.
 *
 * usage: npm run cite
 */
import { writeFileSync } from 'node:fs'
import { citationsFile, writeCitations } from './citation-texts.ts'

writeFileSync(citationsFile, writeCitations())
console.log(citationsFile)
