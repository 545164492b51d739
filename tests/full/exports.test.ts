/** The command that writes the questions, killed as it writes: every file is whole. */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { runMain } from '@deck/command-line/testing'
import { expect, it } from 'vitest'
import { main as exportQuestions } from '../../scripts/export-questions.ts'

it('a run that is killed leaves whole files only, and the next one writes them all, the same bytes as before', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stopped-'))
  const out = join(folder, 'export')
  const args = ['scripts/export-questions.ts', '--format', 'all', '--out', out]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] })
  const status = await new Promise<number | string>((done) => {
    child.stdout.once('data', () => child.kill('SIGKILL'))
    child.on('exit', (code, signal) => done(signal ?? code!))
  })
  expect(status).toBe('SIGKILL')
  const left = existsSync(out) ? readdirSync(out) : []
  const bytesOf = () => Object.fromEntries(readdirSync(out).map(name => [name, readFileSync(join(out, name)).toString('base64')]))
  const before = left.length ? bytesOf() : {}
  const again = await runMain(exportQuestions, args.slice(1))
  expect(again.status, again.out).toBe(0)
  expect(bytesOf()).toMatchObject(before)
  expect(readdirSync(out)).toEqual(expect.arrayContaining(left))
  expect(readdirSync(out).filter(name => name.startsWith('.'))).toEqual([])
  rmSync(folder, { recursive: true })
})
