/** Starts the Chromium of a command, or says what keeps it from starting. */
import type { Browser } from 'playwright-chromium'
import process from 'node:process'
import { chromium } from 'playwright-chromium'
import { findBrowser, howToGetOne } from '../browser.mjs'
import { currentIo, refuse, whenStopped } from './run-command.ts'

/** How long a browser may take to start, in ms. */
const timeoutMs = 30_000

/**
 * The browser's path.
 * @param otherwise what can be done where there is none, beside getting one
 * @throws Refusal where there is none, or CHROME_PATH names none
 */
export function requireBrowser(otherwise = ''): string {
  let path: string | null
  try {
    path = findBrowser(currentIo().env)
  }
  catch (error) {
    return refuse((error as Error).message)
  }
  return path ?? refuse(`${howToGetOne} ${otherwise}`.trim())
}

/** What the browser itself said was wrong, if it said anything. */
function readCause(message: string): string {
  return /\[err\] (?:\S+: )?(.+)/.exec(message)?.[1] ?? (message.includes('Timeout') ? 'it does not answer' : 'it ends at once')
}

/**
 * Starts it. Signals are the command's own affair; whenever the command ends, the browser ends with it.
 * @param flags further switches
 * @throws Refusal that names the program where it is no browser or cannot run here
 */
export async function openBrowser(flags: readonly string[] = []): Promise<Browser> {
  const executablePath = requireBrowser()
  const { env } = currentIo()
  const args = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...flags]
  // Playwright ends it, and clears away its profile, as this process exits; a signal alone would not let it.
  whenStopped(() => {})
  try {
    return await chromium.launch({ executablePath, args, env, timeout: timeoutMs, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false })
  }
  catch (error) {
    const named = env.CHROME_PATH ? 'CHROME_PATH is' : 'The Chromium found is'
    return refuse(`${named} "${executablePath}", which does not start as a Chromium (${readCause((error as Error).message)}): ${env.CHROME_PATH ? 'correct it or unset it' : 'install another, or set CHROME_PATH to one'}.`)
  }
}

/** The path of a browser that starts. @param otherwise as in requireBrowser @throws Refusal as openBrowser does */
export async function checkBrowser(otherwise = ''): Promise<string> {
  requireBrowser(otherwise)
  await (await openBrowser()).close()
  return requireBrowser()
}
