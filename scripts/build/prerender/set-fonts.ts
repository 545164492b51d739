/** Makes subsets of fonts with the signs that a prerendered view shows, small enough to stand in the page itself. */
import type { ChosenFont } from '../choose-font.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { keptFeatures } from '../subset-fonts.ts'

async function subsetOne(folder: string, { font, weight, signs }: ChosenFont): Promise<string> {
  const whole = readFileSync(join(folder, 'assets', font.url))
  const isVariable = font.weight[0] !== font.weight[1]
  const subset = await subsetFont(whole, signs, { targetFormat: 'woff2', noHinting: true, keepFeatures: [...keptFeatures], ...(isVariable ? { variationAxes: { wght: weight } } : {}) })
  return subset.toString('base64')
}

/** A font as a script makes it: descriptors, and the file in base 64. */
export interface PackedFont { family: string, style: string, weight: string, file: string }

/**
 * Makes font subsets for a script.
 * @param folder of the build
 * @param chosen fonts
 * @param name goes before each family's name
 */
export async function packFonts(folder: string, chosen: readonly ChosenFont[], name: string): Promise<PackedFont[]> {
  const fonts: PackedFont[] = []
  for (const one of chosen)
    fonts.push({ family: `${name} ${one.font.family}`, style: one.font.style, weight: String(one.weight), file: await subsetOne(folder, one) })
  return fonts
}

/** What is wanted beyond the signs that are there already. */
function leaveOut(chosen: readonly ChosenFont[], there: readonly ChosenFont[]): { rest: ChosenFont, isRest: boolean }[] {
  return chosen.flatMap((one) => {
    const twin = there.find(({ font, weight }) => font.url === one.font.url && weight === one.weight)
    const signs = [...one.signs].filter(sign => !twin?.signs.includes(sign)).join('')
    return signs ? [{ rest: { ...one, signs }, isRest: !!twin }] : []
  })
}

/**
 * Writes font subsets into a style sheet.
 * @param folder of the build
 * @param chosen fonts
 * @param there what an earlier style sheet of the page has already
 */
export async function writeFonts(folder: string, chosen: readonly ChosenFont[], there: readonly ChosenFont[] = []): Promise<string> {
  const rules: string[] = []
  for (const { rest, isRest } of leaveOut(chosen, there)) {
    const range = isRest ? `unicode-range:${[...rest.signs].map(sign => `U+${sign.codePointAt(0)!.toString(16)}`).join()};` : ''
    rules.push(`@font-face{font-family:"Prerendered ${rest.font.family}";font-style:${rest.font.style};font-weight:${rest.weight};font-display:block;${range}src:url(data:font/woff2;base64,${await subsetOne(folder, rest)}) format("woff2")}`)
  }
  return rules.join('\n')
}

/**
 * Says what is set in font subsets; a sign that they lack comes from the family after them.
 * @param chosen fonts
 * @param families custom properties of the page with their values
 * @param places selectors of what is set in them
 * @param prefixes go before each family's name, the first choice first
 */
export function placeFonts(chosen: readonly ChosenFont[], families: readonly (readonly [string, string])[], places: readonly string[], prefixes: readonly string[] = ['Prerendered']): string {
  const names = new Set(chosen.map(({ font }) => font.family))
  const set = families.flatMap(([property, value]) => {
    const first = value.split(',')[0]!.trim().replace(/^["']|["']$/g, '')
    return names.has(first) ? [`${property}:${prefixes.map(prefix => `"${prefix} ${first}",`).join('')}${value}`] : []
  })
  return `${places.join(',')}{${set.join(';')}}`
}
