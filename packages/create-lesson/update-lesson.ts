/** Gives a lesson the program of another version. Only npm's two files and program/ change, and all three together or none. */
import type { Origin } from './make-lesson.ts'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeWhole } from '@deck/command-line/paths'
import { refuse, whenStopped } from '@deck/command-line/run-command'

interface PackageFile { dependencies?: Record<string, string>, scripts?: Record<string, string> }

const readPackage = (folder: string) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile
const isProgram = ([, from]: [string, string]) => from.startsWith('file:program/')

/** The packages of the program that a lesson has, by name. @throws Refusal where the folder is no lesson */
export function readProgram(folder: string): Record<string, string> {
  const file = join(folder, 'package.json')
  const found = existsSync(file) ? Object.entries(readPackage(folder).dependencies ?? {}).filter(isProgram) : []
  return found.length
    ? Object.fromEntries(found)
    : refuse(`"${folder}" is no lesson: its package.json names no package of program/. Name the folder of one, or make one: create-lesson FOLDER.`)
}

/**
 * Gives a lesson the program that lies beside this one.
 * @param folder of the lesson
 * @param origin where the program comes from
 * @param install has npm install what package.json names, and gives its status
 * @throws Error where it failed, and the lesson is as before
 */
export async function updateLesson(folder: string, { template, program }: Origin, install: () => Promise<number>): Promise<void> {
  const before = readProgram(folder)
  const own = readPackage(folder)
  const fresh = readPackage(template)
  // what the author added or changed stays; a script that a newer program brings is added
  const dependencies = Object.fromEntries([
    ...Object.entries(own.dependencies!).filter(entry => !isProgram(entry)),
    ...Object.entries(fresh.dependencies!).filter(([name, from]) => isProgram([name, from]) || name in own.dependencies!),
  ].toSorted(([a], [b]) => a < b ? -1 : 1))
  const kept = mkdtempSync(join(tmpdir(), 'lesson-'))
  const touched = ['package.json', 'package-lock.json', 'program']
  const parts = touched.filter(part => existsSync(join(folder, part)))
  for (const part of parts)
    cpSync(join(folder, part), join(kept, part), { recursive: true })
  const clear = () => rmSync(kept, { recursive: true, force: true })
  const restore = () => {
    for (const added of [...touched, ...readdirSync(program).map(name => join('program', name))].filter(each => !existsSync(join(kept, each))))
      rmSync(join(folder, added), { recursive: true, force: true })
    for (const part of parts)
      cpSync(join(kept, part), join(folder, part), { recursive: true })
    clear()
  }
  const release = whenStopped(restore)
  cpSync(program, join(folder, 'program'), { recursive: true })
  writeWhole(join(folder, 'package.json'), `${JSON.stringify({ ...own, scripts: { ...fresh.scripts, ...own.scripts }, dependencies }, null, 2)}\n`)
  if (await install() !== 0) {
    release()
    restore()
    throw new Error(`npm did not install the program: correct what it says above, and run the same command again. "${folder}" is as it was.`)
  }
  const names = new Set(readdirSync(program))
  for (const file of Object.values(before).map(from => from.slice('file:program/'.length)).filter(name => !names.has(name)))
    rmSync(join(folder, 'program', file), { force: true })
  release()
  clear()
}
