/**
 * A Vite plugin that reduces the fonts of a build to subsets with what the deck shows. It works on the style sheets that declare them, so
 * that the names of all files, of style sheets and scripts too, follow from what is in them.
 */
import type { Buffer } from 'node:buffer'
import type { Plugin } from 'vite'
import type { FontSubset } from './font-choice.ts'
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import process from 'node:process'
import { listCodePoints, listCodes, listSigns, pickFonts, planSubsets, readFonts, readTexts, writeSubsetRule } from './font-choice.ts'

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
async function cacheSubset(cache: string, source: string, subset: FontSubset): Promise<string> {
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

/** Scripts whose pieces stay whether or not the deck shows their signs: readers write in them. */
const writtenIn = /-(?:latin|latin-ext|cyrillic|cyrillic-ext)-/

/**
 * Drops the pieces for signs that the deck does not show, and the older form of each file. What is typed in a
 * script that the deck lacks shows in the reader's own font.
 * @param css with @font-face rules
 * @param signs code points that the deck shows
 */
export function trimFonts(css: string, signs: ReadonlySet<number>): string {
  return css
    .replace(/@font-face\s*\{[^}]*\}/g, rule => writtenIn.test(rule) || pickFonts(readFonts(rule), signs).length ? rule : '')
    .replace(/,\s*url\([^)]*\.woff\)\s*format\(["']woff["']\)/g, '')
}

/**
 * In builds: fonts come without the pieces for signs that no text of the deck holds; in scripts that readers write in, as subsets, with
 * their rarer signs in files of their own.
 * @param folders whose text a reader may see
 * @param written its texts in other scripts, as a pattern of files
 */
export function subsetFonts(folders: readonly string[], written: string): Plugin {
  let cache = ''
  let shown: Set<number> | null = null
  let others: Set<number> | null = null
  return {
    name: 'deck:subset-fonts',
    apply: 'build',
    enforce: 'pre',
    configResolved: (config) => { cache = resolve(config.cacheDir, 'fonts') },
    transform: {
      filter: { id: /@fontsource(?:-variable)?\/[^?]*\.css$/ },
      async handler(css, id) {
        shown ??= listSigns(readTexts(folders).join('\n'))
        others ??= listCodePoints(globSync(written).map(file => readFileSync(file, 'utf8')).join(''))
        let code = ''
        for (const rule of trimFonts(css, others).match(/@font-face\s*\{[^}]*\}/g) ?? []) {
          const subsets = writtenIn.test(rule) ? planSubsets(rule, shown, singleWeights) : []
          for (const subset of subsets) {
            const file = await cacheSubset(cache, join(dirname(id), subset.from), subset)
            code += `${writeSubsetRule(rule, subset, relative(dirname(id), file).replaceAll('\\', '/'))}\n`
          }
          code += subsets.length ? '' : `${rule}\n`
        }
        return { code, map: null }
      },
    },
  }
}

/** A part of Slidev's Markdown: how a chapter shows that it uses it, and the sheets that serve nothing else. */
interface StylesheetUse { used: RegExp, sheets: readonly string[] }

/**
 * Slidev 53.0.0 (client/styles/index.ts) and its default theme 0.25.0 (styles/index.ts) import these for every
 * deck; a deck without code, formulas and alert boxes sends a fifth of its first style sheet for nothing.
 */
export const stylesheetUses: Readonly<Record<'code' | 'formulas' | 'alerts', StylesheetUse>> = {
  code: {
    used: /`/,
    sheets: [
      '@slidev/client/styles/code.css',
      '@slidev/client/styles/shiki-twoslash.css',
      '@slidev/theme-default/styles/prism.css',
      '@shikijs/magic-move/dist/style.css',
      '@shikijs/vitepress-twoslash/style.css',
    ],
  },
  formulas: { used: /\$/, sheets: ['@slidev/client/styles/katex.css'] },
  alerts: {
    used: /^> *\[!/m,
    sheets: [
      'markdown-it-github-alerts/styles/github-base.css',
      'markdown-it-github-alerts/styles/github-colors-light.css',
      'markdown-it-github-alerts/styles/github-colors-dark-media.css',
    ],
  },
}

/**
 * The sheets that no chapter needs.
 * @param chapters Markdown with frontmatter; scripts, styles and notes in it do not count
 * @returns paths below node_modules
 */
export function listUnusedStylesheets(chapters: readonly string[]): string[] {
  const shown = chapters.map(text => text.replace(/<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, ''))
  return Object.values(stylesheetUses).filter(({ used }) => !shown.some(text => used.test(text))).flatMap(({ sheets }) => sheets)
}

/** In builds: upstream's sheets for what no chapter uses stay empty. */
export function leaveOutStylesheets(): Plugin {
  let unused: string[] | null = null
  return {
    name: 'deck:leave-out-stylesheets',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /\.css$/ },
      handler(id) {
        unused ??= listUnusedStylesheets(globSync('slides/*.md').map(file => readFileSync(file, 'utf8')))
        return unused.some(sheet => id.replaceAll('\\', '/').endsWith(`/node_modules/${sheet}`)) ? '' : undefined
      },
    },
  }
}
