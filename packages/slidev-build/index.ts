/** What `npm start` and a build need beyond Slidev: the Vite plugins. The steps after Slidev's own build are in finish-build.ts. */
import type { Plugin } from 'vite'
import type { ClientChanges } from './client-plugins.ts'
import type { OwnLicences } from './licences.ts'
import { clientPlugins } from './client-plugins.ts'
import { leaveOutStylesheets, subsetFonts } from './font-plugins.ts'
import { listLicences } from './licences.ts'

export { readBrowserTargets } from './browser-targets.ts'
export type { ChunkParts } from './chunks.ts'
export type { OwnPages } from './client-plugins.ts'
export { moveHeadings } from './heading-tags.ts'
export { importable, type Patch } from './patches.ts'
export type { Replacement } from './replacements.ts'

/** What a deck says of itself to the plugins. */
export interface PluginSettings {
  /** What of Slidev's client it changes beyond what any deck does. */
  client: ClientChanges
  /** Folders whose text a reader may see. */
  folders: readonly string[]
  /** Its texts in scripts that readers do not write in, as a pattern of files. */
  written: string
  /** Read when a build needs them: what the words name of the article may have a fault while the deck is edited. */
  licences: () => Promise<OwnLicences>
}

/** The Vite plugins, in their order. */
export function buildPlugins({ client, folders, written, licences }: PluginSettings): Plugin[] {
  return [
    subsetFonts(folders, written), leaveOutStylesheets(), ...clientPlugins(client), listLicences(licences),
  ]
}
