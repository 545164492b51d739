/** Which file of a family gives the signs of a text, by the rules of @font-face. */

/** A face as a sheet declares it. */
export interface DeclaredFace {
  family: string
  style: string
  /** One weight or, of a variable face, the range it covers. */
  weight: readonly [number, number]
  /** Code points that it gives; empty for all. */
  ranges: readonly (readonly [number, number])[]
  /** Name of the file. */
  url: string
}

/** A text in one voice of one family list. */
export interface SetText { families: readonly string[], style: string, weight: number, signs: string }

/** A face with the signs that it has to give in one weight. */
export interface ChosenFace { face: DeclaredFace, weight: number, signs: string }

/** Reads a unicode-range. */
export function readRanges(text: string): [number, number][] {
  return text.split(',').map(part => part.trim()).filter(Boolean).map((part) => {
    const [from = '', to] = part.replace(/^u\+/i, '').split('-')
    return [Number.parseInt(from.replaceAll('?', '0'), 16), Number.parseInt((to ?? from).replaceAll('?', 'F'), 16)]
  })
}

/** Reads a face as a browser tells it: the range and the weight as text, the address as the name of a file. */
export function readFace({ family, style, weight, ranges, url }: { family: string, style: string, weight: string, ranges: string, url: string }): DeclaredFace {
  const [from = 400, to = from] = weight.replace('normal', '400').replace('bold', '700').split(' ').map(Number)
  return { family, style, weight: [from, to], ranges: readRanges(ranges), url }
}

/** How far a face is from the wanted weight, as CSS ranks them: bold looks up first, light down, text weights up to 500, then down. */
function rankWeight({ weight: [from, to] }: DeclaredFace, wanted: number): number {
  if (wanted >= from && wanted <= to)
    return 0
  const near = from > wanted ? from : to
  const isFirst = wanted > 500 ? near > wanted : wanted < 400 ? near < wanted : near > wanted && near <= 500
  const isSecond = !isFirst && near < wanted
  return Math.abs(near - wanted) + (isFirst ? 0 : isSecond ? 1000 : 2000)
}

/** The declared face that gives a sign: the first family of the list that has it, then style, then the nearest weight. */
function findFace(faces: readonly DeclaredFace[], { families, style, weight }: SetText, sign: string): DeclaredFace | undefined {
  const code = sign.codePointAt(0)!
  for (const family of families) {
    const able = faces.filter(face => face.family === family && (!face.ranges.length || face.ranges.some(([from, to]) => code >= from && code <= to)))
    const voiced = able.filter(face => face.style === style)
    const best = [...(voiced.length ? voiced : able)].sort((one, other) => rankWeight(one, weight) - rankWeight(other, weight))[0]
    if (best)
      return best
  }
}

/**
 * Gathers, for each face that the texts are set in, the signs it has to give; signs that no declared
 * face has are left to the reader's own.
 */
export function chooseFaces(faces: readonly DeclaredFace[], texts: readonly SetText[]): ChosenFace[] {
  const chosen = new Map<string, ChosenFace>()
  for (const text of texts) {
    for (const sign of new Set(text.signs)) {
      const face = findFace(faces, text, sign)
      if (!face)
        continue
      const key = `${face.url} ${text.weight}`
      const entry = chosen.get(key) ?? { face, weight: text.weight, signs: '' }
      chosen.set(key, entry)
      if (!entry.signs.includes(sign))
        entry.signs += sign
    }
  }
  return [...chosen.values()]
}
