/**
 * Checks the types of the engine with the article that a new project begins with in place of this one, and without all that an article may
 * leave out: what compiles for both does not lean on what only this article has.
 *
 * usage: node scripts/typecheck-fixture.ts (npm run typecheck:fixture does it)
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineCommand, readOptions, runDirectly, runNodeProgram, whenStopped } from '@deck/command-line'
import { linkPackages } from './editing/link-packages.ts'
import { startingArticle, writeProject } from './new-article.ts'

/** The steps of npm run typecheck, in a project of its own. */
const steps = [['scripts/component-types.ts'], ['node_modules/vue-tsc/bin/vue-tsc.js', '--noEmit']]

/** Takes out of the article what it may leave out, as docs/teach-another-article.md says: tables that nothing points to. Languages it has none. */
function emptyTables(folder: string): void {
  for (const file of ['data/source-notes.ts', 'data/questions/recall.ts']) {
    const path = join(folder, file)
    writeFileSync(path, readFileSync(path, 'utf8').replace(/\(\)\(\{.*\}\)/s, '()({})'))
  }
}

export const main = defineCommand(async (args) => {
  readOptions(args, 'node scripts/typecheck-fixture.ts   checks the engine\'s types with the article of a new project; it takes no options\n', {})
  const folder = mkdtempSync(join(tmpdir(), 'article-types-'))
  const clear = () => rmSync(folder, { recursive: true, force: true })
  const release = whenStopped(clear)
  writeProject(folder)
  linkPackages(folder)
  emptyTables(folder)
  let status = 0
  for (const step of steps)
    status ||= await runNodeProgram(step, { cwd: folder })
  release()
  clear()
  if (status)
    throw new Error(`${startingArticle} does not compile with the engine: paths above are from there, or the engine's own.`)
})

await runDirectly(import.meta.url, main)
