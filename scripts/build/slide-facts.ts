/** What a planner knows of each slide, without its note: the module `virtual:slide-facts`. */
import type { Plugin } from 'vite'
import type { SlideFacts } from '../../logic/plan/judge-plan.ts'
import process from 'node:process'
import { load } from '@slidev/parser/fs'
import { readNoteMinutes } from '../../logic/plan/check-plan.ts'

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

/** The Vite plugin that makes the module. A build for students has no notes, and how long they take it may still say. */
export function giveSlideFacts(objectives: Readonly<Record<string, { objective: string }>>): Plugin {
  return {
    name: 'deck:slide-facts',
    resolveId: { filter: { id: /^virtual:slide-facts$/ }, handler: () => `\0${name}` },

    load: { filter: { id: /^\0virtual:slide-facts$/ }, handler: async () => `export const slideFacts = ${JSON.stringify(await readSlideFacts(process.cwd(), objectives))}` },
  }
}
