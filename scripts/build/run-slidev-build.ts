import process from 'node:process'
import { currentIo } from '../command/run-command.ts'
import { startProgram } from '../command/run-program.ts'

/** What Node, and Vite's bundler, say of a disk that takes no more; with a stack of their own. */
const full = /\bENOSPC\b|No space left on device/

/**
 * Runs Slidev's build. What it says of a fault is shown once it has ended.
 * @param args its program, and what that takes
 * @param env its surroundings
 * @throws Error where it has failed
 */
export async function runSlidevBuild(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const { child, ended } = startProgram(process.execPath, args, { env, stdio: ['inherit', 'inherit', 'pipe'] })
  let said = ''
  child.stderr!.setEncoding('utf8').on('data', (chunk) => { said += chunk })
  const status = await ended
  if (status !== 0 && full.test(said))
    throw Object.assign(new Error('Slidev met a full disk.'), { code: 'ENOSPC' })
  currentIo().stderr.write(said)
  if (status !== 0)
    throw new Error('Nothing was built: correct what is said above.')
}
