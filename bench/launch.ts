/** Starts the browser that the bench measures in. */
import type { Browser } from 'playwright-chromium'
import process from 'node:process'
import { chromium } from 'playwright-chromium'
import { findBrowser, howToGetOne } from '../scripts/browser.mjs'

/**
 * A Chromium that reaches nothing but this machine: a rival that fetches from elsewhere is measured without it.
 * @param flags further switches
 * @throws Error that says how to get one where there is none
 */
export async function launchForBench(flags: readonly string[] = []): Promise<Browser> {
  const executablePath = findBrowser()
  if (!executablePath)
    throw new Error(howToGetOne)
  const root = process.getuid?.() === 0
  return chromium.launch({ executablePath, args: [...(root ? ['--no-sandbox'] : []), '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1', '--js-flags=--expose-gc', ...flags] })
}
