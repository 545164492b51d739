/** Where the bench keeps what it needs, outside the project. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { whenStopped } from '../scripts/command/run-command.ts'

/** The rivals' packages, kept from one bench to the next. */
export const cacheFolder = join(tmpdir(), 'deck-bench')

let work: string | undefined

/**
 * What this bench builds: a folder of its own, so that two at once do not meet, gone when it ends.
 * @param name of the build
 * @returns the path of a folder that need not exist yet
 */
export function placeBuild(name: string): string {
  if (!work) {
    mkdirSync(cacheFolder, { recursive: true })
    const made = mkdtempSync(join(cacheFolder, 'run-'))
    const clear = () => rmSync(made, { recursive: true, force: true })
    whenStopped(clear)
    process.on('exit', clear)
    work = made
  }
  return join(work, name)
}
