/** Cuts the faces of the first slide down to the signs it shows, small enough to stand in the page itself. */
import type { ChosenFace } from '../../logic/build/choose-face.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import subsetFont from 'subset-font'

/** OpenType features that the sheets ask for, and those that set type right anyway. */
const keepFeatures = ['kern', 'liga', 'clig', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'rlig', 'rclt', 'onum', 'lnum', 'pnum', 'tnum']

async function cutFace(folder: string, { face, weight, signs }: ChosenFace): Promise<string> {
  const whole = readFileSync(join(folder, 'assets', face.url))
  const isVariable = face.weight[0] !== face.weight[1]
  const cut = await subsetFont(whole, signs, { targetFormat: 'woff2', noHinting: true, keepFeatures, ...(isVariable ? { variationAxes: { wght: weight } } : {}) })
  return `@font-face{font-family:"Ready ${face.family}";font-style:${face.style};font-weight:${weight};font-display:block;src:url(data:font/woff2;base64,${cut.toString('base64')}) format("woff2")}`
}

/**
 * Writes the faces into a sheet, and says that the first slide, ready and live, is set in them; a sign
 * that they lack comes from the family after them.
 * @param folder of the build
 * @param chosen faces
 * @param families custom properties of the page with their values
 * @param places selectors of what is set in them
 */
export async function setFaces(folder: string, chosen: readonly ChosenFace[], families: readonly (readonly [string, string])[], places: readonly string[]): Promise<string> {
  const faces: string[] = []
  for (const face of chosen)
    faces.push(await cutFace(folder, face))
  const names = new Set(chosen.map(({ face }) => face.family))
  const set = families.flatMap(([name, value]) => {
    const first = value.split(',')[0]!.trim().replace(/^["']|["']$/g, '')
    return names.has(first) ? [`${name}:"Ready ${first}",${value}`] : []
  })
  return [...faces, `${places.join(',')}{${set.join(';')}}`].join('\n')
}
