/** Times the PDF export: once for one slide, which is the start-up, once for all. */
import type { Figures } from './table/statistics.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { whenStopped } from '../scripts/command/run-command.ts'
import { runNode } from './measure-program.ts'

/**
 * Seconds for one slide, and for each slide more.
 * @param slides how many the deck has
 */
export async function timeExport(slides: number): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-export-'))
  const clear = () => rmSync(folder, { recursive: true, force: true })
  const release = whenStopped(clear)
  try {
    const out = join(folder, 'deck.pdf')
    // The first export also prepares what later ones find ready.
    await runNode(['scripts/export.ts', '--out', out, '--range', '1'], '.')
    const one = await runNode(['scripts/export.ts', '--out', out, '--range', '1'], '.')
    const all = await runNode(['scripts/export.ts', '--out', out], '.')
    return { 'export.start': one.seconds, 'export.slide': (all.seconds - one.seconds) / (slides - 1) }
  }
  finally {
    clear()
    release()
  }
}
