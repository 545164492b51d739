/** Starts the browser that the bench measures in. */
import type { Browser } from 'playwright-chromium'
import { openBrowser } from '../scripts/command/open-browser.ts'

/**
 * A Chromium that reaches nothing but this machine: a rival that fetches from elsewhere is measured without it.
 * @param flags further switches
 * @throws Refusal that says how to get one where there is none
 */
export async function launchForBench(flags: readonly string[] = []): Promise<Browser> {
  return openBrowser(['--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1', '--js-flags=--expose-gc', ...flags])
}
