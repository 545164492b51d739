/**
 * How every command ends: whole, refused (2), failed (1) or stopped by a signal (128 and the signal's number,
 * which is 130 for Ctrl-C), always in a sentence and with nothing half done left behind.
 */
import { constants } from 'node:os'
import process from 'node:process'

/** Something that whoever started the command can put right. Its message names the culprit and the remedy. */
export class Refusal extends Error {}

/** Ends the command with code 2 and a sentence. */
export function refuse(message: string): never {
  throw new Refusal(message)
}

type Undo = () => void | Promise<void>
type Signal = 'SIGINT' | 'SIGTERM' | 'SIGHUP'

const undos: Undo[] = []
const finished: string[] = []
let stoppedAt: number | undefined

/** What a shell gives as the status of a program that a signal ended. */
export function statusOf(signal: NodeJS.Signals): number {
  return 128 + constants.signals[signal]
}

/** A promise that nothing settles: who waits for it does nothing more. */
export const never = new Promise<never>(() => {})

/** Whether a signal is ending the command. */
export function isStopping(): boolean {
  return stoppedAt !== undefined
}

async function undoAll(): Promise<void> {
  while (undos.length) {
    try {
      await undos.pop()!()
    }
    catch {
      // what cannot be cleared away must not keep the rest from it
    }
  }
}

function sayStopped(): string {
  return finished.length ? `Stopped. Finished before, and kept: ${finished.join(', ')}.` : 'Stopped; nothing was written.'
}

/** npm hands on a signal that the terminal has sent already: the same one a moment later is no second request. */
const echo = 1000

async function stop(signal: Signal): Promise<void> {
  if (stoppedAt !== undefined) {
    if (Date.now() - stoppedAt > echo)
      process.exit(statusOf(signal))
    return
  }
  stoppedAt = Date.now()
  await undoAll()
  console.error(sayStopped())
  process.exit(statusOf(signal))
}

let listens = false
/** Only a command with something to clear away listens: any other ends at once, as programs do. */
function listen(): void {
  if (listens)
    return
  listens = true
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => void stop(signal))
}

/**
 * Says what to clear away where the command is stopped or fails; the last registered comes first.
 * @returns takes it off the list again, once it is not needed
 */
export function whenStopped(undo: Undo): () => void {
  listen()
  undos.push(undo)
  return () => {
    const at = undos.indexOf(undo)
    if (at >= 0)
      undos.splice(at, 1)
  }
}

/** Notes a file that is whole, so that it can be named where the command is stopped afterwards. */
export function noteFinished(file: string): void {
  listen()
  finished.push(file)
}

async function fail(error: unknown): Promise<void> {
  if (isStopping())
    await never
  await undoAll()
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  console.error(process.env.DEBUG ? stack : message)
  process.exit(error instanceof Refusal ? 2 : 1)
}

/**
 * Runs a command to its end.
 * @param work does it, and gives its status where that is not 0
 */
export async function runCommand(work: () => number | void | Promise<number | void>): Promise<void> {
  // whoever reads our output may go before we end, as `head` does
  process.stdout.on('error', (error: NodeJS.ErrnoException) => error.code === 'EPIPE' ? process.exit(0) : void fail(error))
  process.on('uncaughtException', error => void fail(error))
  try {
    process.exitCode = (await work()) ?? 0
  }
  catch (error) {
    await fail(error)
  }
}
