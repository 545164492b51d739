/** Which file of a family gives the signs of a text, by the rules of @font-face. */

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

/** Reads a unicode-range. */
export function readRanges(text: string): [number, number][] {
  return text.split(',').map(part => part.trim()).filter(Boolean).map((part) => {
    const [from = '', to] = part.replace(/^u\+/i, '').split('-')
    return [Number.parseInt(from.replaceAll('?', '0'), 16), Number.parseInt((to ?? from).replaceAll('?', 'F'), 16)]
  })
}

/** Reads a font as a browser tells it: the range and the weight as text, the address as the name of a file. */
export function readFont({ family, style, weight, ranges, url }: { family: string, style: string, weight: string, ranges: string, url: string }): DeclaredFont {
  const [from = 400, to = from] = weight.replace('normal', '400').replace('bold', '700').split(' ').map(Number)
  return { family, style, weight: [from, to], ranges: readRanges(ranges), url }
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
