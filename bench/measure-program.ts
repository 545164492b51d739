/** Runs a program to its end, and says how long it took and how much memory it and its children held. */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { whenStopped } from '../scripts/command/run-command.ts'
import { startProgram } from '../scripts/command/run-program.ts'

/** How a run went. */
export interface Ran { seconds: number, megabytes: number }

/**
 * Runs a Node program, quietly.
 * Memory: each Node process notes its own peak as it ends, and the peaks are added up, so the sum
 * can only be too high.
 * @throws Error with the end of what the program said where it fails
 */
export async function runNode(args: readonly string[], folder: string, env: Record<string, string> = {}): Promise<Ran> {
  const notes = join(tmpdir(), `bench-memory-${process.pid}`)
  rmSync(notes, { force: true })
  const hook = pathToFileURL(join(import.meta.dirname, 'note-memory.mjs')).href
  const started = performance.now()
  const said: string[] = []
  const { child, ended } = startProgram(process.execPath, args, { cwd: folder, env: { ...process.env, ...env, NODE_OPTIONS: `--import=${hook}`, BENCH_MEMORY: notes }, stdio: ['ignore', 'pipe', 'pipe'] })
  const release = whenStopped(() => rmSync(notes, { force: true }))
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', chunk => said.push(String(chunk)))
  const status = await ended
  release()
  if (status !== 0)
    throw new Error(`${args.join(' ')} ended with ${status}:\n${said.join('').slice(-2000)}`)
  const peaks = existsSync(notes) ? readFileSync(notes, 'utf8').trim().split('\n').map(Number) : []
  rmSync(notes, { force: true })
  return { seconds: (performance.now() - started) / 1000, megabytes: peaks.reduce((sum, peak) => sum + peak, 0) / 1024 }
}
