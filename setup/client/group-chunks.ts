import type { Plugin, Rolldown } from 'vite'
import type { ListImports } from './gather-needs.ts'
import { gatherCommon, gatherNeeds } from './gather-needs.ts'
import { listUsers } from './share-modules.ts'

/** What a browser must have run before the first slide can be used: Slidev's program, the page that shows slides, that slide. */
const atStart = /\/@slidev\/client\/(?:main\.ts|pages\/play\.vue)$|__slidev_1\.md$/
/** Libraries change less often than the deck, and are fetched beside it. */
const libraries = /\/node_modules\/(?:@vue|vue|vue-router|@vueuse)\//
const slide = /__slidev_\d+\.md$/
/** What this part of all slides needs is fetched together. */
const many = 1 / 3
/** A question, and the pages for reading and for study: each waits for few files. */
const keen = { quiz: /\/components\/quiz\/QuizCard\.vue$/, read: /\/pages\/read\.vue$/, review: /\/pages\/review\.vue$/ }
/** Pages that need nearly everything, what only lecturers ask for, and the text below a slide on a phone: they fetch whole files of which they need a part. */
const wide = /\/pages\/(?:handout|exports|lecture|plan)\.vue|\/components\/read\/(?:PortraitText\.vue|GotoSlide\.vue|useSlideFinder\.ts|find-read-plan)|\/class\/(?:cockpit|protocol)\/|\/components\/(?:class|exports|handout|inquiry|lecture)\/|\/components\/shell\/(?:AudienceButton|DeckPen|KeysHelp|PenTools|WallCover)\.vue|\/components\/shell\/(?:usePen|ink)\.ts|\/setup\/root\/(?:follow-lecture-plan|useLecture)\.ts|\/locales\/en-class\.ts|\/components\/room\/phone-votes/
/** Small parts that slides, questions and pages share in many ways: what Back closes, what is kept, what comes late, words counted for a hall, a cell with its count, a thing that a link selects, a link that is shared. */
const small = /\/components\/(?:shell\/(?:use(?:BackCloses|Copy|Fit|Persisted|RoomWidth|Selection|WholeFigure)|read-record|legibility|(?:await-print|late-parts)\.browser)|ladder\/(?:ladder-layout|describe-rung)|timeline\/timeline-events|cite\/useShareLink)\.ts$|\/components\/(?:cite\/FactValue|cite\/ArticleCitation|pictures\/RailSketch)\.vue/
const bank = /\/data\/questions\/|\/data\/schema\/(?:ask|follow-edges)/
/** Terms with their names in other scripts: the page read and the glossary show them. */
const terms = /\/(?:components\/glossary\/TermEquivalents|data\/(?:glossary|course-terms|everyday-words)|components\/glossary\/arrange-terms)/

type User = keyof typeof keen | 'others'

/**
 * The file of a module that the keen alone need; null for one that stays where the bundler puts it, since others need
 * it too and are to fetch nothing else with it.
 */
function nameShared(users: readonly User[] | undefined, id: string): string | null {
  if (users && bank.test(id))
    return 'bank'
  if (terms.test(id))
    return 'terms'
  if (!users || users.includes('others'))
    return null
  const [first, ...more] = users
  return !more.length || !users.includes('read') ? first! : users.includes('quiz') ? 'answers' : 'study'
}

/** Who needs the modules of the keen. `listStarters` gives the modules that fetch one later, by `import()`. */
function findUsers(ids: readonly string[], start: ReadonlySet<string>, listImports: ListImports, listStarters: ListImports) {
  const [quiz, read, review] = Object.values(keen).map(which => ids.filter(id => which.test(id)))
  const known = gatherNeeds([...quiz!, ...read!, ...review!], listImports)
  const isTheirs = (id: string) => wide.test(id) || (known.has(id) && !start.has(id))
  const asks = (id: string) => [...gatherNeeds([id], listImports)].some(need => keen.quiz.test(need) || need.includes('/components/inquiry/'))
  const others = ids.filter(id => !known.has(id) && !wide.test(id) && listStarters(id).some(from => !isTheirs(from)) && !asks(id))
  return listUsers<User>({ quiz: quiz!, read: read!, review: review!, others }, listImports)
}

/**
 * Puts what the first slide needs into two files, and what many other slides share into one, instead of a file for
 * every set of pages that have something in common. So what is fetched at the start is compressed as a
 * whole and asked for at once, nothing slips into it because it happens to share a file, and a slide
 * names few files that it waits for. What only questions need is one file and their bank another, and so
 * is what only the page for reading or for study needs.
 */
export function groupChunks(): Plugin {
  let start = new Set<string>()
  let slides = new Set<string>()
  let users = new Map<string, User[]>()
  const groups = [
    { name: 'libraries', priority: 4, test: (id: string) => start.has(id) && libraries.test(id) },
    { name: 'start', priority: 3, test: (id: string) => start.has(id) },
    { name: 'slides', priority: 2, test: (id: string) => slides.has(id) || small.test(id) },
    // without what these modules need themselves, which others may need as well
    { name: (id: string) => nameShared(users.get(id), id), priority: 1, includeDependenciesRecursively: false },
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
      slides = gatherCommon(ids.filter(id => slide.test(id)), listImports, many)
      users = findUsers(ids, start, listImports, id => this.getModuleInfo(id)?.dynamicImporters ?? [])
    },
  }
}
