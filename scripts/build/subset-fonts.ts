/**
 * A Vite plugin that reduces the fonts of a build to subsets with what the deck shows. It works on the style sheets that declare them, so
 * that the names of all files, of style sheets and scripts too, follow from what is in them.
 */
import type { Buffer } from 'node:buffer'
import type { Plugin } from 'vite'
import type { FontSubset } from './plan-font-subsets.ts'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import process from 'node:process'
import { readTexts } from '../read-texts.ts'
import { listCodes, listSigns, planSubsets, writeSubsetRule } from './plan-font-subsets.ts'

/** OpenType features that the style sheets ask for, and those that set type right anyway. */
export const keptFeatures = ['kern', 'liga', 'clig', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'rlig', 'rclt', 'rvrn', 'onum', 'lnum', 'pnum', 'tnum']

/**
 * The weights of which a variable font gets a subset each, by style. The upright one stays variable: one file for all its
 * weights is the smallest, and a narrower range would round every sign's width anew. Italics come in two weights,
 * the second on a single slide, and one weight is half the file.
 */
export const singleWeights: Readonly<Record<string, readonly number[]>> = { italic: [500, 600] }

/** What no reader's browser needs: the order of styles in a menu, and advice for screens without greys. Without `name` none would take the font. */
const dropTables = ['STAT', 'gasp']

async function makeSubset(source: string, { ranges, weight }: FontSubset): Promise<Buffer> {
  // Only a build makes subsets: `npm start` does not need the package.
  const { default: subsetFont } = await import('subset-font')
  return subsetFont(readFileSync(source), String.fromCodePoint(...listCodes(ranges)), {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: [...keptFeatures],
    dropTables,
    ...(weight ? { variationAxes: { wght: weight } } : {}),
  })
}

/** Makes a subset, or takes it from an earlier build that made the same. */
async function keepSubset(cache: string, source: string, subset: FontSubset): Promise<string> {
  const key = createHash('sha256').update(readFileSync(source)).update(JSON.stringify([subset, keptFeatures, dropTables])).digest('hex').slice(0, 16)
  const file = join(cache, key, `${subset.name}.woff2`)
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true })
    const own = `${file}.${process.pid}`
    writeFileSync(own, await makeSubset(source, subset))
    renameSync(own, file)
  }
  return file
}

/** In builds: fonts in scripts that readers write in come as subsets, their rarer signs in files of their own. */
export function subsetFonts(): Plugin {
  let shown: Set<number> | null = null
  let cache = ''
  return {
    name: 'deck:subset-fonts',
    apply: 'build',
    enforce: 'pre',
    configResolved: (config) => { cache = resolve(config.cacheDir, 'fonts') },
    transform: {
      filter: { id: /@fontsource(?:-variable)?\/[^?]*\.css$/ },
      async handler(css, id) {
        shown ??= listSigns(readTexts().join('\n'))
        let code = ''
        for (const rule of css.match(/@font-face\s*\{[^}]*\}/g) ?? []) {
          const subsets = /-(?:latin|latin-ext|cyrillic|cyrillic-ext)-/.test(rule) ? planSubsets(rule, shown, singleWeights) : []
          for (const subset of subsets) {
            const file = await keepSubset(cache, join(dirname(id), subset.from), subset)
            code += `${writeSubsetRule(rule, subset, relative(dirname(id), file).replaceAll('\\', '/'))}\n`
          }
          code += subsets.length ? '' : `${rule}\n`
        }
        return { code, map: null }
      },
    },
  }
}
