/** Starts another program and waits for it; whoever stops us stops it too. */
import type { SpawnOptions } from 'node:child_process'
import { spawn } from 'node:child_process'
import process from 'node:process'
import { currentIo, isStopping, never, statusOf, whenStopped } from './run-command.ts'

/** How long a program may take to close what it has opened, in ms; then it is ended. */
const timeoutMs = 5000

/** A program that runs: what it writes, and how it ends. */
export interface Running { child: ReturnType<typeof spawn>, ended: Promise<number> }

/**
 * Starts a program.
 * @param command its path or name
 * @param args as it takes them
 * @param options as spawn takes them; without, it shares our terminal
 * @returns the program, and a promise of its status, which is never kept once we are stopped
 */
export function startProgram(command: string, args: readonly string[], options: SpawnOptions = {}): Running {
  const child = spawn(command, args, { stdio: 'inherit', env: currentIo().env, ...options })
  const closed = new Promise<number>((done, fail) => {
    child.on('error', fail).on('close', (status, signal) => done(status ?? statusOf(signal!)))
  })
  const release = whenStopped(async () => {
    child.kill('SIGTERM')
    const graceMs = setTimeout(() => child.kill('SIGKILL'), timeoutMs)
    await closed
    clearTimeout(graceMs)
  })
  const ended = closed.then((status) => {
    release()
    // Ctrl-C reaches us and it alike: what it says of its end is then not the point
    return isStopping() ? never : status
  })
  return { child, ended }
}

/** Runs a Node program with the Node that runs us, and gives its status. */
export function runNodeProgram(args: readonly string[], options: SpawnOptions = {}): Promise<number> {
  return startProgram(process.execPath, args, options).ended
}
