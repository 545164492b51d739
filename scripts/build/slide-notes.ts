/** The presenter notes by slide: the module `virtual:slide-notes`. */
import type { Plugin, ViteDevServer } from 'vite'
import process from 'node:process'
import { load } from '@slidev/parser/fs'
import { loadDeckData } from './load-deck-data.ts'

const name = 'virtual:slide-notes'

/** The notes of the deck in the folder, by their slides' names, with their tokens filled. */
export async function readSlideNotes(folder: string, fill: (note: string) => string): Promise<Record<string, string>> {
  const { slides } = await load({ roots: [folder], userRoot: folder }, `${folder}/slides.md`)
  return Object.fromEntries(slides.map(({ frontmatter, note }, i) => [String(frontmatter.routeAlias ?? i + 1), fill(note ?? '')]))
}

/** The Vite plugin that makes the module. A build for students has no notes, so there it is empty. In `npm start` a note that was changed is shown at once. */
export function giveSlideNotes(): Plugin {
  let mayShow = false
  let server: ViteDevServer | undefined
  return {
    name: 'deck:slide-notes',
    configResolved({ command }) { mayShow = command === 'serve' || process.env.DECK_AUDIENCE === 'lecturer' },
    configureServer(own) { server = own },
    resolveId: { filter: { id: /^virtual:slide-notes$/ }, handler: () => `\0${name}` },
    load: {
      filter: { id: /^\0virtual:slide-notes$/ },
      async handler() {
        const notes = JSON.stringify(mayShow ? await readSlideNotes(process.cwd(), (await loadDeckData(server)).fillNote) : {})
        return server
          ? `import { shallowReactive } from 'vue'\nconst notes = ${notes}\nexport const slideNotes = import.meta.hot.data.notes ??= shallowReactive({})\nObject.assign(slideNotes, notes)\nimport.meta.hot.accept()`
          : `export const slideNotes = ${notes}`
      },
    },
  }
}
