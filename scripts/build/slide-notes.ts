/** The presenter notes by slide: the module `virtual:slide-notes`. */
import type { Plugin } from 'vite'
import { globSync } from 'node:fs'
import process from 'node:process'
import { load } from '@slidev/parser/fs'

const name = 'virtual:slide-notes'

/** The notes of the deck in the folder, by their slides' names, with their tokens filled. */
export async function readSlideNotes(folder: string, fill: (note: string) => string): Promise<Record<string, string>> {
  const { slides } = await load({ roots: [folder], userRoot: folder }, `${folder}/slides.md`)
  return Object.fromEntries(slides.map(({ frontmatter, note }, i) => [String(frontmatter.routeAlias ?? i + 1), fill(note ?? '')]))
}

/**
 * The Vite plugin that makes the module. A build for students has no notes, so there it is empty.
 * @param fill replaces the tokens of a note
 */
export function giveSlideNotes(fill: (note: string) => string): Plugin {
  let mayShow = false
  return {
    name: 'deck:slide-notes',
    configResolved({ command }) { mayShow = command === 'serve' || process.env.DECK_AUDIENCE === 'lecturer' },
    resolveId: { filter: { id: /^virtual:slide-notes$/ }, handler: () => `\0${name}` },
    load: {
      filter: { id: /^\0virtual:slide-notes$/ },
      async handler() {
        const folder = process.cwd()
        for (const file of globSync('slides/*.md', { cwd: folder }))
          this.addWatchFile(`${folder}/${file}`)
        return `export const slideNotes = ${JSON.stringify(mayShow ? await readSlideNotes(folder, fill) : {})}`
      },
    },
  }
}
