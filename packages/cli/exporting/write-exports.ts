/** The question bank in every format, beside a build for lecturers. */
import type { OfferedExport } from 'slidev-addon-lesson/exports/list-exports.ts'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formats, listNotes, sumTally, writeFormat } from '@deck/exports'
import { exchange } from '@deck/words/exchange'
import { exportsFolder, exportsList } from 'slidev-addon-lesson/exports/list-exports.ts'
import { describeDeck, gatherBank } from './gather-items.ts'

/**
 * Writes every format below exports/, and the list of them.
 * @param folder of the build
 */
export async function writeExports(folder: string): Promise<void> {
  const items = await gatherBank()
  mkdirSync(join(folder, exportsFolder), { recursive: true })
  const list: OfferedExport[] = []
  for (const [format, writer] of Object.entries(formats)) {
    const { files, tally } = await writeFormat(writer, items, describeDeck(''), exchange)
    files.forEach(({ name, bytes }) => writeFileSync(join(folder, exportsFolder, name), bytes))
    const { written, changed, leftOut } = sumTally(tally)
    list.push({
      format,
      files: files.map(({ name, bytes }) => ({ name, bytes: bytes.length })),
      written,
      changed,
      leftOut,
      notes: tally.flatMap(each => listNotes(each, exchange).map(note => ({ type: exchange.types[each.type], ...note }))),
    })
  }
  writeFileSync(join(folder, exportsList), `${JSON.stringify(list, null, 1)}\n`)
}
