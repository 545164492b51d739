/** The subsets that a font's file is split into: the signs that a deck shows apart from those that only a reader may type. */
import { readRanges } from './choose-font.ts'

/** A subset of a font. */
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

/**
 * The signs of a text, those that it names by number among them.
 * @param text of a program, a style sheet or a chapter
 * @returns code points
 */
export function listSigns(text: string): Set<number> {
  const named = [...text.matchAll(/\\u\{?([\dA-F]{4,6})|\\([\dA-F]{4})(?![\dA-F])/gi)].map(([, inProgram, inSheet]) => Number.parseInt((inProgram ?? inSheet)!, 16))
  const numbered = [...text.matchAll(/&#(\d+);/g)].map(([, number]) => Number(number))
  return new Set([...always, ...[...new Set(text)].map(sign => sign.codePointAt(0)!), ...named, ...numbered])
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
  return pieces.filter(({ ranges }) => ranges.length).flatMap(({ end, ranges }) => kept.map(weight => ({ from, ranges, weight, name: `${base}${weight ? `-${weight}` : ''}${end}` })))
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
