/** Which scripts and style sheets a build has, and how they are added to the page. */
import type { Plugin, Rolldown } from 'vite'
import { basename } from 'node:path'

/** Gives the modules that one imports, other than later by `import()`. */
type ListImports = (id: string) => readonly string[]

/** Everything that must have come before these modules can run, themselves included. */
export function gatherNeeds(ids: readonly string[], listImports: ListImports): Set<string> {
  const needs = new Set(ids)
  // what is added on the way is visited, too
  for (const id of needs)
    listImports(id).forEach(need => needs.add(need))
  return needs
}

/**
 * The modules that many of some others need.
 * @param ids the others, each with needs of its own
 * @param listImports what a module imports
 * @param share how many of them must need a module, as a part of one
 */
export function gatherCommon(ids: readonly string[], listImports: ListImports, share: number): Set<string> {
  const counts = new Map<string, number>()
  for (const one of ids) {
    for (const id of gatherNeeds([one], listImports))
      counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= ids.length * share).map(([id]) => id))
}

/**
 * Tells for modules who needs them.
 * @param users by name: the modules that each begins with
 * @param listImports what a module imports
 * @returns for every module that somebody needs the names of those who do, in the order of the users
 */
export function listUsers<Name extends string>(users: Readonly<Record<Name, readonly string[]>>, listImports: ListImports): Map<string, Name[]> {
  const found = new Map<string, Name[]>()
  for (const name of Object.keys(users) as Name[]) {
    for (const id of gatherNeeds(users[name], listImports))
      found.set(id, [...found.get(id) ?? [], name])
  }
  return found
}

/** A file, whatever its ending, or all files whose path begins like this, from the project's folder. Each must stand for a module. */
type Part = string

/** A door hands on what stands in other files: where doors lie, with the name as the first group, and what stands before it where they are imported. */
type Doors = readonly (readonly [place: RegExp, scope: string])[]

/** How a deck's scripts are put into files, beyond what every deck needs at its start. */
export interface ChunkParts {
  doors: Doors
  /** Modules that do nothing when they are loaded: what nobody uses of them is left out. */
  pure: RegExp
  /** By the name of a file: what begins it. Each of these waits for few files. */
  separate: Readonly<Record<string, readonly Part[]>>
  /** The file of what several of these need and nobody else. */
  nameJoined: (users: readonly string[]) => string
  /** What brings one of these with it, and so is none of the others that need its modules. */
  asking: readonly Part[]
  /** What fetches whole files of which it needs a part. */
  tolerant: readonly Part[]
  /** Small parts that are shared in many ways: they come with what many slides need. */
  shared: readonly Part[]
  /** By the name of a file: what is fetched together wherever it is needed. */
  together: Readonly<Record<string, readonly Part[]>>
}

/** Every part that is named, for a test that each of them is there: one that is renamed would slip into the first load. */
export function listParts({ separate, asking, tolerant, shared, together }: ChunkParts): readonly Part[] {
  return [...Object.values(separate).flat(), ...asking, ...tolerant, ...shared, ...Object.values(together).flat()]
}

/** Names in braces, each as it is called inside and outside of them. */
const readNames = (list: string) => list.split(',').map(name => name.trim().split(' as ')).filter(([name]) => name)

/**
 * What modules need by way of doors: the files whose records they name, not all that a door hands on.
 * @param doors which they are
 * @param listImports what a module imports
 * @param readCode the program of a module, once the bundler has read all
 */
export function seeThroughDoors(doors: Doors, listImports: ListImports, readCode: (id: string) => string): ListImports {
  const nameDoor = (id: string) => doors.flatMap(([place, scope]) => place.exec(id)?.[1]?.replace(/^/, scope) ?? [])[0]
  const isNamed = (names: string, name: string) => readNames(names).some(each => each.at(-1) === name)
  const hasExport = (code: string, name: string) =>
    new RegExp(`\\bexport\\s+(?:async\\s+)?\\w+\\s+${name}\\b`).test(code)
      || [...code.matchAll(/export\s*\{([^}]*)\}/g)].some(([, names]) => isNamed(names!, name))
  /** The file that has what a door calls by this name, also by way of a file that it hands on whole; the door, where it is its own. */
  const findHome = (to: string, name: string): string => {
    for (const [, names, source] of readCode(to).matchAll(/export\s*(?:\{([^}]*)\}|\*)\s*from\s*["']([^"']+)["']/g)) {
      const id = listImports(to).find(id => basename(id) === basename(source!))
      if (id && names !== undefined && isNamed(names, name))
        return id
      const home = id && names === undefined ? findHome(id, name) : undefined
      if (home && (home !== id || hasExport(readCode(home), name)))
        return home
    }
    return to
  }
  const isImported = (code: string, id: string) => new RegExp(`\\bimport\\b[^;'"]*["'][^"']*/${basename(id)}["']`).test(code)
  return (id) => {
    const code = readCode(id)
    if (nameDoor(id))
      return listImports(id).filter(to => isImported(code, to) || !to.endsWith('.ts'))
    return listImports(id).flatMap((to) => {
      const name = nameDoor(to)
      const named = name === undefined ? [] : [...code.matchAll(new RegExp(`import\\s*\\{([^}]*)\\}\\s*from\\s*["']${name}["']`, 'g'))]
      return named.length ? named.flatMap(([, names]) => readNames(names!).map(([name]) => findHome(to, name!))) : [to]
    })
  }
}

/** What a browser must have run before the first slide can be used: Slidev's program, the page that shows slides, that slide. */
const atStart = /\/@slidev\/client\/(?:main\.ts|pages\/play\.vue)$|__slidev_1\.md$/
/** Libraries change less often than the deck, and are fetched beside it. */
const libraries = /\/node_modules\/(?:@vue|vue|vue-router|@vueuse)\//
const slide = /__slidev_\d+\.md$/
/** What this part of all slides needs is fetched together. */
const many = 1 / 3
/** Whether a module belongs to one of the parts. */
const isIn = (id: string, parts: readonly Part[]) => parts.some(part => id.includes(`/${part}`))

/** The separate file that needs a module, or everybody else. */
const others = 'others'

/**
 * The file of a module that the separate ones alone need; null for one that stays where the bundler puts it, since others need
 * it too and are to fetch nothing else with it.
 */
function nameShared(users: readonly string[] | undefined, id: string, { together, nameJoined }: ChunkParts): string | null {
  // what only tolerant parts need comes with them
  if (!users)
    return null
  const own = Object.keys(together).find(name => isIn(id, together[name]!))
  if (own)
    return own
  if (users.includes(others))
    return null
  return users.length === 1 ? users[0]! : nameJoined(users)
}

/** Who needs the modules of the separate ones. `listStarters` gives the modules that fetch one later, by `import()`. */
function findUsers(
  { separate, asking, tolerant }: ChunkParts,
  ids: readonly string[],
  start: ReadonlySet<string>,
  listImports: ListImports,
  listStarters: ListImports,
) {
  const begun = Object.fromEntries(Object.entries(separate).map(([name, parts]) => [name, ids.filter(id => isIn(id, parts))]))
  const known = gatherNeeds(Object.values(begun).flat(), listImports)
  const isTheirs = (id: string) => isIn(id, tolerant) || (known.has(id) && !start.has(id))
  const asks = (id: string) => [...gatherNeeds([id], listImports)].some(need => isIn(need, asking))
  const rest = ids.filter(id => !known.has(id) && !isIn(id, tolerant) && listStarters(id).some(from => !isTheirs(from)) && !asks(id))
  return listUsers({ ...begun, [others]: rest }, listImports)
}

/**
 * Puts what the first slide needs into two files, and what many other slides share into one, instead of a file for
 * every set of pages that have something in common. So what is fetched at the start is compressed as a
 * whole and asked for at once, nothing slips into it because it happens to share a file, and a slide
 * names few files that it waits for. What only one of the separate parts needs is a file of its own.
 * @param parts the deck's own
 */
export function groupChunks(parts: ChunkParts): Plugin {
  let start = new Set<string>()
  let slides = new Set<string>()
  let users = new Map<string, string[]>()
  const groups = [
    { name: 'libraries', priority: 4, test: (id: string) => start.has(id) && libraries.test(id) },
    { name: 'start', priority: 3, test: (id: string) => start.has(id) },
    { name: 'slides', priority: 2, test: (id: string) => slides.has(id) || isIn(id, parts.shared) },
    // without what these modules need themselves, which others may need as well
    { name: (id: string) => nameShared(users.get(id), id, parts), priority: 1, includeDependenciesRecursively: false },
  ]

  /**
   * Nearly all functions of the start run at the start. Chromium compiles a function when it is first called, in the page's own thread, and
   * these two files as they come in, in another one, where they say so; other browsers read a comment.
   */
  const postBanner = ({ name }: { name: string }) => ['libraries', 'start'].includes(name) ? '//# allFunctionsCalledOnLoad' : ''

  return {
    name: 'deck:group-chunks',
    apply: 'build',
    config: {
      order: 'post',
      handler({ build = {} }) {
        // in place of Slidev's own grouping, which puts every use of Vue's family into one file
        const { manualChunks: _, ...output } = (build.rollupOptions?.output ?? {}) as Rolldown.OutputOptions
        const treeshake: Rolldown.TreeshakingOptions = { moduleSideEffects: id => parts.pure.test(id) ? false : undefined }
        build.rollupOptions = { ...build.rollupOptions, treeshake, output: { ...output, postBanner, codeSplitting: { groups } } }
      },
    },
    buildEnd() {
      const ids = [...this.getModuleIds()]
      const listImports = seeThroughDoors(parts.doors, id => this.getModuleInfo(id)?.importedIds ?? [], id => this.getModuleInfo(id)?.code ?? '')
      start = gatherNeeds(ids.filter(id => atStart.test(id)), listImports)
      slides = gatherCommon(ids.filter(id => slide.test(id)), listImports, many)
      users = findUsers(parts, ids, start, listImports, id => this.getModuleInfo(id)?.dynamicImporters ?? [])
    },
  }
}

/** Names of built files in a text: what a script or page may fetch. */
const named = /[\w.-]+\.(?:js|css)\b/g

/**
 * The files of a build that something can load: those that a page, an entry or another such file names.
 * @param texts of scripts, style sheets and pages, by the name of the file without its folder
 * @param roots names from which a browser begins
 * @returns their names, the roots among them
 */
export function findReached(texts: ReadonlyMap<string, string>, roots: readonly string[]): ReadonlySet<string> {
  return gatherNeeds(roots, name => texts.get(name)?.match(named)?.filter(other => texts.has(other)) ?? [])
}

/**
 * Leaves out scripts and style sheets that nothing loads. The bundler follows an `import()` before it sees that the build for students never
 * comes to it: so the lecturer's windows would be shipped with the students' deck.
 */
export function dropUnreached(): Plugin {
  return {
    name: 'deck:drop-unreached',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const outputs = Object.entries(bundle).filter(([file]) => /\.(?:js|css|html)$/.test(file))
        const texts = new Map(outputs.map(([file, output]) => [basename(file), output.type === 'chunk' ? output.code : String(output.source)]))
        const roots = outputs.filter(([file, output]) => file.endsWith('.html') || (output.type === 'chunk' && output.isEntry)).map(([file]) => basename(file))
        const reached = findReached(texts, roots)
        for (const [file] of outputs) {
          if (!reached.has(basename(file)))
            delete bundle[file]
        }
      },
    },
  }
}

const helper = '\0vite/preload-helper.js'

/** What the helper says, what it is to say instead, and why. */
const changes = [
  // The deck's own first style sheet stands at the end of the body, so that it does not hold back the first slide's text; a style sheet of a
  // component in the head would come before it, and of two rules of equal weight the general one would win.
  { upstream: 'document.head.appendChild', ours: 'document.body.appendChild' },
  // What it adds itself it remembers. What the page had before is looked up once: the browser's own list is made anew after each
  // link that is added, by a walk through the whole page.
  { upstream: 'document.getElementsByTagName("link")', ours: '(firstLinks ??= [...document.querySelectorAll("link")])' },
  // Two parts that need one style sheet both wait for it: upstream, the second goes on at once and may be shown without it.
  { upstream: 'if (dep in seen) return;', ours: 'if (dep in seen) return seen[dep];' },
  { upstream: 'if (isCss) return new Promise(', ours: 'if (isCss) return seen[dep] = new Promise(' },
  // The next try goes on without a style sheet that did not come, as upstream: the page itself asks again (guard-pages.ts).
  { upstream: '"error", () => rej(', ours: '"error", () => (seen[dep] = true) && rej(' },
] as const

/**
 * Corrects how Vite's preload helper adds the files that a later part needs. A Vite that words it otherwise stops the build.
 */
export function correctPreload(): Plugin {
  return {
    name: 'deck:correct-preload',
    apply: 'build',
    transform: {
      filter: { id: /vite\/preload-helper\.js$/ },
      handler(code, id) {
        if (id !== helper)
          return
        for (const { upstream, ours } of changes) {
          if (!code.includes(upstream))
            throw new Error(`Vite's preload helper no longer says ${upstream}: see how it adds files now, and correct chunks.ts.`)
          code = code.replace(upstream, ours)
        }
        return { code: `let firstLinks\n${code}`, map: null }
      },
    },
  }
}
