/** Files that a command may replace: those that a build's mark names, and those that one of ours wrote, unchanged since. */
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import process from 'node:process'
import * as v from 'valibot'
import { claimable, claimFolder, isRunning, writeWhole } from './paths.ts'
import { refuse, whenStopped } from './run-command.ts'

/** What a mark says: what it is, to whoever opens it, and the files of its folder, with / between parts. Version 1.0 wrote each with a fingerprint. */
const markSchema = v.object({
  about: v.string(),
  files: v.union([v.array(v.string()), v.pipe(v.record(v.string(), v.string()), v.transform(files => Object.keys(files)))]),
})
/** Fingerprints of files outside builds, by their whole path: people go on working in what was exported. */
const listSchema = v.record(v.string(), v.string())

/** Name of the mark in a build's folder. */
export const markName = '.deck-build.json'
const listName = '.written-files.json'

/** What a mark or a list says; undefined where the file is neither. */
function read<Schema extends typeof markSchema | typeof listSchema>(file: string, schema: Schema): v.InferOutput<Schema> | undefined {
  try {
    return v.parse(schema, JSON.parse(readFileSync(file, 'utf8')))
  }
  catch {}
}

export function writeMark(files: readonly string[]): string {
  return `${JSON.stringify({ about: 'The files that this project put here. A later build takes away these, and no others.', files }, null, 1)}\n`
}

/** What systems leave in any folder that somebody has looked into. */
const droppings = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini'])
/** Where a build of that process is made. */
const unfinishedBuild = /^\.building-(\d+)$/

/** All that lies below a folder and is no folder, with / between parts; links are not followed. */
function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => !entry.isDirectory() && !droppings.has(entry.name))
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter(file => file !== markName && !unfinishedBuild.test(file.split('/')[0]!))
}

/** What a folder is to a build. */
type Found
  = { kind: 'missing' | 'empty' }
    /** What it made, and what came from elsewhere, such as a link in the place of a file. */
    | { kind: 'build', ours: string[], foreign: string[] }
    /** Names of what lies in it. */
    | { kind: 'other', files: string[] }

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
  const marked = read(join(folder, markName), markSchema)?.files
  if (!marked)
    return { kind: 'other', files: names.toSorted() }
  const files = listFiles(folder)
  const ours = files.filter(file => marked.includes(file) && lstatSync(join(folder, file)).isFile())
  return { kind: 'build', ours, foreign: files.filter(file => !ours.includes(file)) }
}

/** Names a few files of many. */
export function formatFileNames(files: readonly string[]): string {
  const [shown, more] = [files.slice(0, 3), files.length - 3]
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ')
}

/** The nearest mark above a file, and the file's name in it. */
function findMark(file: string): { mark: string, name: string, files: string[] } | undefined {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const mark = join(folder, markName)
    const found = read(mark, markSchema)
    if (found)
      return { mark, name: relative(folder, file).replaceAll(sep, '/'), files: found.files }
    if (folder === dirname(folder))
      return
  }
}

const computeFingerprint = (content: Uint8Array | string) => createHash('sha256').update(content).digest('hex').slice(0, 20)

/** Whether a file that exists is of a build of ours, or as one of our commands wrote it. */
export function isOurs(file: string): boolean {
  const path = resolve(file)
  const found = findMark(path)
  return statSync(path).isFile() && (!!found?.files.includes(found.name) || read(listName, listSchema)?.[path] === computeFingerprint(readFileSync(path)))
}

/**
 * Makes sure that writing a file destroys nobody's work.
 * @param file that may exist
 * @param remedy what to do about one that is not ours
 * @throws Refusal where it is not ours, or was changed since
 */
export function refuseForeign(file: string, remedy: string): void {
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory())
    refuse(`"${file}" is a folder, and a file is to be written there: move it away, or ${remedy}.`)
  if (existsSync(file) && !isOurs(file))
    refuse(`"${file}" was not written by this command, or was changed since, and is left as it is: move it away, or ${remedy}.`)
}

/** Writes a file whole. It is noted as ours before: a run that is killed leaves none that no list knows. */
export function writeOurs(file: string, content: Uint8Array | string): void {
  const path = resolve(file)
  const found = findMark(path)
  const others = Object.entries(read(listName, listSchema) ?? {}).filter(([known]) => existsSync(known))
  if (!found)
    writeWhole(listName, `${JSON.stringify({ ...Object.fromEntries(others), [path]: computeFingerprint(content) }, null, 1)}\n`)
  else if (!found.files.includes(found.name))
    writeWhole(found.mark, writeMark([...found.files, found.name]))
  writeWhole(file, content)
}

/** Clears away what a build left that was ended without warning. @throws Refusal where one is still at work */
function clearUnfinished(out: string): void {
  for (const name of readdirSync(out)) {
    const pid = Number(unfinishedBuild.exec(name)?.[1])
    if (!pid || !existsSync(join(out, name, markName)))
      continue
    if (isRunning(pid))
      refuse(`Another build (process ${pid}) is writing into "${out}": wait for it, or choose another folder with --out.`)
    rmSync(join(out, name), { recursive: true, force: true })
  }
}

/** A build that is being made: where, and what puts it in its place. */
export interface OpenBuild {
  /** The folder to build into, apart from the earlier build. */
  site: string
  /**
   * Puts it in place of the earlier build.
   * @returns files from elsewhere, which stay, and files of ours that the new build does not have, which are gone
   * @throws Refusal where a file from elsewhere is in the way
   */
  finish: () => { foreign: string[], gone: string[] }
}

/** Takes away a file, and each folder that it was the last in. */
function removeFile(folder: string, file: string): void {
  rmSync(join(folder, file), { force: true })
  for (let up = dirname(file); up !== '.' && !readdirSync(join(folder, up)).length; up = dirname(up))
    rmdirSync(join(folder, up))
}

/** @throws Refusal where a file from elsewhere stands where the build has one */
function findClashes(out: string, files: readonly string[], ours: readonly string[], foreign: readonly string[]): void {
  const kept = new Set(foreign)
  const known = new Set(ours)
  const clash = files.find(file => kept.has(file)
    || file.split('/').some((_, i, parts) => i > 0 && kept.has(parts.slice(0, i).join('/')))
    || (!known.has(file) && existsSync(join(out, file)) && lstatSync(join(out, file)).isDirectory()))
  if (clash)
    refuse(`"${join(out, clash)}" is not of an earlier build, and the new one has a file of that name. Nothing was changed. Move yours away, then build again.`)
}

/** @returns files of the earlier build that the new one does not have */
function putInPlace(site: string, out: string, ours: readonly string[], foreign: readonly string[]): string[] {
  const files = listFiles(site)
  findClashes(out, files, ours, foreign)
  const mark = join(out, markName)
  // both, until all is done: whatever ends us on the way, the next build knows all files as ours
  writeWhole(mark, writeMark([...new Set([...ours, ...files])]))
  const gone = ours.filter(file => !files.includes(file))
  for (const file of gone)
    removeFile(out, file)
  for (const file of files) {
    mkdirSync(dirname(join(out, file)), { recursive: true })
    renameSync(join(site, file), join(out, file))
  }
  writeWhole(mark, writeMark(files))
  return gone
}

/**
 * Opens a folder for a build. The earlier build in it stays as it is until the new one is whole, and for good
 * where the command is stopped or fails.
 * @param out the folder
 * @throws Refusal where it holds anything but an earlier build
 */
export function openBuild(out: string): OpenBuild {
  const found = inspectFolder(claimable(out))
  if (found.kind === 'other') {
    refuse(
      `"${out}" is no build of this project: it holds ${formatFileNames(found.files)}. Nothing was changed. Choose a new or empty folder with --out, or empty this one yourself.`,
    )
  }
  claimFolder(out, '--out')
  clearUnfinished(out)
  const room = join(out, `.building-${process.pid}`)
  mkdirSync(room)
  const release = whenStopped(() => rmSync(room, { recursive: true, force: true }))
  writeWhole(join(room, markName), writeMark([]))
  const site = join(room, 'site')
  const earlier = found.kind === 'build' ? found : { ours: [], foreign: [] }
  return {
    site,
    finish: () => {
      const gone = putInPlace(site, out, earlier.ours, earlier.foreign)
      rmSync(room, { recursive: true, force: true })
      release()
      return { foreign: earlier.foreign, gone }
    },
  }
}
