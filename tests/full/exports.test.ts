/** The command that writes the questions, killed as it writes: every file is whole. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { runMain } from '@deck/command-line/testing'
import { expect, it } from 'vitest'
import { main as exportQuestions } from '../../packages/cli/export-questions.ts'

/** Kills the process as it puts its sixth file in place, written, and not yet called as it should be. @param out whose files are counted (the list of what was written stands elsewhere) */
function killAt(out: string): string {
  return `import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
const rename = fs.renameSync
let left = 6
fs.renameSync = (from, to) => !to.startsWith(${JSON.stringify(out)}) || --left ? rename(from, to) : process.kill(process.pid, 'SIGKILL')
syncBuiltinESMExports()`
}

it('a run that is killed leaves whole files, and beside them half of one; the next one writes them all, the same bytes as before, and the half is gone', async () => {
  const out = realpathSync(mkdtempSync(join(tmpdir(), 'stopped-')))
  const args = ['packages/cli/export-questions.ts', '--format', 'all', '--out', out]
  const { signal } = spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(killAt(out))}`, ...args], { stdio: 'ignore' })
  expect(signal).toBe('SIGKILL')
  const bytesOf = (names: readonly string[]) => Object.fromEntries(names.map(name => [name, readFileSync(join(out, name)).toString('base64')]))
  const isHalf = (name: string) => name.endsWith('.part')
  const left = readdirSync(out)
  const whole = bytesOf(left.filter(name => !isHalf(name)))
  expect(left.filter(isHalf)).toHaveLength(1)
  expect(Object.keys(whole).length).toBeGreaterThan(2)
  const again = await runMain(exportQuestions, args.slice(1))
  expect(again.status, again.out).toBe(0)
  expect(bytesOf(readdirSync(out))).toMatchObject(whole)
  expect(readdirSync(out).filter(name => name.startsWith('.'))).toEqual([])
  rmSync(out, { recursive: true })
})
