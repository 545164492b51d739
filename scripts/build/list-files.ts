/** What an offline copy of a build must hold. */
import { pickFonts, readFonts } from './pick-fonts.ts'

/** A file that says in its text which others it needs. */
const speaking = /\.(?:html|js|css|webmanifest|svg)$/
/** Fonts are chosen by the signs that they show, not by who names them. */
const font = /\.(?:woff2?|ttf|otf)$/
/** A name that changes with the content. */
const hashed = /^assets\/.*-[\w-]{8}\.\w+$/

/** Lists of files that a page offers for download: the copy holds them, and what they name. */
const lists = new Set(['handouts/index.json', 'exports/index.json'])

/** Whether a file is read for what it names. */
export const isSpeaking = (file: string): boolean => speaking.test(file)

/** Whether a file's name changes with its content, so that a copy of it can never be stale. */
export const isHashed = (file: string): boolean => hashed.test(file)

const baseOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)

/**
 * The files that the page needs, with all that they name in turn, and the fonts for the signs.
 * Fonts for other signs, source maps, printed handouts and what nobody names are left out.
 * @param files every file of the build, from its folder, with / between parts
 * @param read the text of a file
 * @param signs code points that the deck may show
 * @returns in alphabetical order
 */
export function listFiles(files: readonly string[], read: (file: string) => string, signs: ReadonlySet<number>): string[] {
  const byBase = new Map<string, string[]>()
  for (const file of files)
    byBase.set(baseOf(file), [...byBase.get(baseOf(file)) ?? [], file])
  const found = new Set(['index.html', ...files.filter(file => lists.has(file))])
  for (const file of found) {
    if (!isSpeaking(file) && !lists.has(file))
      continue
    for (const [name] of read(file).matchAll(/[\w.~@-]+\.\w+/g)) {
      for (const other of byBase.get(name) ?? []) {
        if (!font.test(other))
          found.add(other)
      }
    }
  }
  const stylesheets = [...found].filter(file => /\.(?:css|html)$/.test(file)).flatMap(file => readFonts(read(file)))
  const fonts = pickFonts(stylesheets, signs).flatMap(file => byBase.get(baseOf(file)) ?? [])
  return [...new Set([...found, ...fonts])].filter(file => !/\.(?:map|pdf)$/.test(file)).sort()
}
