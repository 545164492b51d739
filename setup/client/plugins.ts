/** Everything that changes Slidev's client while it is built, in one list. */
import type { Plugin } from 'vite'
import { correctPreload } from './correct-preload.ts'
import { dropUnreached } from './drop-unreached.ts'
import { groupChunks } from './group-chunks.ts'
import { ownPages } from './own-pages.ts'
import { patchClient } from './patch-client.ts'
import { browserPatches } from './patches/browser-patches.ts'
import { controlPatches } from './patches/control-patches.ts'
import { planPatches } from './patches/plan-patches.ts'
import { statePatches } from './patches/state-patches.ts'
import { replaceModules } from './replace-modules.ts'
import { replacements } from './replacements.ts'
import { slimSlides } from './slim-slides.ts'

/** The patches, one for each fault or gap of the client; each says what is wrong upstream and for whom, and could be offered there. */
export const patches = [...controlPatches, ...browserPatches, ...statePatches, ...planPatches]

/**
 * The Vite plugins: whole modules that the deck replaces or leaves out, patched lines, slides without what only an
 * editor needs, chunks in groups, files added as they should be, and no file that nothing loads.
 */
export function clientPlugins(): Plugin[] {
  return [ownPages(), replaceModules(replacements), patchClient(patches), slimSlides(), groupChunks(), correctPreload(), dropUnreached()]
}
