import type { Plugin } from 'vite'
import { locate } from './replace-modules.ts'

/** Slidev's pages that the deck has its own of. */
export const ownPageNames = ['entry', 'notes', 'overview', 'presenter'] as const

/**
 * Gives the deck's own presenter, notes, overview and entry pages (pages/) in place of Slidev's, under its routes. setup/routes.ts
 * could name them too, but a build would carry upstream's beside them.
 */
export function ownPages(): Plugin {
  return {
    name: 'deck:own-pages',
    enforce: 'pre',
    resolveId: {
      order: 'pre',
      filter: { id: new RegExp(`^\\.\\./pages/(?:${ownPageNames.join('|')})\\.vue$`) },
      handler: (source, importer) => importer?.includes('@slidev/client/setup/routes.ts') ? locate(`./../../pages/${source.slice('../pages/'.length)}`) : null,
    },
  }
}
