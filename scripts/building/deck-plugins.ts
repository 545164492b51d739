/** The Vite plugins of this deck: those of packages/slidev-build with what the deck says of itself, and the modules that it makes of its slides. */
import type { Plugin } from 'vite'
import { readFileSync } from 'node:fs'
import { buildPlugins } from '@deck/slidev-build'
import { en } from '../../locales/en.ts'
import { chunkParts } from './chunk-parts.ts'
import { giveSlideFacts, giveSlideNotes, outlineLecturePlans } from './slide-modules.ts'
import { ownPages, ownReplacements, planPatches } from './slidev-changes.ts'

/** Folders whose text a reader may see. */
export const readFolders = ['data', 'slides', 'locales', 'components', 'pages', 'layouts', 'styles']

/** The licences of the deck's own parts; that of the article is not ours to state. */
async function listOwnLicences() {
  // loaded when a build needs it: `npm start` starts where the data have a fault, and names it
  const { mapSources } = await import(new URL('../../data/map.ts', import.meta.url).href) as typeof import('#article/map')
  const { own } = en.licences
  return [
    { title: own.text, text: readFileSync('LICENSE-TEXT.md', 'utf8') },
    { title: own.code, text: readFileSync('LICENSE', 'utf8') },
    { title: own.map, text: own.mapSays({ land: mapSources.land, landBy: mapSources.landBy, positions: mapSources.positions }) },
  ]
}

/** The plugins, in their order. */
export function deckPlugins(): Plugin[] {
  return [
    giveSlideFacts(), giveSlideNotes(), outlineLecturePlans(),
    ...buildPlugins({
      client: { words: { controls: en.chrome.controls }, replacements: ownReplacements, patches: planPatches, pages: ownPages, parts: chunkParts },
      folders: readFolders,
      written: '{data,slides,locales}/**/*.{ts,md}',
      licences: { words: en.licences, listOwn: listOwnLicences },
    }),
  ]
}
