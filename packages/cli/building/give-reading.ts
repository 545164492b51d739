/** When each record was last compared with the article, for the pages: the module `virtual:reading`. */
import type { Plugin } from 'vite'
import { execFile } from 'node:child_process'
import process from 'node:process'
import { promisify } from 'node:util'
import { commandFile } from './package-folders.ts'

/** The project whose records somebody compared: of an edition the English one, from which it is made (packages/cli/translating/write-edition.ts). */
const root = process.env.DECK_ORIGINAL ?? process.cwd()
/** What says nothing of any record: while somebody edits, data or lock may have a fault, which the check names. */
const none = '{ texts: 0, compared: 0, last: "", usual: "", others: {} }'

/** The Vite plugin that makes the module, in a process of its own beside the build. `npm start` makes it anew when a page is loaded after a change. */
export function giveReading(): Plugin {
  let isBuild = false
  return {
    name: 'deck:reading',
    configResolved({ command }) { isBuild = command === 'build' },
    resolveId: { filter: { id: /^virtual:reading$/ }, handler: () => '\0virtual:reading' },
    load: {
      filter: { id: /^\0virtual:reading$/ },
      async handler() {
        try {
          return `export const reading = ${(await promisify(execFile)(process.execPath, [commandFile('audit/sum-reading')], { cwd: root })).stdout}`
        }
        catch (error) {
          if (isBuild)
            throw error
          return `export const reading = ${none}`
        }
      },
    },
    handleHotUpdate({ file, server }) {
      const made = /\/(?:data|slides|locales)\/|\/deck\.config\.ts$|\/README\.md$/.test(file) && server.moduleGraph.getModuleById('\0virtual:reading')
      if (made)
        server.moduleGraph.invalidateModule(made)
    },
  }
}
