/** Makes a folder for a command in which somebody has files. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll } from 'vitest'

/** All files of a folder with their contents, packages aside. */
export function takeStock(folder: string): Record<string, string> {
  return Object.fromEntries(readdirSync(folder, { withFileTypes: true }).filter(({ name }) => name !== 'node_modules').flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? [[path, ''], ...Object.entries(takeStock(path))] : [[path, entry.isFile() ? readFileSync(path, 'base64') : '']]
  }))
}

/**
 * Lets the tests of a file run in a folder of their own: what a command reads of the project is there, and files of somebody's.
 * @param files contents by path
 * @returns where it is, from the first test on
 */
export function useFolder(files: Readonly<Record<string, string>>): { readonly path: string } {
  const before = process.cwd()
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'commands-'))
    const path = join(folder, 'project')
    for (const name of ['slides', 'slides.md', 'deck.config.ts', 'package.json', 'data', 'public/favicon.svg'])
      cpSync(name, join(path, name), { recursive: true })
    for (const name of ['node_modules', 'components', 'packages'])
      symlinkSync(resolve(name), join(path, name), 'junction')
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(path, name)), { recursive: true })
      writeFileSync(join(path, name), text, { mode: 0o755 })
    }
    process.chdir(path)
  })
  afterAll(() => {
    process.chdir(before)
    rmSync(folder, { recursive: true, force: true })
  })
  return { get path() { return join(folder, 'project') } }
}
