/** Which file of a family gives the signs of a text, by the rules of @font-face. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The texts of a deck, file by file. @param folders whose text a reader may see */
export function readTexts(folders: readonly string[]): string[] {
  return folders.flatMap(folder => readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => readFileSync(join(entry.parentPath, entry.name), 'utf8')))
}

/** A font as a style sheet declares it. */
export interface DeclaredFont {
  family: string
  style: string
  /** One weight or, of a variable font, the range it covers. */
  weight: readonly [number, number]
  /** Code points that it gives; empty for all. */
  ranges: readonly (readonly [number, number])[]
  /** Name of the file. */
  url: string
}

/** A text in one voice of one family list. */
export interface SetText { families: readonly string[], style: string, weight: number, signs: string }

/** A font with the signs that it has to give in one weight. */
export interface ChosenFont { font: DeclaredFont, weight: number, signs: string }

/** Reads a unicode-range: stretches such as U+AC00, U+AC00-D7A3 or U+4?? (every sign from U+400 to U+4FF). */
export function readRanges(text: string): [number, number][] {
  return text.split(',').map(part => part.trim()).filter(Boolean).map((part) => {
    const [from = '', to] = part.replace(/^u\+/i, '').split('-')
    return [Number.parseInt(from.replaceAll('?', '0'), 16), Number.parseInt((to ?? from).replaceAll('?', 'F'), 16)]
  })
}

/** Reads a font from the declarations of its rule, such as `font-weight:400 900`. */
export function readFont(declarations: readonly string[]): DeclaredFont {
  const read = (name: string) => declarations.find(text => text.startsWith(`${name}:`))?.slice(name.length + 1).trim() ?? ''
  const [from = 400, to = from] = (read('font-weight') || '400').replace('normal', '400').replace('bold', '700').split(' ').map(Number)
  return {
    family: read('font-family').replace(/^["']|["']$/g, ''),
    style: read('font-style') || 'normal',
    weight: [from, to],
    ranges: readRanges(read('unicode-range')),
    url: /url\(["']?(?:[^"')]*\/)?([^"')/]+)["']?\)/.exec(read('src'))?.[1] ?? '',
  }
}

/** How far a font is from the wanted weight, as CSS ranks them: bold looks up first, light down, text weights up to 500, then down. */
function rankWeight({ weight: [from, to] }: DeclaredFont, wanted: number): number {
  if (wanted >= from && wanted <= to)
    return 0
  const near = from > wanted ? from : to
  const isFirst = wanted > 500 ? near > wanted : wanted < 400 ? near < wanted : near > wanted && near <= 500
  const isSecond = !isFirst && near < wanted
  return Math.abs(near - wanted) + (isFirst ? 0 : isSecond ? 1000 : 2000)
}

/** The declared font that gives a sign: the first family of the list that has it, then style, then the nearest weight. */
function findFont(fonts: readonly DeclaredFont[], { families, style, weight }: SetText, sign: string): DeclaredFont | undefined {
  const code = sign.codePointAt(0)!
  for (const family of families) {
    const able = fonts.filter(font => font.family === family && (!font.ranges.length || font.ranges.some(([from, to]) => code >= from && code <= to)))
    const voiced = able.filter(font => font.style === style)
    const best = [...(voiced.length ? voiced : able)].sort((one, other) => rankWeight(one, weight) - rankWeight(other, weight))[0]
    if (best)
      return best
  }
}

/**
 * Gathers, for each font that the texts are set in, the signs it has to give; signs that no declared
 * font has are left to the reader's own.
 */
export function chooseFonts(fonts: readonly DeclaredFont[], texts: readonly SetText[]): ChosenFont[] {
  const chosen = new Map<string, ChosenFont>()
  for (const text of texts) {
    for (const sign of new Set(text.signs)) {
      const font = findFont(fonts, text, sign)
      if (!font)
        continue
      const key = `${font.url} ${text.weight}`
      const entry = chosen.get(key) ?? { font, weight: text.weight, signs: '' }
      chosen.set(key, entry)
      if (!entry.signs.includes(sign))
        entry.signs += sign
    }
  }
  return [...chosen.values()]
}

/** A piece of a font, as a style sheet declares it: its files as they are named there, and the signs that it is for; no range: for every sign. */
interface FontPiece { files: string[], ranges: [first: number, last: number][] }

/**
 * Reads the pieces that a style sheet declares.
 * @param css of a build, written by its minifier or by hand
 */
export function readFonts(css: string): FontPiece[] {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/gi)].map(([, rule]) => ({
    files: [...rule!.matchAll(/url\(([^)]*)\)/gi)].map(([, file]) => file!.replace(/["'\s]/g, '')),
    ranges: readRanges(/unicode-range:([^;}]*)/i.exec(rule!)?.[1] ?? ''),
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

export interface FontSubset {
  /** The file that it is made from, as the style sheet names it. */
  from: string
  /** Its own name, without ending. */
  name: string
  /** First and last code point of each stretch of signs that it keeps. */
  ranges: readonly (readonly [number, number])[]
  /** The one weight that it keeps of a variable font; null: what the font has. */
  weight: number | null
}

/** Latin small a: the piece of a font that has it is asked for by every text. */
const common = 0x61

/** What is always shown: what a plain keyboard writes, and signs that a browser sets by itself (breaks, hyphens, list marks). */
const always = [...Array.from({ length: 0x80 }, (_, i) => i), 0xA0, 0xAD, 0x200B, 0x200C, 0x200D, 0x2010, 0x2022, 0x2026, 0x2060]

/** The code points of a text. */
export const listCodePoints = (text: string): Set<number> => new Set([...new Set(text)].map(sign => sign.codePointAt(0)!))

/**
 * The signs of a text, those that it names by number among them.
 * @param text of a program, a style sheet or a chapter
 * @returns code points
 */
export function listSigns(text: string): Set<number> {
  const named = [...text.matchAll(/\\u\{?([\dA-F]{4,6})|\\([\dA-F]{4})(?![\dA-F])/gi)].map(([, inProgram, inSheet]) =>
    Number.parseInt((inProgram ?? inSheet)!, 16))
  const numbered = [...text.matchAll(/&#(\d+);/g)].map(([, number]) => Number(number))
  return new Set([...always, ...listCodePoints(text), ...named, ...numbered])
}

/** Every code point of some stretches. */
export function listCodes(ranges: FontSubset['ranges']): number[] {
  return ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
}

/** The stretches of code points that lie next to each other. */
function joinCodes(codes: readonly number[]): [number, number][] {
  const ranges: [number, number][] = []
  for (const code of codes) {
    const last = ranges.at(-1)
    if (last && last[1] === code - 1)
      last[1] = code
    else
      ranges.push([code, code])
  }
  return ranges
}

const get = (rule: string, name: string) => new RegExp(`${name}:\\s*([^;}]+)`).exec(rule)?.[1]?.trim() ?? ''

/**
 * Plans the subsets of one font. Nothing is lost: what the first leaves out stands in a second, which browsers
 * fetch once a reader types such a sign. Pieces without the common letters stay whole.
 * @param rule an @font-face rule with a unicode-range
 * @param shown code points that the deck shows
 * @param single weights of which a variable font gets a subset each, by its style; a style without any keeps its range
 */
export function planSubsets(rule: string, shown: ReadonlySet<number>, single: Readonly<Record<string, readonly number[]>>): FontSubset[] {
  const from = /url\(["']?([^"')]+)/.exec(rule)![1]!
  const base = from.slice(from.lastIndexOf('/') + 1).replace(/\.\w+$/, '')
  const codes = listCodes(readRanges(get(rule, 'unicode-range')))
  const isSplit = codes.includes(common)
  const pieces = isSplit
    ? [{ end: '', ranges: joinCodes(codes.filter(code => shown.has(code))) }, { end: '-more', ranges: joinCodes(codes.filter(code => !shown.has(code))) }]
    : [{ end: '', ranges: joinCodes(codes) }]
  const kept = (get(rule, 'font-weight').includes(' ') && single[get(rule, 'font-style')]) || [null]
  return pieces
    .filter(({ ranges }) => ranges.length)
    .flatMap(({ end, ranges }) => kept.map(weight => ({ from, ranges, weight, name: `${base}${weight ? `-${weight}` : ''}${end}` })))
}

const writeCode = (code: number) => code.toString(16).toUpperCase()

/**
 * The rule of a subset.
 * @param rule of the whole font
 * @param subset of it
 * @param file where it lies
 */
export function writeSubsetRule(rule: string, { ranges, weight }: FontSubset, file: string): string {
  const range = ranges.map(([first, last]) => `U+${writeCode(first)}${first === last ? '' : `-${writeCode(last)}`}`).join(',')
  const written = rule.replace(/url\([^)]*\)/, `url("${file}")`).replace(/unicode-range:[^;}]*/, `unicode-range: ${range}`)
  return weight ? written.replace(/font-weight:[^;}]*/, `font-weight: ${weight}`) : written
}
