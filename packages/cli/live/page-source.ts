/** What the page on which phones vote is built from, wherever the command is called. */
import type { PageSource } from '@deck/live-class'
import { resolve } from 'node:path'
import { readBrowserTargets } from '@deck/slidev-build/browser-targets'
import { enVotePage } from '@deck/words/vote'
import { addonFolder } from '../building/package-folders.ts'
import { project } from '../building/project.ts'

export const pageSource: PageSource = {
  entry: resolve(addonFolder, 'components/class/vote-page.browser.ts'),
  targets: readBrowserTargets(project.browserslist).map(({ target }) => target),
  ...enVotePage,
}
