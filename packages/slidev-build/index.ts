/** What `npm start` and a build need beyond Slidev: the Vite plugins. The steps after Slidev's own build are in finish-build.ts, which Vite does not load. */
import type { Plugin } from 'vite'
import { clientPlugins } from './client-plugins.ts'
import { leaveOutStylesheets, subsetFonts, trimFontStylesheets } from './font-plugins.ts'
import { listLicences } from './licences.ts'
import { giveSlideFacts, giveSlideNotes, outlineLecturePlans } from './slide-modules.ts'

export { readBrowserTargets } from './browser-targets.ts'
export { moveHeadings } from './heading-tags.ts'

/** The Vite plugins, in their order. */
export function buildPlugins(): Plugin[] {
  return [
    giveSlideFacts(), giveSlideNotes(), outlineLecturePlans(), trimFontStylesheets(), subsetFonts(),
    leaveOutStylesheets(), ...clientPlugins(), listLicences(),
  ]
}
