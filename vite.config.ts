import { readdirSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vite'
import { knownIds } from './data/known-ids.ts'
import { checkChapter, sayProblem } from './logic/text/check-chapter.ts'

/** Stops a build whose chapters name a record, question, note or diagram that does not exist. */
function checkChapters() {
  const root = new URL('./slides/', import.meta.url)
  return {
    name: 'deck:check-chapters',
    buildStart() {
      const problems = readdirSync(root)
        .filter(name => name.endsWith('.md'))
        .flatMap(name => checkChapter(`slides/${name}`, readFileSync(new URL(name, root), 'utf8'), knownIds))
      if (problems.length)
        throw new Error(`\n${problems.map(sayProblem).join('\n')}\n`)
    },
  }
}

export default defineConfig({
  plugins: [checkChapters()],
  build: {
    // Faces stay files, so that a browser fetches only the scripts that a slide shows.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
  },
  slidev: {
    vue: { template: { compilerOptions: { isCustomElement: () => false } } },
  },
})
