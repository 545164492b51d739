/** What the page on which phones vote is built from, wherever the command is called. */
import type { PageSource } from '@deck/live-class'
import { fileURLToPath } from 'node:url'
import { readBrowserTargets } from '@deck/slidev-build/browser-targets'
import { enVotePage } from '@deck/words/vote'
import pack from '../../package.json' with { type: 'json' }
import { addonFolder } from '../building/addon-folder.ts'

export const pageSource: PageSource = {
  entry: fileURLToPath(new URL(`../../${addonFolder}/components/class/vote-page.browser.ts`, import.meta.url)),
  targets: readBrowserTargets(pack.browserslist).map(({ target }) => target),
  ...enVotePage,
}
