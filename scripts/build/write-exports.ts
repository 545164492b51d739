/** A step of finishing a build: lecturers' builds offer the question bank in the formats of other programs. */
import type { OfferedExport } from '../../components/exports/list-exports.ts'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportsFolder, exportsList } from '../../components/exports/list-exports.ts'
import { exchange } from '../../locales/en-exchange.ts'

/**
 * Writes every format below exports/, and the list of them.
 * @param folder of the build
 * @param kind whom it is for: students' builds have no such files, for they hold the answers
 * @param kind.audience whom it is for
 */
export async function writeExports(folder: string, { audience }: { audience: 'student' | 'lecturer' }): Promise<void> {
  if (audience === 'student')
    return
  // only here: a students' build needs none of these libraries
  const [{ formats }, { bank, describeDeck, gatherItems }, { listNotes, sumTally, writeFormat }] = await Promise.all([import('../exports/formats.ts'), import('../exports/gather-items.ts'), import('../exports/write-format.ts')])
  const items = await gatherItems({ ids: Object.keys(bank), chapters: [], types: [], generated: 0, seed: 1 }, '')
  mkdirSync(join(folder, exportsFolder), { recursive: true })
  const list: OfferedExport[] = []
  for (const [format, writer] of Object.entries(formats)) {
    const { files, tally } = await writeFormat(writer, items, describeDeck(''))
    files.forEach(({ name, bytes }) => writeFileSync(join(folder, exportsFolder, name), bytes))
    const { written, changed, leftOut } = sumTally(tally)
    list.push({ format, files: files.map(({ name, bytes }) => ({ name, bytes: bytes.length })), written, changed, leftOut, notes: tally.flatMap(each => listNotes(each).map(note => ({ type: exchange.types[each.type], ...note }))) })
  }
  writeFileSync(join(folder, exportsList), `${JSON.stringify(list, null, 1)}\n`)
}
