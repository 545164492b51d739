/** What is done to a build after Slidev has made it; the order matters, for each step takes up what the last one left. */
import type { OfferedExport } from '../../components/exports/list-exports.ts'
import type { BuildKind } from './prerender.ts'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportsFolder, exportsList } from '../../components/exports/list-exports.ts'
import { exchange } from '../../locales/en-exchange.ts'
import { statePolicies } from './content-policy.ts'
import { guardPages } from './guard-pages.ts'
import { addPreviews } from './link-preview.ts'
import { makeInstallable, makeOffline } from './offline.ts'
import { addPlainPages } from './plain-pages.ts'
import { prerender } from './prerender.ts'

/**
 * Writes every format below exports/, and the list of them.
 * @param folder of the build
 * @param kind whom it is for: students' builds have no such files, for they hold the answers
 * @param kind.audience whom it is for
 */
async function writeExports(folder: string, { audience }: { audience: 'student' | 'lecturer' }): Promise<void> {
  if (audience === 'student')
    return
  // only here: a students' build needs none of these libraries
  const { bank, describeDeck, formats, gatherItems, listNotes, sumTally, writeFormat } = await import('../exports/index.ts')
  const items = await gatherItems({ ids: Object.keys(bank), chapters: [], types: [], generated: 0, seed: 1 }, '')
  mkdirSync(join(folder, exportsFolder), { recursive: true })
  const list: OfferedExport[] = []
  for (const [format, writer] of Object.entries(formats)) {
    const { files, tally } = await writeFormat(writer, items, describeDeck(''))
    files.forEach(({ name, bytes }) => writeFileSync(join(folder, exportsFolder, name), bytes))
    const { written, changed, leftOut } = sumTally(tally)
    list.push({
      format,
      files: files.map(({ name, bytes }) => ({ name, bytes: bytes.length })),
      written,
      changed,
      leftOut,
      notes: tally.flatMap(each => listNotes(each).map(note => ({ type: exchange.types[each.type], ...note }))),
    })
  }
  writeFileSync(join(folder, exportsList), `${JSON.stringify(list, null, 1)}\n`)
}
/** One step: takes the build's folder and its kind, and changes the files in it. */
export type FinishStep = (folder: string, kind: BuildKind) => void | Promise<void>

/**
 * The first slide as prerendered HTML comes first. The content-security-policy, which names every script that
 * stands in the pages, is the last that changes a page; the offline copy then lists all files as they are served.
 */
const steps: readonly FinishStep[] = [prerender, addPlainPages, addPreviews, guardPages, makeInstallable, writeExports, statePolicies, makeOffline]

/**
 * Finishes a build in its folder.
 * @param kind whom it is for, and how it is made
 * @throws Error of the step that could not be done, with what to correct
 */
export async function finishBuild(folder: string, kind: BuildKind): Promise<void> {
  for (const step of steps)
    await step(folder, kind)
}
