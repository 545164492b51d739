/** A project with the program as it is here, as sources, and another article: what a test changes and builds without packing anything. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { takeArticle } from 'create-lesson'

/** What a lesson begins with. */
export const template = 'packages/create-lesson/template'

/** The program, and what tools ask of a project. */
function isProgram(file: string): boolean {
  const isPart = /^(?:packages|components|locales)\/|^data\/(?:package\.json|deck-config\.ts)$|^(?:package(?:-lock)?\.json|tsconfig\.json|vite\.config\.ts|LICENSE)$/
  return isPart.test(file) && !/^packages\/(?:bench|create-lesson|cli\/bench|[\w-]+\/tests)|^locales\/[\w-]+\.po$/.test(file)
}

/**
 * Writes a project with nothing installed.
 * @param folder that is new or empty
 * @param article folder of a made-up article; the example of a lesson by default
 */
export function writeProject(folder: string, article?: string): void {
  const { stdout } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8', maxBuffer: 2 ** 26 })
  cpSync(template, folder, { recursive: true })
  for (const file of stdout.split('\0').filter(file => isProgram(file) && existsSync(file)))
    cpSync(file, join(folder, file))
  // a citation names the version of the deck that it cites
  const own = JSON.parse(readFileSync('package.json', 'utf8')) as object
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...own, version: '0.0.0' }, null, 2))
  if (article)
    takeArticle(article, folder, template)
}
