/** The Vite plugins of this deck: those of packages/slidev-build with what the deck says of itself, and the modules that it makes of its slides. */
import type { Plugin } from 'vite'
import { existsSync, readFileSync } from 'node:fs'
import { buildPlugins } from '@deck/slidev-build'
import { controls } from '@deck/words/controls'
import { chunkParts } from './chunk-parts.ts'
import { giveReading } from './give-reading.ts'
import { addonFolder, picturesFolder, wordsFolder } from './package-folders.ts'
import { giveSlideFacts, giveSlideNotes, outlineLecturePlans } from './slide-modules.ts'
import { ownPages, ownReplacements, planPatches } from './slidev-changes.ts'

/** Folders whose text a reader may see. */
export const readFolders = [
  // a lesson may have no pictures of its own
  ...[...new Set(['data', 'slides', wordsFolder, 'components', picturesFolder])].filter(folder => existsSync(folder)),
  ...['components', 'pages', 'layouts', 'styles'].map(folder => `${addonFolder}/${folder}`),
]

/** Loads a module when a build needs it: `npm start` starts where the data have a fault, and names it. Where Vite reads the name, it bundles the module. */
const load = <Module>(name: string) => import(name) as Promise<Module>

/** The licences of the deck's own parts; that of the article is not ours to state. */
async function readLicences() {
  const { en: { licences: words } } = await load<typeof import('@deck/words')>('@deck/words')
  const { mapSources } = await load<typeof import('@deck/lesson/map')>('@deck/lesson/map')
  const own = [
    { title: words.own.text, text: readFileSync('LICENSE-TEXT.md', 'utf8') },
    { title: words.own.code, text: readFileSync('LICENSE', 'utf8') },
    { title: words.own.map, text: words.own.mapSays({ land: mapSources.land, landBy: mapSources.landBy, positions: mapSources.positions }) },
  ]
  return { words, own }
}

/** The plugins, in their order. */
export function deckPlugins(): Plugin[] {
  return [
    giveSlideFacts(), giveSlideNotes(), giveReading(), outlineLecturePlans(),
    ...buildPlugins({
      client: { words: { controls }, replacements: ownReplacements, patches: planPatches, pages: ownPages, parts: chunkParts },
      folders: readFolders,
      written: `{data,slides,${wordsFolder}}/**/*.{ts,md}`,
      licences: readLicences,
    }),
  ]
}
