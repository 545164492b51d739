/** Runs a command in the test's own process. */
import type { Main } from '../run-command.ts'
import process from 'node:process'

export { writeMark } from '../builds.ts'

/** How a command ended, and all that it said. */
interface Ended { status: number, out: string }

/**
 * Runs a command to its end.
 * @param main the command
 * @param args as they stand behind its name
 * @param env what its environment has besides, or in place of, ours
 * @param signal stops it
 */
export async function runMain(main: Main, args: readonly string[], env: Record<string, string> = {}, signal = new AbortController().signal): Promise<Ended> {
  let out = ''
  const writer = { write: (text: string) => { out += text } }
  const status = await main(args, { stdout: writer, stderr: writer, env: { ...process.env, ...env }, signal })
  return { status, out }
}
