import type { Plugin, Rolldown } from 'vite'
import type { ListImports } from '../../logic/build/gather-needs.ts'
import { gatherCommon, gatherNeeds } from '../../logic/build/gather-needs.ts'

/** What a browser must have run before the first slide can be used: Slidev's program, the page that shows slides, that slide. */
const atStart = /\/@slidev\/client\/(?:main\.ts|pages\/play\.vue)$|__slidev_1\.md$/
/** Libraries change less often than the deck, and are fetched beside it. */
const libraries = /\/node_modules\/(?:@vue|vue|vue-router|@vueuse)\//
const slide = /__slidev_\d+\.md$/
/** What this part of all slides needs is fetched together. */
const many = 1 / 3

/**
 * Puts what the first slide needs into two files, and what many other slides share into one, instead of a file for
 * every set of pages that have something in common. So what is fetched at the start is compressed as a
 * whole and asked for at once, nothing slips into it because it happens to share a file, and a slide
 * names few files that it waits for.
 */
export function groupChunks(): Plugin {
  let start = new Set<string>()
  let plates = new Set<string>()
  const groups = [
    { name: 'libraries', priority: 3, test: (id: string) => start.has(id) && libraries.test(id) },
    { name: 'start', priority: 2, test: (id: string) => start.has(id) },
    { name: 'plates', priority: 1, test: (id: string) => plates.has(id) },
  ]

  return {
    name: 'deck:group-chunks',
    apply: 'build',
    config: {
      order: 'post',
      handler({ build = {} }) {
        // in place of Slidev's own grouping, which puts every use of Vue's family into one file
        const { manualChunks: _, ...output } = (build.rollupOptions?.output ?? {}) as Rolldown.OutputOptions
        build.rollupOptions = { ...build.rollupOptions, output: { ...output, codeSplitting: { groups } } }
      },
    },
    buildEnd() {
      const ids = [...this.getModuleIds()]
      const listImports: ListImports = id => this.getModuleInfo(id)?.importedIds ?? []
      start = gatherNeeds(ids.filter(id => atStart.test(id)), listImports)
      plates = gatherCommon(ids.filter(id => slide.test(id)), listImports, many)
    },
  }
}
