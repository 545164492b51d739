/** Reads which signs a font file has. */
import type { Buffer } from 'node:buffer'
import subsetFont from 'subset-font'

/** Where a table of an unpacked font starts. */
function findTable(font: Buffer, tag: string): number {
  for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16) {
    if (font.toString('latin1', at, at + 4) === tag)
      return font.readUInt32BE(at + 8)
  }
  throw new Error(`The font has no ${tag} table.`)
}

/** Stretches of code points of a table of the form 4 or 12 that lead to a sign. */
function readStretches(font: Buffer, at: number): [number, number][] {
  const form = font.readUInt16BE(at)
  if (form === 12)
    return Array.from({ length: font.readUInt32BE(at + 12) }, (_, i) => [font.readUInt32BE(at + 16 + 12 * i), font.readUInt32BE(at + 20 + 12 * i)])
  if (form !== 4)
    return []
  const count = font.readUInt16BE(at + 6) / 2
  const stretches = Array.from({ length: count }, (_, i): [number, number] => [font.readUInt16BE(at + 16 + 2 * (count + i)), font.readUInt16BE(at + 14 + 2 * i)])
  return stretches.filter(([first]) => first !== 0xFFFF)
}

/**
 * The code points for which a font file has a sign.
 * @param file in any usual form
 */
export async function readSigns(file: Uint8Array): Promise<Set<number>> {
  const font = await subsetFont(file, undefined, { targetFormat: 'truetype', keepAllGlyphs: true })
  const cmap = findTable(font, 'cmap')
  const tables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, i) => cmap + font.readUInt32BE(cmap + 8 + 8 * i))
  const codes = tables.flatMap(at => readStretches(font, at)).flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
  return new Set(codes)
}
