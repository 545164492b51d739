/** Paths that a command was given: looked at before anybody waits for its work, and written so that there is never half of a file. */
import type { Stats } from 'node:fs'
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, realpathSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { refuse, whenStopped } from './run-command.ts'

const reasons: Record<string, string> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'it can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its links lead in a circle',
  ENOENT: 'the system keeps that place for itself',
}

/** Why the system said no, in words. */
function describeReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return reasons[code ?? ''] ?? message
}

function statOrNull(path: string): Stats | null {
  try {
    return statSync(path)
  }
  catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? ''))
      return null
    return refuse(`"${path}" cannot be used: ${describeReason(error)}.`)
  }
}

function describeKind(stats: Stats): string {
  return stats.isDirectory() ? 'a folder' : stats.isFile() ? 'a file' : stats.isFIFO() || stats.isSocket() ? 'a pipe' : 'a device'
}

/** Whether a process of that number is at work. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  }
  catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * Clears away the files in which runs that were killed were still writing.
 * @param folder that exists
 * @param before what their names have before the number of the process
 * @param after and after it
 */
export function removeAbandoned(folder: string, before: string, after: string): void {
  for (const name of readdirSync(folder)) {
    const pid = name.slice(before.length, -after.length)
    if (name === before + pid + after && /^\d+$/.test(pid) && !isRunning(Number(pid)))
      rmSync(join(folder, name), { force: true })
  }
}

/** Where a file is written before it is put in its place. */
function placeAside(file: string): string {
  return join(dirname(file), `.${basename(file)}.${process.pid}.part`)
}

/** Folders from this one up, as far as they do not exist, the highest first. */
function listMissing(folder: string, option: string): string[] {
  const stats = statOrNull(folder)
  if (stats?.isDirectory())
    return []
  if (stats)
    return refuse(`${option}: "${folder}" is ${describeKind(stats)}, not a folder: choose another folder, or move it away.`)
  return [...listMissing(dirname(folder), option), folder]
}

/**
 * Makes sure that files can be written into a folder, and makes it where it is missing (one level after the
 * other: Node's own recursive way does not come back where the system refuses as /proc does).
 * A folder that was made here goes again where the command does not end well and nothing is in it.
 * @param path of the folder
 * @param option by which it was chosen, to be named
 * @param probe a file to try there
 * @throws Refusal with the culprit
 */
export function claimFolder(path: string, option: string, probe = placeAside(join(path, 'probe'))): void {
  const made: string[] = []
  whenStopped(() => made.toReversed().forEach(folder => rmdirSync(folder)))
  try {
    for (const folder of listMissing(resolve(path), option)) {
      mkdirSync(folder)
      made.push(folder)
    }
    closeSync(openSync(probe, 'wx'))
    rmSync(probe)
  }
  catch (error) {
    if (!(error as NodeJS.ErrnoException).code)
      throw error
    refuse(`${option}: nothing can be written into "${path}", because ${describeReason(error)}: choose another place.`)
  }
}

/** A path that is a folder or nothing. @throws Refusal where a file is in the way */
export function claimable(path: string, option = '--out'): string {
  if (path === '')
    refuse(`${option} takes a folder: name one.`)
  const stats = statOrNull(path)
  if (stats && !stats.isDirectory())
    refuse(`${option} takes a folder, and "${path}" is ${describeKind(stats)}: choose another name, or move it away.`)
  return path
}

/**
 * Makes sure that a file can be written there.
 * @param path of the file
 * @param option by which it was chosen
 * @param example a fitting name, for whoever named a folder
 * @throws Refusal with the culprit
 */
export function claimFile(path: string, option: string, example: string): void {
  const stats = statOrNull(path)
  if (stats?.isDirectory() || /[/\\]$/.test(path) || path === '')
    refuse(`${option} takes a file, and "${path}" is a folder: name a file in it, such as ${join(path, example)}.`)
  if (stats && !stats.isFile())
    refuse(`${option} takes a file, and "${path}" is ${describeKind(stats)}: choose another name.`)
  claimFolder(dirname(path), option, placeAside(path))
}

/** More than any input of ours has, in bytes. */
const mostBytes = 50e6

/**
 * Reads a text that a command was given. What never ends is not begun: devices, pipes, and files that the
 * system makes up as they are read, whose size is 0.
 * @param path of the file
 * @param what it is to hold
 * @throws Refusal where there is no such file
 */
export function readInput(path: string, what: string): string {
  const stats = statOrNull(path)
  if (!stats)
    return refuse(`${path} is not there: name a file with ${what}.`)
  if (!stats.isFile())
    return refuse(`${path} is ${describeKind(stats)}: name a file with ${what}.`)
  if (stats.size === 0 || stats.size > mostBytes)
    return refuse(`${path} is ${stats.size ? 'too large' : 'empty'}: name a file with ${what}.`)
  try {
    return readFileSync(path, 'utf8')
  }
  catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return refuse(`${path} cannot be read (${code ?? message}): name a file with ${what}.`)
  }
}

/** Follows a link to the file that it names, so that the link stays. */
function follow(file: string): string {
  try {
    return realpathSync(file)
  }
  catch {
    return file
  }
}

/** Writes a file aside and puts it in its place once it is whole. What a run that was killed has left of it goes. */
export function writeWhole(file: string, content: Uint8Array | string): void {
  const place = follow(file)
  const aside = placeAside(place)
  removeAbandoned(dirname(place), `.${basename(place)}.`, '.part')
  try {
    writeFileSync(aside, content)
    renameSync(aside, place)
  }
  finally {
    rmSync(aside, { force: true })
  }
}
