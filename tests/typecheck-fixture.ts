/**
 * Checks the types of the engine with an article that has only what none can do without: one side, no ladder, and every table empty that may be.
 * What compiles for this one and for ours does not lean on what only ours has.
 *
 * usage: node tests/typecheck-fixture.ts (npm run typecheck:fixture does it)
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineCommand, readOptions, runDirectly, runNodeProgram, whenStopped } from '@deck/command-line'
import { linkPackages } from '../packages/cli/editing/link-packages.ts'
import { template, writeProject } from './support/made-up-project.ts'

/** The steps of npm run typecheck, in a project of its own. */
const steps = [['packages/cli/component-types.ts'], ['node_modules/vue-tsc/bin/vue-tsc.js', '--noEmit']]

/** The article with the least: it has these files, and all others hold nothing. */
const barestArticle = 'tests/fixtures/river'

export const main = defineCommand(async (args) => {
  readOptions(args, 'node tests/typecheck-fixture.ts   checks the engine\'s types with a made-up article that has the least; it takes no options\n', {})
  const folder = mkdtempSync(join(tmpdir(), 'article-types-'))
  const clear = () => rmSync(folder, { recursive: true, force: true })
  const release = whenStopped(clear)
  writeProject(folder, barestArticle)
  linkPackages(folder)
  let status = 0
  for (const step of steps)
    status ||= await runNodeProgram(step, { cwd: folder })
  release()
  clear()
  if (status)
    throw new Error(`${barestArticle} does not compile with the engine: paths above are from there, from ${template}, or the engine's own.`)
})

await runDirectly(import.meta.url, main)
