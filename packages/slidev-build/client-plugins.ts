/** Everything that changes Slidev's client while it is built, in one list. */
import type { Plugin } from 'vite'
import type { ChunkParts } from './chunks.ts'
import type { Patch } from './patches.ts'
import type { Replacement } from './replacements.ts'
import { basename, join } from 'node:path'
import { correctPreload, dropUnreached, groupChunks } from './chunks.ts'
import { listPatches, patchedVersion } from './patches.ts'
import { locate, locateOwn, replacements } from './replacements.ts'

/** Matches every import that may mean one of the modules: by the file's name, or by the package's. */
function mayMean(replacements: readonly Replacement[]): RegExp {
  const names = replacements.flatMap(({ file }) => [/^(?:@[^/]+\/)?[^/]+/.exec(file)![0], basename(file).replace(/\.\w+$/, '')])
  const safe = [...new Set(names)].map(name => name.replace(/[.$]/g, '\\$&'))
  return new RegExp(`(?:^|/)(?:${safe.join('|')})(?:/\\w+)?(?:\\.\\w+)?$`)
}

/**
 * Gives a deck's own modules in place of others'. A module that stands for
 * another may itself import what it stands for, to fetch it later.
 * @param replacements what is replaced by what
 */
function replaceModules(replacements: readonly Replacement[]): Plugin {
  const found = new Map<string, string>()
  return {
    name: 'deck:replace-modules',
    enforce: 'pre',
    configResolved({ command }) {
      for (const each of replacements) {
        if (command === 'build' || !each.buildOnly)
          found.set(locate(each.file), locateOwn(each))
      }
    },
    resolveId: {
      order: 'pre',
      filter: { id: mayMean(replacements) },
      async handler(source, importer, options) {
        const resolved = await this.resolve(source, importer, { ...options, skipSelf: true })
        // `npm start` marks a dependency with the time of its making
        const instead = resolved && found.get(resolved.id.replace(/\?v=\w+$/, ''))
        return !instead || importer?.replace(/\?.*$/, '') === instead ? resolved : instead
      },
    },
  }
}

/** Pages of Slidev's that a deck has its own of. */
export interface OwnPages {
  /** Where they lie: a whole path. */
  folder: string
  /** What Slidev calls them, such as 'presenter'. */
  names: readonly string[]
}

/**
 * Gives a deck's own pages in place of Slidev's, under its routes. setup/routes.ts could name them too, but a build would carry upstream's
 * beside them.
 */
function giveOwnPages({ folder, names }: OwnPages): Plugin {
  return {
    name: 'deck:own-pages',
    enforce: 'pre',
    resolveId: {
      order: 'pre',
      filter: { id: new RegExp(`^\\.\\./pages/(?:${names.join('|')})\\.vue$`) },
      handler: (source, importer) => importer?.includes('@slidev/client/setup/routes.ts') ? locate(join(folder, source.slice('../pages/'.length))) : null,
    },
  }
}

/**
 * Puts the patches into a file's source.
 * @throws Error where a text to be replaced does not stand there: upstream has changed it
 */
export function patchSource(source: string, { file, edits }: Patch): string {
  return edits.reduce((text, [find, replace]) => {
    if (!text.includes(find)) {
      throw new Error(
        `@slidev/client/${file} has changed: it holds no longer ${JSON.stringify(find)}. The patches are for Slidev ${patchedVersion}.`,
      )
    }
    return text.replaceAll(find, () => replace)
  }, source)
}

/** The Vite plugin that puts the patches in as the files come by. */
export function patchClient(patches: readonly Patch[]): Plugin {
  return {
    name: 'deck:patch-client',
    enforce: 'pre',
    transform(source, id) {
      // `npm start` marks files of packages with the time of its making
      const file = id.match(/@slidev\/client\/([^?]+)(?:\?v=\w+)?$/)?.[1]
      const own = patches.filter(patch => patch.file === file)
      return own.length ? { code: own.reduce(patchSource, source), map: null } : undefined
    },
  }
}

/** Where Slidev's module of a slide has its frontmatter, and what else is known of it. */
const frontmatter = /^export const frontmatterData = (\{.*\})$/m
const known = /^ *\.\.\.\((\{.*\})\),$/m

/**
 * Writes what a build knows of each slide in fewer words: the list of slides is fetched with the first of them, so
 * every slide weighs on the start. Upstream repeats for each a dozen lines of the same program, and
 * carries what only an editor needs (its source, where it stands in which file), and its note as HTML: what shows notes
 * fetches them by themselves (virtual:slide-notes).
 */
function slimSlides(): Plugin {
  return {
    name: 'deck:slim-slides',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /__slidev_\d+\.frontmatter$|^\/@slidev\/slides$/ },
      handler: (code, id) => ({ code: id === '/@slidev/slides' ? listSlides(code) : describeSlide(code, id), map: { mappings: '' } }),
    },
  }
}

/** The list of slides, from upstream's. @throws Error where that is not as expected */
function listSlides(code: string): string {
  const error = code.match(/import SlideError from '([^']+)'/)?.[1]
  const count = [...code.matchAll(/\/\d+\/frontmatter'/g)].length
  if (!error || !count)
    throw new Error('Slidev lists its slides in another way than client-plugins.ts expects')
  const numbers = Array.from({ length: count }, (_, i) => i + 1)
  return [
    `import SlideError from '${error}'`,
    `import { shallowRef } from 'vue'`,
    `import { makeRoute } from '${locate('./client/slide-routes.ts')}'`,
    ...numbers.map(no => `import { meta as f${no} } from '/@slidev/slides/${no}/frontmatter'`),
    `export const slides = shallowRef([`,
    ...numbers.map(no => `makeRoute(f${no}, () => import('/@slidev/slides/${no}/md'), SlideError),`),
    `])`,
  ].join('\n')
}

/** What is known of one slide, from upstream's module. @throws Error where that is not as expected */
function describeSlide(code: string, id: string): string {
  const [data, about] = [frontmatter, known].map(part => code.match(part)?.[1])
  if (!data || !about)
    throw new Error(`Slidev describes ${id} in another way than client-plugins.ts expects`)
  const { title, level, images } = JSON.parse(about)
  const kept = {
    // a title that the frontmatter has as well need not stand twice
    ...title !== JSON.parse(data).title && { title },
    level,
    ...images?.length && { images },
  }
  const no = Number(id.match(/__slidev_(\d+)/)![1])
  return [
    `import { describeSlide } from '${locate('./client/slide-routes.ts')}'`,
    `export const meta = describeSlide(${no}, ${data}, ${JSON.stringify(kept)})`,
    `export default meta.slide.frontmatter`,
  ].join('\n')
}

/** What of Slidev's client a deck changes beyond what any deck does. */
export interface ClientChanges {
  words: { controls: string }
  replacements: readonly Replacement[]
  patches: readonly Patch[]
  pages: OwnPages
  parts: ChunkParts
}

/**
 * The Vite plugins: whole modules that a deck replaces or leaves out, patched lines, slides without what only an
 * editor needs, chunks in groups, files added as they should be, and no file that nothing loads.
 */
export function clientPlugins({ words, pages, parts, ...own }: ClientChanges): Plugin[] {
  return [
    giveOwnPages(pages), replaceModules([...replacements, ...own.replacements]), patchClient([...listPatches(words), ...own.patches]),
    slimSlides(), groupChunks(parts), correctPreload(), dropUnreached(),
  ]
}
