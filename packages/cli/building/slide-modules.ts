import type { SlideFacts } from 'slidev-addon-lesson/lecture/judge-plan.ts'
import type { SlideWords } from 'slidev-addon-lesson/read/search.ts'
/** What a build knows of each slide, and whom it tells: the modules `virtual:slide-facts` and `virtual:slide-notes`, and the plans. */
import type { Plugin, ViteDevServer } from 'vite'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { countSpoken } from '@deck/article/speaking-time'
import { load } from '@slidev/parser/fs'
import { readNoteMinutes } from 'slidev-addon-lesson/lecture/check-plan.ts'
import { readNote } from 'slidev-addon-lesson/lecture/read-note.ts'

const file = new URL('./deck-data.ts', import.meta.url)

/**
 * Loads what notes and facts need of the data, as they stand now.
 * @param server of `npm start`, which notices changes; a build reads them once
 */
function loadDeckData(server: ViteDevServer | undefined): Promise<typeof import('./deck-data.ts')> {
  return server ? server.ssrLoadModule(fileURLToPath(file)) as Promise<typeof import('./deck-data.ts')> : import(file.href)
}

const factsName = 'virtual:slide-facts'

/** The slides of the deck in the folder, in their order. `objectives` gives each question's objective. */
export async function readSlideFacts(folder: string, objectives: Readonly<Record<string, { objective: string }>>): Promise<SlideFacts[]> {
  const { slides } = await load({ roots: [folder], userRoot: folder }, `${folder}/slides.md`)
  return slides.map(({ frontmatter, content, note, title }, i) => {
    const question = /<QuizCard[^>]*? id="([^"]+)"/.exec(content)?.[1]
    const asks = question && objectives[question]?.objective
    const { say, ask, moveOn } = readNote(note ?? '')
    const said = { say: countSpoken([...say.map(({ text }) => text), ask].join(' ')), moveOn: countSpoken(moveOn), hasQuestion: ask !== '' }
    return {
      name: String(frontmatter.routeAlias ?? i + 1),
      title: title ?? String(i + 1),
      chapter: String(frontmatter.chapter ?? ''),
      minutes: readNoteMinutes(note ?? ''),
      ...note && { said },
      ...asks && { asks },
    }
  })
}

/** The words that stand on each slide as its chapter has them, and the ids of what it shows, for a search. */
export async function readSlideWords(folder: string): Promise<SlideWords[]> {
  const { slides } = await load({ roots: [folder], userRoot: folder }, `${folder}/slides.md`)
  return slides.map(({ frontmatter, content }, i) => {
    const shown = content.replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    const ids = [...shown.matchAll(/["']([a-z0-9]+(?:-[a-z0-9]+)*)["']/g)].map(([, id]) => id!)
    const text = shown.replace(/<[^>]*>|\{\{[\s\S]*?\}\}/g, ' ').replace(/[#*_`|>-]+/g, ' ').replace(/\s+/g, ' ').trim()
    const asksBefore = shown.includes('<PreQuestion ') ? 'part' : shown.includes('<TryFirst ') ? 'picture' : undefined
    return { name: String(frontmatter.routeAlias ?? i + 1), text, ids: [...new Set(ids)], ...asksBefore && { asksBefore } }
  })
}

/** The Vite plugin that makes the module. A build for students has no notes, and how long they take it may still say. */
export function giveSlideFacts(): Plugin {
  let server: ViteDevServer | undefined
  return {
    name: 'deck:slide-facts',
    configureServer(own) { server = own },
    resolveId: { filter: { id: /^virtual:slide-facts$/ }, handler: () => `\0${factsName}` },
    load: {
      filter: { id: /^\0virtual:slide-facts$/ },
      async handler() {
        const { objectiveOf } = await loadDeckData(server)
        return `export const slideFacts = ${JSON.stringify(await readSlideFacts(process.cwd(), objectiveOf))}\nexport const slideWords = ${JSON.stringify(await readSlideWords(process.cwd()))}`
      },
    },
  }
}

const notesName = 'virtual:slide-notes'

/** The notes of the deck in the folder, by their slides' names, with their tokens filled. */
async function readSlideNotes(folder: string, fill: (note: string) => string): Promise<Record<string, string>> {
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
    resolveId: { filter: { id: /^virtual:slide-notes$/ }, handler: () => `\0${notesName}` },
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

/** The Vite plugin that keeps what a lecturer says and does out of a build for students: pages for reading need of a plan its title, slides and minutes. */
export function outlineLecturePlans(): Plugin {
  return {
    name: 'deck:outline-plans',
    apply: (_, { command }) => command === 'build' && process.env.DECK_AUDIENCE !== 'lecturer',
    load: {
      filter: { id: /\/data\/lecture-plan\.ts$/ },
      handler: async () => `export const lecturePlans = ${JSON.stringify((await loadDeckData(undefined)).outlinePlans())}`,
    },
  }
}
