/** Which font files a deck needs for the signs that it shows: fonts come in pieces, each for a range of signs. */

/** A piece of a font, as a style sheet declares it. */
export interface FontPiece {
  /** Its files as the style sheet names them. */
  files: string[]
  /** First and last code point of each stretch of signs that it is for; none: for every sign. */
  ranges: [first: number, last: number][]
}

/** Reads a stretch such as U+AC00, U+AC00-D7A3 or U+4?? (every sign from U+400 to U+4FF). */
function readRange(text: string): [number, number] {
  const [first, last = first] = text.trim().replace(/^u\+/i, '').split('-') as [string, string?]
  return [Number.parseInt(first.replaceAll('?', '0'), 16), Number.parseInt(last.replaceAll('?', 'F'), 16)]
}

/**
 * Reads the pieces that a style sheet declares.
 * @param css of a build, written by its minifier or by hand
 */
export function readFonts(css: string): FontPiece[] {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/gi)].map(([, rule]) => ({
    files: [...rule!.matchAll(/url\(([^)]*)\)/gi)].map(([, file]) => file!.replace(/["'\s]/g, '')),
    ranges: /unicode-range:([^;}]*)/i.exec(rule!)?.[1]?.split(',').map(readRange) ?? [],
  }))
}

/**
 * The files that show the signs: of each piece that has one of them, the one in the WOFF2 form, which every
 * browser that keeps offline copies can read.
 * @param pieces of all fonts
 * @param signs that may be shown
 * @returns files as the style sheets name them
 */
export function pickFonts(pieces: readonly FontPiece[], signs: ReadonlySet<number>): string[] {
  return pieces
    .filter(({ ranges }) => !ranges.length || [...signs].some(sign => ranges.some(([first, last]) => first <= sign && sign <= last)))
    .flatMap(({ files }) => files.filter(file => /\.woff2$/i.test(file)).slice(0, 1))
}
