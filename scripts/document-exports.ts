/**
 * Writes docs/exports.md anew, from the code that writes the formats and the bank as it stands. A test fails where the file
 * no longer fits.
 *
 * usage: npm run document:exports
 */
import { defineCommand, print, readOptions, runDirectly, writeWhole } from '@deck/command-line'
import { documentFile, writeDocument } from '../packages/exports/index.ts'

export const main = defineCommand(async (args) => {
  readOptions(args, 'npm run document:exports   writes docs/exports.md anew; it takes no options\n', {})
  writeWhole(documentFile, await writeDocument())
  print(documentFile)
})

await runDirectly(import.meta.url, main)
