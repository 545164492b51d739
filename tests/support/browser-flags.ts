/** The switches that the tests' Chromium starts with. */
import { readFileSync } from 'node:fs'
import process from 'node:process'

/**
 * Parts of Chromium's own window that no test looks at. Each new window would start two programs for the list of
 * suggestions below its address bar: nearly half of all that opening a slide costs.
 */
const windowParts = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup']

/**
 * The features that Playwright itself turns off. Of two switches of one name Chromium hears the last alone, so ours repeats them.
 * @throws Error where Playwright keeps its list in another way
 */
export function readPlaywrightsFeatures(): string[] {
  const file = 'node_modules/playwright-chromium/lib/coreBundle.js'
  const list = /\bdisabledFeatures = \[([\s\S]*?)\]/.exec(readFileSync(file, 'utf8'))?.[1]
  const features = [...(list ?? '').matchAll(/^\s*"(\w+)"/gm)].map(([, name]) => name!)
  if (!features.length)
    throw new Error(`${file} does not name the features that Playwright turns off: see where it keeps them now, and read them there in tests/support/browser-flags.ts`)
  return features
}

/** What every window of the tests needs: nothing is fetched for the browser's own sake. */
export function browserFlags(): string[] {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  // letters as wide as in the whole browser: the headless shell would round their widths to whole pixels
  return [...root, '--font-render-hinting=none', `--disable-features=${[...readPlaywrightsFeatures(), ...windowParts].join(',')}`, '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
}
