/** Leaves out of a font's style sheet what no reader's browser will ask for. */
import { pickFonts, readFonts } from './pick-fonts.ts'

/** Scripts whose pieces stay whether or not the deck shows their signs: readers write in them. */
const written = /-(?:latin|latin-ext|cyrillic|cyrillic-ext)-/

/**
 * Drops the pieces for signs that the deck does not show, and the older form of each file. What is typed in a
 * script that the deck lacks shows in the reader's own font.
 * @param css with @font-face rules
 * @param signs code points that the deck shows
 */
export function trimFonts(css: string, signs: ReadonlySet<number>): string {
  return css
    .replace(/@font-face\s*\{[^}]*\}/g, rule => written.test(rule) || pickFonts(readFonts(rule), signs).length ? rule : '')
    .replace(/,\s*url\([^)]*\.woff\)\s*format\(["']woff["']\)/g, '')
}
