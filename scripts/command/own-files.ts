/**
 * Files that a command may replace: those that one of ours wrote, unchanged since. What was written is noted in
 * the mark of the build that it lies in, or else in a list of the project's.
 */
import { Buffer } from 'node:buffer'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import * as v from 'valibot'
import { addToBuild, findPrint, takePrint } from './inspect-build.ts'
import { refuse } from './run-command.ts'
import { writeWhole } from './write-whole.ts'

/** Fingerprints of the files that our commands wrote outside builds, by their whole path. */
const list = '.written-files.json'

function readList(): Record<string, string> {
  try {
    const read: unknown = JSON.parse(readFileSync(list, 'utf8'))
    return v.is(v.record(v.string(), v.string()), read) ? read : {}
  }
  catch {
    return {}
  }
}

/** Whether a file that exists is as one of our commands wrote it. */
export function isOurs(file: string): boolean {
  const path = resolve(file)
  return statSync(path).isFile() && [findPrint(path), readList()[path]].includes(takePrint(readFileSync(path)))
}

/**
 * Makes sure that writing a file destroys nobody's work.
 * @param file that may exist
 * @param remedy what to do about one that is not ours
 * @param content what is to be written: a file that holds just that is lost to nobody, as after a run that was killed before it took note
 * @throws Refusal where it is not ours, or was changed since
 */
export function refuseForeign(file: string, remedy: string, content?: Uint8Array): void {
  if (existsSync(file) && !isOurs(file) && !(content && Buffer.compare(readFileSync(file), content) === 0))
    refuse(`"${file}" was not written by this command, or was changed since, and is left as it is: move it away, or ${remedy}.`)
}

/** Notes a file as ours. */
export function noteOurs(file: string, content: Uint8Array): void {
  const path = resolve(file)
  const print = takePrint(content)
  if (addToBuild(path, print))
    return
  const kept = Object.entries(readList()).filter(([known]) => existsSync(known))
  writeWhole(list, `${JSON.stringify({ ...Object.fromEntries(kept), [path]: print }, null, 1)}\n`)
}

/** Writes a file whole and notes it as ours. */
export function writeOurs(file: string, content: Uint8Array | string): void {
  writeWhole(file, content)
  noteOurs(file, readFileSync(file))
}
