/**
 * Writes docs/exports.md anew, from the code that writes the formats and the bank as it stands. A test fails where the file
 * no longer fits.
 *
 * usage: npm run document:exports
 */
import { readOptions } from './command-line.ts'
import { runCommand } from './command/run-command.ts'
import { writeWhole } from './command/write-whole.ts'
import { documentFile, writeDocument } from './exchanging/write-document.ts'

readOptions('npm run document:exports   writes docs/exports.md anew; it takes no options\n', {})
await runCommand(async () => {
  writeWhole(documentFile, await writeDocument())
  console.log(documentFile)
})
