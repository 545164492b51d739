/** What a planner knows of each slide, without its note: the module `virtual:slide-facts`. */
import type { Plugin, ViteDevServer } from 'vite'
import type { SlideFacts } from '../../components/lecture/judge-plan.ts'
import type { SlideWords } from '../../components/read/search.ts'
import process from 'node:process'
import { load } from '@slidev/parser/fs'
import { readNoteMinutes } from '../../components/lecture/check-plan.ts'
import { loadDeckData } from './load-deck-data.ts'

const name = 'virtual:slide-facts'

/** The slides of the deck in the folder, in their order. `objectives` gives each question's objective. */
export async function readSlideFacts(folder: string, objectives: Readonly<Record<string, { objective: string }>>): Promise<SlideFacts[]> {
  const { slides } = await load({ roots: [folder], userRoot: folder }, `${folder}/slides.md`)
  return slides.map(({ frontmatter, content, note, title }, i) => {
    const question = /<QuizCard[^>]*? id="([^"]+)"/.exec(content)?.[1]
    const asks = question && objectives[question]?.objective
    return { name: String(frontmatter.routeAlias ?? i + 1), title: title ?? String(i + 1), chapter: String(frontmatter.chapter ?? ''), minutes: readNoteMinutes(note ?? ''), ...asks && { asks } }
  })
}

/** The words that stand on each slide as its chapter has them, and the ids of what it shows, for a search. */
export async function readSlideWords(folder: string): Promise<SlideWords[]> {
  const { slides } = await load({ roots: [folder], userRoot: folder }, `${folder}/slides.md`)
  return slides.map(({ frontmatter, content }, i) => {
    const shown = content.replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    const ids = [...shown.matchAll(/["']([a-z0-9]+(?:-[a-z0-9]+)*)["']/g)].map(([, id]) => id!)
    const text = shown.replace(/<[^>]*>|\{\{[\s\S]*?\}\}/g, ' ').replace(/[#*_`|>-]+/g, ' ').replace(/\s+/g, ' ').trim()
    return { name: String(frontmatter.routeAlias ?? i + 1), text, ids: [...new Set(ids)] }
  })
}

/** The Vite plugin that makes the module. A build for students has no notes, and how long they take it may still say. */
export function giveSlideFacts(): Plugin {
  let server: ViteDevServer | undefined
  return {
    name: 'deck:slide-facts',
    configureServer(own) { server = own },
    resolveId: { filter: { id: /^virtual:slide-facts$/ }, handler: () => `\0${name}` },
    load: {
      filter: { id: /^\0virtual:slide-facts$/ },
      async handler() {
        const { objectiveOf } = await loadDeckData(server)
        return `export const slideFacts = ${JSON.stringify(await readSlideFacts(process.cwd(), objectiveOf))}\nexport const slideWords = ${JSON.stringify(await readSlideWords(process.cwd()))}`
      },
    },
  }
}
