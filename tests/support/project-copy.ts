/** A copy of this project for the commands that tests start, as long as the tests of a file or of a group run. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { copyProject } from './run-script.ts'

/** @returns the copy's folder, and the one beside it in which files may be put; from the beginning of the tests on, and not before */
export function useProjectCopy(): { readonly copy: string, readonly folder: string } {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'deck-'))
    copyProject(join(folder, 'copy'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return { get copy() { return join(folder, 'copy') }, get folder() { return folder } }
}
