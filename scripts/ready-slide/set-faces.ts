/** Cuts faces down to the signs that a ready view shows, small enough to stand in the page itself. */
import type { ChosenFace } from '../../logic/build/choose-face.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { keptFeatures } from '../cut-faces.ts'

async function cutFace(folder: string, { face, weight, signs }: ChosenFace, isRest: boolean): Promise<string> {
  const whole = readFileSync(join(folder, 'assets', face.url))
  const isVariable = face.weight[0] !== face.weight[1]
  const cut = await subsetFont(whole, signs, { targetFormat: 'woff2', noHinting: true, keepFeatures: [...keptFeatures], ...(isVariable ? { variationAxes: { wght: weight } } : {}) })
  const range = isRest ? `unicode-range:${[...signs].map(sign => `U+${sign.codePointAt(0)!.toString(16)}`).join()};` : ''
  return `@font-face{font-family:"Ready ${face.family}";font-style:${face.style};font-weight:${weight};font-display:block;${range}src:url(data:font/woff2;base64,${cut.toString('base64')}) format("woff2")}`
}

/** What is wanted beyond the signs that are there already. */
function leaveOut(chosen: readonly ChosenFace[], there: readonly ChosenFace[]): { rest: ChosenFace, isRest: boolean }[] {
  return chosen.flatMap((one) => {
    const twin = there.find(({ face, weight }) => face.url === one.face.url && weight === one.weight)
    const signs = [...one.signs].filter(sign => !twin?.signs.includes(sign)).join('')
    return signs ? [{ rest: { ...one, signs }, isRest: !!twin }] : []
  })
}

/** What a sheet of cut faces is written for. */
export interface FaceWish {
  /** Folder of the build. */
  folder: string
  chosen: readonly ChosenFace[]
  /** Custom properties of the page with their values. */
  families: readonly (readonly [string, string])[]
  /** Selectors of what is set in the faces. */
  places: readonly string[]
  /** What an earlier sheet of the page has cut already. */
  there?: readonly ChosenFace[]
}

/**
 * Writes the faces into a sheet, and says what is set in them; a sign that they lack comes from the family after them.
 */
export async function setFaces({ folder, chosen, families, places, there = [] }: FaceWish): Promise<string> {
  const faces: string[] = []
  for (const { rest, isRest } of leaveOut(chosen, there))
    faces.push(await cutFace(folder, rest, isRest))
  const names = new Set(chosen.map(({ face }) => face.family))
  const set = families.flatMap(([name, value]) => {
    const first = value.split(',')[0]!.trim().replace(/^["']|["']$/g, '')
    return names.has(first) ? [`${name}:"Ready ${first}",${value}`] : []
  })
  return [...faces, `${places.join(',')}{${set.join(';')}}`].join('\n')
}
