/** Files that a command may replace: those of a marked build, and those that one of ours wrote, unchanged since. */
import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import * as v from 'valibot'
import { writeWhole } from './paths.ts'
import { refuse } from './run-command.ts'

const files = v.record(v.string(), v.string())
const markSchema = v.object({
  /** Says what this file is to whoever opens it. */
  about: v.string(),
  /** Fingerprint of each file, by its path in the folder with / between parts. */
  files,
  /** Files of the build before, as long as the new one is put in their place. */
  before: v.optional(files),
})

type BuildMark = v.InferOutput<typeof markSchema>

/** Name of the mark in a build's folder. */
export const markName = '.deck-build.json'

/** Reads a mark; null where the text is none. */
export function readMark(text: string): BuildMark | null {
  try {
    const read: unknown = JSON.parse(text)
    return v.is(markSchema, read) ? read : null
  }
  catch {
    return null
  }
}

export function writeMark(files: Record<string, string>, before?: Record<string, string>): string {
  const about = 'A list of the files that this project put here. A later build takes away these, if they are unchanged, and no others.'
  return `${JSON.stringify({ about, files, ...(before && { before }) } satisfies BuildMark, null, 1)}\n`
}

/** What lies in a folder, seen by its mark: what it made, what was changed since, and what came from elsewhere. */
export interface Sorted { ours: string[], changed: string[], foreign: string[] }

/**
 * Tells the files of a folder apart.
 * @param mark of the folder
 * @param present fingerprints of what lies there now, the mark left out
 */
export function sortFiles(mark: BuildMark, present: Record<string, string>): Sorted {
  const sorted: Sorted = { ours: [], changed: [], foreign: [] }
  for (const [file, print] of Object.entries(present)) {
    const known = [mark.files[file], mark.before?.[file]].filter(each => each !== undefined)
    sorted[known.includes(print) ? 'ours' : known.length ? 'changed' : 'foreign'].push(file)
  }
  return sorted
}

/** What systems leave in any folder that somebody has looked into. */
const droppings = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini'])
/** Where a build of that process is made. */
export const unfinishedBuild = /^\.building-(\d+)$/

/** Fingerprint of a file's content. */
export function computeFingerprint(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 20)
}

/** All that lies below a folder and is no folder, with / between parts; links are not followed. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => !entry.isDirectory() && !droppings.has(entry.name))
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter(file => !unfinishedBuild.test(file.split('/')[0]!))
}

/** Fingerprints of files; what is no plain file has none of ours. */
export function computeFingerprints(folder: string, files: readonly string[]): Record<string, string> {
  return Object.fromEntries(files.map((file) => {
    const path = join(folder, file)
    return [file, lstatSync(path).isFile() ? computeFingerprint(readFileSync(path)) : '']
  }))
}

/** What a folder is to a build. */
export type Found
  = { kind: 'missing' | 'empty' }
    | { kind: 'build', mark: BuildMark, sorted: Sorted }
    /** Names of what lies in it. */
    | { kind: 'other', files: string[] }

function readText(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

/**
 * Looks at a folder. One that is no build is not gone through: it may be the whole disk.
 * @param folder that is one, or is not there
 */
export function inspectFolder(folder: string): Found {
  if (!statSync(folder, { throwIfNoEntry: false }))
    return { kind: 'missing' }
  const names = readdirSync(folder).filter(name => !droppings.has(name) && !unfinishedBuild.test(name))
  if (!names.length)
    return { kind: 'empty' }
  const mark = readMark(readText(join(folder, markName)))
  if (!mark)
    return { kind: 'other', files: names.toSorted() }
  const files = listFiles(folder).filter(file => file !== markName)
  return { kind: 'build', mark, sorted: sortFiles(mark, computeFingerprints(folder, files)) }
}

/** Names a few files of many. */
export function formatFileNames(files: readonly string[]): string {
  const [shown, more] = [files.slice(0, 3), files.length - 3]
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ')
}

/** The nearest folder above a file that is a marked build. */
function findBuild(file: string): { folder: string, mark: BuildMark } | null {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const mark = readMark(readText(join(folder, markName)))
    if (mark)
      return { folder, mark }
    if (folder === dirname(folder))
      return null
  }
}

/** The fingerprint that the build around a file has noted for it; null where there is none. */
function findFingerprint(file: string): string | null {
  const build = findBuild(file)
  return build?.mark.files[relative(build.folder, file).replaceAll(sep, '/')] ?? null
}

/** Notes files in the mark of the build that they lie in. @returns whether there is one */
export function addToBuild(file: string, print: string): boolean {
  const build = findBuild(file)
  if (build)
    writeWhole(join(build.folder, markName), writeMark({ ...build.mark.files, [relative(build.folder, file).replaceAll(sep, '/')]: print }))
  return !!build
}

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
  return statSync(path).isFile() && [findFingerprint(path), readList()[path]].includes(computeFingerprint(readFileSync(path)))
}

/**
 * Makes sure that writing a file destroys nobody's work.
 * @param file that may exist
 * @param remedy what to do about one that is not ours
 * @param content what is to be written: a file that holds just that is lost to nobody, as after a run that was killed before it took note
 * @throws Refusal where it is not ours, or was changed since
 */
export function refuseForeign(file: string, remedy: string, content?: Uint8Array): void {
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory())
    refuse(`"${file}" is a folder, and a file is to be written there: move it away, or ${remedy}.`)
  if (existsSync(file) && !isOurs(file) && !(content && Buffer.compare(readFileSync(file), content) === 0))
    refuse(`"${file}" was not written by this command, or was changed since, and is left as it is: move it away, or ${remedy}.`)
}

function recordWritten(file: string, content: Uint8Array): void {
  const path = resolve(file)
  const print = computeFingerprint(content)
  if (addToBuild(path, print))
    return
  const kept = Object.entries(readList()).filter(([known]) => existsSync(known))
  writeWhole(list, `${JSON.stringify({ ...Object.fromEntries(kept), [path]: print }, null, 1)}\n`)
}

/** Writes a file whole and notes it as ours. */
export function writeOurs(file: string, content: Uint8Array | string): void {
  writeWhole(file, content)
  recordWritten(file, readFileSync(file))
}
