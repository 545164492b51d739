/**
 * How every command begins and ends: whole (0), refused (2), failed (1) or stopped by a signal (128 and the signal's
 * number, which is 130 for Ctrl-C), always in a sentence and with nothing half done left behind. A command is a function
 * `main(args, io)` that gives its exit code, so that tests run it in their own process.
 */
import type { ParseArgsConfig } from 'node:util'
import { AsyncLocalStorage } from 'node:async_hooks'
import { once } from 'node:events'
import { realpathSync } from 'node:fs'
import { constants } from 'node:os'
import process from 'node:process'
import { createInterface } from 'node:readline/promises'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'

/** Something that whoever started the command can put right. Its message names the culprit and the remedy. */
export class Refusal extends Error {}

/** Ends the command with code 2 and a sentence. */
export function refuse(message: string): never {
  throw new Refusal(message)
}

/** Ends the command with code 0 and a text in place of its work, as --help does. */
class Answer extends Error {}

class Stopped extends Error {}

interface Writer { write: (text: string) => unknown, isTTY?: boolean }

/** What a command reads and writes besides files. */
interface CommandIo {
  stdout: Writer
  stderr: Writer
  env: NodeJS.ProcessEnv
  /** Aborted to stop the command; the reason is the name of a signal, or an error that nobody caught. */
  readonly signal: AbortSignal
}

/** A command. @returns its exit code */
export type Main = (args: readonly string[], io: CommandIo) => Promise<number>

type Undo = () => void | Promise<void>
interface Run { io: CommandIo, undos: Undo[], finished: string[], stop: (reason: unknown) => void, listens: boolean }

const runs = new AsyncLocalStorage<Run>()

/** What the command that is running reads and writes; the process's own where none is, as in a test of one function. */
export function currentIo(): CommandIo {
  return runs.getStore()?.io ?? { stdout: process.stdout, stderr: process.stderr, env: process.env, signal: new AbortController().signal }
}

/** Whether somebody sits at a terminal, and can be asked. */
export function hasTerminal(): boolean {
  return process.stdin.isTTY && currentIo().stdout.isTTY === true
}

/** Puts a question in the terminal, and waits for the line that is typed; '' where the terminal is closed instead. */
export async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return await Promise.race([terminal.question(question), once(terminal, 'close').then(() => '')])
  }
  finally {
    terminal.close()
  }
}

/** Writes a line of the command's result. */
export function print(line: string): void {
  currentIo().stdout.write(`${line}\n`)
}

/** Writes a line about the command's work, or about a fault. */
export function warn(line: string): void {
  currentIo().stderr.write(`${line}\n`)
}

/** What a shell gives as the status of a program that a signal ended. */
export function statusOf(signal: NodeJS.Signals): number {
  return 128 + constants.signals[signal]
}

/** A promise that nothing settles: who waits for it does nothing more. */
export const never = new Promise<never>(() => {})

/** Whether the command is being stopped. */
export const isStopping = (): boolean => currentIo().signal.aborted

/** Only a command with something to clear away asks for the signal: the process ends any other at once, as it does programs. */
function listen(run: Run): void {
  if (run.listens)
    return
  run.listens = true
  run.io.signal.addEventListener('abort', () => run.stop(run.io.signal.reason))
}

/**
 * Says what to clear away where the command is stopped or fails; the last registered comes first.
 * @returns takes it off the list again, once it is not needed
 */
export function whenStopped(undo: Undo): () => void {
  const run = runs.getStore()
  if (!run)
    return () => {}
  listen(run)
  run.undos.push(undo)
  return () => { run.undos = run.undos.filter(other => other !== undo) }
}

/** Notes a file that is whole, so that it can be named where the command is stopped afterwards. */
export function recordFinished(file: string): void {
  const run = runs.getStore()
  if (!run)
    return
  listen(run)
  run.finished.push(file)
}

async function undoAll({ undos }: Run): Promise<void> {
  while (undos.length) {
    try {
      await undos.pop()!()
    }
    catch {
      // what cannot be cleared away must not keep the rest from it
    }
  }
}

/** What the system says of a disk that takes no more, in words: whatever was being written, the remedy is the same. */
const full: Record<string, string> = { ENOSPC: 'The disk is full', EDQUOT: 'The disk quota is used up' }

/** What is wrong, in a sentence. */
function describeFault({ message, code }: NodeJS.ErrnoException): string {
  return code !== undefined && code in full ? `${full[code]}: make room, and run the command again.` : message
}

/** Ends a command that did not come to its end. @returns its exit code */
async function end(run: Run, error: unknown): Promise<number> {
  if (error instanceof Answer) {
    print(error.message)
    return 0
  }
  await undoAll(run)
  if (error instanceof Stopped) {
    warn(run.finished.length ? `Stopped. Finished before, and kept: ${run.finished.join(', ')}.` : 'Stopped; nothing was written.')
    return statusOf(error.message as NodeJS.Signals)
  }
  const fault = error instanceof Error ? error : new Error(String(error))
  warn(run.io.env.DEBUG ? fault.stack! : describeFault(fault))
  return error instanceof Refusal ? 2 : 1
}

/**
 * Makes a command.
 * @param work does it, and gives its exit code where that is not 0
 */
export function defineCommand(work: (args: readonly string[]) => number | void | Promise<number | void>): Main {
  return (args, io) => {
    let stop: Run['stop'] = () => {}
    const stopped = new Promise<never>((_, fail) => { stop = reason => fail(reason instanceof Error ? reason : new Stopped(String(reason))) })
    const run: Run = { io, undos: [], finished: [], stop, listens: false }
    return runs.run(run, async () => {
      try {
        return await Promise.race([work(args), stopped]) ?? 0
      }
      catch (error) {
        return end(run, error)
      }
    })
  }
}

/** npm hands on a signal that the terminal has sent already: the same one a moment later is no second request. */
const echoMs = 1000
/** How long what is still open may take to close once a command has ended, in ms. */
const closingMs = 200

/** Stops a command by the process's signals, from the time on when it asks for them. */
function makeStop(): { controller: AbortController, listens: () => boolean, listen: () => void } {
  const controller = new AbortController()
  let stoppedAt: number | undefined
  let listens = false
  function onSignal(signal: NodeJS.Signals): void {
    if (stoppedAt !== undefined && Date.now() - stoppedAt > echoMs)
      process.exit(statusOf(signal))
    stoppedAt ??= Date.now()
    controller.abort(signal)
  }
  return { controller, listens: () => listens, listen: () => {
    if (listens)
      return
    listens = true
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, onSignal)
  } }
}

let recordFault: ((error: unknown) => void) | undefined

/**
 * From now on an error that nobody caught does not end the command: it is a server, and people use it.
 * @param report prints the error
 */
export function outliveErrors(report: (error: unknown) => void): void {
  recordFault = report
}

/**
 * Runs a command where its file is the program that was started, and not where a test imports it.
 * @param url of the file, which is its `import.meta.url`
 * @param main the command
 */
export async function runDirectly(url: string, main: Main): Promise<void> {
  if (!process.argv[1] || pathToFileURL(realpathSync(process.argv[1])).href !== url)
    return
  const { controller, listens, listen } = makeStop()
  function onUncaught(error: Error): void {
    if (recordFault)
      return recordFault(error)
    if (listens())
      return controller.abort(error)
    console.error(process.env.DEBUG ? error.stack : describeFault(error))
    process.exit(1)
  }
  // whoever reads our output may go before we end, as `head` does
  process.stdout.on('error', (error: NodeJS.ErrnoException) => error.code === 'EPIPE' && !recordFault ? process.exit(0) : onUncaught(error))
  process.on('uncaughtException', onUncaught)
  const { stdout, stderr, env } = process
  const status = await main(process.argv.slice(2), { stdout, stderr, env, get signal() {
    listen()
    return controller.signal
  } })
  if (controller.signal.aborted)
    process.exit(status)
  process.exitCode = status
  setTimeout(() => process.exit(), closingMs).unref()
}

/** Slidev itself, run by this Node: stopping npx would leave a server behind that holds its port. */
export const slidevProgram = 'node_modules/@slidev/cli/bin/slidev.mjs'

/** Says a mistake in how a command was called, and what it takes. @throws Refusal */
export function refuseCall(message: string, help: string): never {
  return refuse(`${message}\n\n${help}`)
}

type Options = NonNullable<ParseArgsConfig['options']>

function read<Own extends Options>(args: readonly string[], help: string, options: Own, allowPositionals: boolean) {
  if (args.some(argument => argument === '--help' || argument === '-h'))
    throw new Answer(help)
  try {
    const read = parseArgs({ args: [...args], options, allowPositionals })
    const empty = Object.entries(read.values).find(([, value]) => value === '')
    if (empty)
      throw new Error(`Option '--${empty[0]} <value>' argument missing`)
    return read
  }
  catch (error) {
    return refuseCall((error as Error).message, help)
  }
}

/**
 * Reads a command's options.
 * @throws Answer with the help on --help
 * @throws Refusal for an option that the command does not have, or that lacks its value, with the help
 */
export function readOptions<Own extends Options>(args: readonly string[], help: string, options: Own) {
  return read(args, help, options, false).values
}

/** Reads the arguments of a command that takes any number of them, and its options as readOptions does. */
export function readArguments<Own extends Options>(args: readonly string[], help: string, options: Own) {
  return read(args, help, options, true)
}

/** Reads the one argument of a command, and its options as readOptions does. */
export function readArgument<Own extends Options>(args: readonly string[], help: string, options: Own) {
  const { positionals: [argument, ...others], values } = read(args, help, options, true)
  if (!argument || others.length)
    return refuseCall(argument ? `It takes one argument, not ${others.length + 1}: leave out "${others[0]}".` : 'An argument is missing.', help)
  return { argument, values }
}

const width = 24

/**
 * Shows how far the work has come, on stderr.
 * @param done how many parts are finished
 * @param total how many there are
 * @param label what is being worked on
 */
export function drawProgress(done: number, total: number, label: string): void {
  const filled = Math.round(width * done / total)
  const bar = `[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${done}/${total} ${label}`
  const { stderr } = currentIo()
  if (!stderr.isTTY)
    stderr.write(`${bar}\n`)
  else
    stderr.write(`\r\u001B[K${done === total ? '' : bar}`)
}
