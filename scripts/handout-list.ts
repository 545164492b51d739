/** The list of handouts that stands beside them, and what of it may be written anew. */
import type { HandoutFile } from '../logic/handout/files.ts'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readFiles } from '../logic/handout/files.ts'
import { readInput } from './command/check-paths.ts'
import { isOurs, refuseForeign } from './command/own-files.ts'
import { refuse } from './command/run-command.ts'

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  }
  catch {
    return undefined
  }
}

/** The handouts that the folder's list names and that are there. @throws Refusal where its index.json is no such list */
export function readKnown(folder: string): HandoutFile[] {
  const list = join(folder, 'index.json')
  if (!existsSync(list))
    return []
  const text = readInput(list, 'handouts')
  const [known, listed] = [readFiles(text), readJson(text)]
  if (!isOurs(list) && !(Array.isArray(listed) && listed.length === known.length))
    refuse(`"${list}" is no list of handouts, and is left as it is: choose another folder with --out.`)
  return known.filter(({ file }) => existsSync(join(folder, file)))
}

/**
 * Makes sure that no PDF takes the place of somebody else's, or of one in which somebody has written.
 * @param folder that exists
 * @param files names of the PDFs to come
 * @throws Refusal that names the first that is in the way
 */
export function checkPapers(folder: string, files: readonly string[]): void {
  const known = readKnown(folder)
  for (const file of files) {
    const path = join(folder, file)
    const listed = known.find(each => each.file === file)
    if (!listed || statSync(path).size !== listed.bytes)
      refuseForeign(path, 'choose another folder with --out')
  }
}
