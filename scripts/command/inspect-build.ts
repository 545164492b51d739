/** Tells builds of ours from other folders, by the mark in them, and keeps the mark. */
import type { BuildMark, Sorted } from '../build/build-mark.ts'
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { markName, readMark, sortFiles, writeMark } from '../build/build-mark.ts'
import { writeWhole } from './write-whole.ts'

/** What systems leave in any folder that somebody has looked into. */
const droppings = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini'])
/** Where a build of that process is made. */
export const workshop = /^\.building-(\d+)$/

/** Fingerprint of a file's content. */
export function takePrint(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 20)
}

/** All that lies below a folder and is no folder, with / between parts; links are not followed. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => !entry.isDirectory() && !droppings.has(entry.name))
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter(file => !workshop.test(file.split('/')[0]!))
}

/** Fingerprints of files; what is no plain file has none of ours. */
export function printFiles(folder: string, files: readonly string[]): Record<string, string> {
  return Object.fromEntries(files.map((file) => {
    const path = join(folder, file)
    return [file, lstatSync(path).isFile() ? takePrint(readFileSync(path)) : '']
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
  const names = readdirSync(folder).filter(name => !droppings.has(name) && !workshop.test(name))
  if (!names.length)
    return { kind: 'empty' }
  const mark = readMark(readText(join(folder, markName)))
  if (!mark)
    return { kind: 'other', files: names.toSorted() }
  const files = listFiles(folder).filter(file => file !== markName)
  return { kind: 'build', mark, sorted: sortFiles(mark, printFiles(folder, files)) }
}

/** Names a few files of many. */
export function sayFiles(files: readonly string[]): string {
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
export function findPrint(file: string): string | null {
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
