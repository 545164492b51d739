/** The folder that a build is put into: new, empty or an earlier build of ours, and nothing else. */
import type { Found, Sorted } from './builds.ts'
import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { computeFingerprints, formatFileNames, inspectFolder, listFiles, markName, unfinishedBuild, writeMark } from './builds.ts'
import { claimable, claimFolder, isRunning, writeWhole } from './paths.ts'
import { refuse, whenStopped } from './run-command.ts'

/** @throws Refusal where a build may not be put there */
function judgeFolder(out: string, found: Found): void {
  if (found.kind === 'other') {
    refuse(
      `"${out}" is no build of this project: it holds ${formatFileNames(found.files)}. Nothing was changed. Choose a new or empty folder with --out, or empty this one yourself.`,
    )
  }
  if (found.kind === 'build' && found.sorted.changed.length) {
    refuse(
      `"${out}" holds files that were changed after they were built: ${formatFileNames(found.sorted.changed)}. Nothing was changed. Move them away or delete them, then build again.`,
    )
  }
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
function putInPlace(site: string, out: string, earlier: Sorted): string[] {
  const files = listFiles(site)
  findClashes(out, files, earlier.ours, earlier.foreign)
  const mark = join(out, markName)
  const made = computeFingerprints(site, files)
  // Both lists, until all is done: whatever ends us on the way, the next build knows all files as ours.
  writeWhole(mark, writeMark(made, computeFingerprints(out, earlier.ours)))
  const current = new Set(files)
  const gone = earlier.ours.filter(file => !current.has(file))
  for (const file of gone)
    removeFile(out, file)
  for (const file of files) {
    mkdirSync(dirname(join(out, file)), { recursive: true })
    renameSync(join(site, file), join(out, file))
  }
  writeWhole(mark, writeMark(made))
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
  judgeFolder(out, found)
  claimFolder(out, '--out')
  clearUnfinished(out)
  const room = join(out, `.building-${process.pid}`)
  mkdirSync(room)
  const release = whenStopped(() => rmSync(room, { recursive: true, force: true }))
  writeWhole(join(room, markName), writeMark({}))
  const site = join(room, 'site')
  const earlier = found.kind === 'build' ? found.sorted : { ours: [], changed: [], foreign: [] }
  return {
    site,
    finish: () => {
      const gone = putInPlace(site, out, earlier)
      rmSync(room, { recursive: true, force: true })
      release()
      return { foreign: earlier.foreign, gone }
    },
  }
}
