/** Cuts faces down to the signs that a ready view shows, small enough to stand in the page itself. */
import type { ChosenFace } from '../../logic/build/choose-face.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { keptFeatures } from '../cut-faces.ts'

async function cutFace(folder: string, { face, weight, signs }: ChosenFace): Promise<string> {
  const whole = readFileSync(join(folder, 'assets', face.url))
  const isVariable = face.weight[0] !== face.weight[1]
  const cut = await subsetFont(whole, signs, { targetFormat: 'woff2', noHinting: true, keepFeatures: [...keptFeatures], ...(isVariable ? { variationAxes: { wght: weight } } : {}) })
  return cut.toString('base64')
}

/** A face as a script makes it: descriptors, and the file in base 64. */
export interface PackedFace { family: string, style: string, weight: string, file: string }

/**
 * Cuts faces for a script.
 * @param folder of the build
 * @param chosen faces
 * @param name goes before each family's name
 */
export async function packFaces(folder: string, chosen: readonly ChosenFace[], name: string): Promise<PackedFace[]> {
  const faces: PackedFace[] = []
  for (const one of chosen)
    faces.push({ family: `${name} ${one.face.family}`, style: one.face.style, weight: String(one.weight), file: await cutFace(folder, one) })
  return faces
}

/** What is wanted beyond the signs that are there already. */
function leaveOut(chosen: readonly ChosenFace[], there: readonly ChosenFace[]): { rest: ChosenFace, isRest: boolean }[] {
  return chosen.flatMap((one) => {
    const twin = there.find(({ face, weight }) => face.url === one.face.url && weight === one.weight)
    const signs = [...one.signs].filter(sign => !twin?.signs.includes(sign)).join('')
    return signs ? [{ rest: { ...one, signs }, isRest: !!twin }] : []
  })
}

/**
 * Writes cut faces into a sheet.
 * @param folder of the build
 * @param chosen faces
 * @param there what an earlier sheet of the page has cut already
 */
export async function writeFaces(folder: string, chosen: readonly ChosenFace[], there: readonly ChosenFace[] = []): Promise<string> {
  const rules: string[] = []
  for (const { rest, isRest } of leaveOut(chosen, there)) {
    const range = isRest ? `unicode-range:${[...rest.signs].map(sign => `U+${sign.codePointAt(0)!.toString(16)}`).join()};` : ''
    rules.push(`@font-face{font-family:"Ready ${rest.face.family}";font-style:${rest.face.style};font-weight:${rest.weight};font-display:block;${range}src:url(data:font/woff2;base64,${await cutFace(folder, rest)}) format("woff2")}`)
  }
  return rules.join('\n')
}

/**
 * Says what is set in cut faces; a sign that they lack comes from the family after them.
 * @param chosen faces
 * @param families custom properties of the page with their values
 * @param places selectors of what is set in them
 * @param prefixes go before each family's name, the first choice first
 */
export function placeFaces(chosen: readonly ChosenFace[], families: readonly (readonly [string, string])[], places: readonly string[], prefixes: readonly string[] = ['Ready']): string {
  const names = new Set(chosen.map(({ face }) => face.family))
  const set = families.flatMap(([property, value]) => {
    const first = value.split(',')[0]!.trim().replace(/^["']|["']$/g, '')
    return names.has(first) ? [`${property}:${prefixes.map(prefix => `"${prefix} ${first}",`).join('')}${value}`] : []
  })
  return `${places.join(',')}{${set.join(';')}}`
}
