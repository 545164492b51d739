/** Runs our commands as a person does, in a copy of the project, and looks at what they leave running. */
import type { ChildProcess } from 'node:child_process'
import { execFile, execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { linkPackages } from '../../packages/cli/editing/link-packages.ts'
import { writeProject } from './made-up-project.ts'

/** How a command ended, and all that it said. */
export interface Ended { status: number, out: string }

/** Runs one of our scripts to its end. */
export function runScript(args: readonly string[], env: Record<string, string> = {}, cwd = '.'): Promise<Ended> {
  return new Promise((done) => {
    execFile(process.execPath, [...args], { cwd, env: { ...process.env, ...env }, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => done({ status: error ? Number(error.code ?? 1) : 0, out: stdout + stderr }))
  })
}

/** Copies what the commands need of the project; the packages are linked one by one: two servers with one folder of what Vite prepares take it from each other. */
export function copyProject(copy: string): void {
  mkdirSync(copy)
  for (const name of ['packages', 'data', 'components', 'locales', 'public', 'slides', 'tests/support', 'slides.md', 'deck.config.ts', 'vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'])
    cpSync(name, join(copy, name), { recursive: true })
  linkPackages(copy)
}

/** Writes a made-up article, as a project of its own with its packages. */
export function writeMadeUpProject(folder: string, article: 'article' | 'river' = 'article'): void {
  writeProject(folder, `tests/fixtures/${article}`)
  linkPackages(folder)
}

interface Process { pid: number, parent: number, command: string }

function listProcesses(): Process[] {
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8', maxBuffer: 2 ** 26 }).split('\n').flatMap((line) => {
    const [, pid, parent, command] = /^(\d+)\s+(\d+) (.*)$/.exec(line.trim()) ?? []
    return pid ? [{ pid: Number(pid), parent: Number(parent), command: command! }] : []
  })
}

/** Processes that this one has started, and those that they have. */
function listDescendants(pid: number, all = listProcesses()): Process[] {
  return all.filter(({ parent }) => parent === pid).flatMap(each => [each, ...listDescendants(each.pid, all)])
}

function isAlive(pid: number): boolean {
  try {
    // what has ended and waits for its parent to ask is not running any more
    return !execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).trim().startsWith('Z')
  }
  catch {
    return false
  }
}

/** Waits until it holds; the test's own time is the limit. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds())
    await new Promise(done => setTimeout(done, 50))
}

/** A command that runs, and may be sent a signal. */
export interface Started {
  child: ChildProcess
  /** What it has said until now. */
  said: () => string
  /** Waits until it has said this. @throws Error with what it said where it ends before */
  says: (words: RegExp) => Promise<void>
  /** Waits until it runs a program whose command line matches, and that one at least so many others. */
  runs: (command: RegExp, others?: number) => Promise<void>
  /** Sends it a signal and waits for its end. @returns also which of the programs that it ran still do, once they have had time to go */
  stop: (signal: NodeJS.Signals) => Promise<Ended & { left: number[] }>
}

/** Starts one of our scripts. */
export function startScript(args: readonly string[], env: Record<string, string> = {}, cwd = '.'): Started {
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => { text += chunk })
  const ended = new Promise<number>(done => child.on('close', (status, signal) => done(status ?? (signal ? -1 : 1))))
  let isOver = false
  void ended.then(() => { isOver = true })
  const unlessOver = (holds: () => boolean) => () => {
    if (isOver && !holds())
      throw new Error(`It ended too early:\n${text}`)
    return holds()
  }
  return {
    child,
    said: () => text,
    says: words => until(unlessOver(() => words.test(text))),
    runs: (command, others = 0) => until(unlessOver(() => listDescendants(child.pid!).some(each => command.test(each.command) && listDescendants(each.pid).length >= others))),
    stop: async (signal) => {
      const started = listDescendants(child.pid!).map(({ pid }) => pid)
      child.kill(signal)
      const status = await ended
      const timeoutMs = Date.now() + 60_000
      await until(() => !started.some(isAlive) || Date.now() > timeoutMs)
      return { status, out: text, left: started.filter(isAlive) }
    },
  }
}

/** Starts `npm start`, until it says where it is. @throws Error with what it said where it ends before */
export async function startDeck(args: readonly string[]): Promise<{ child: ChildProcess, said: string }> {
  const child = spawn(process.execPath, ['packages/cli/start.ts', '--no-open', ...args])
  const said = await new Promise<string>((done, fail) => {
    let text = ''
    child.on('exit', () => fail(new Error(text)))
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        text += chunk
        if (/^Slides: /m.test(text))
          done(text)
      })
    }
  })
  return { child, said }
}
