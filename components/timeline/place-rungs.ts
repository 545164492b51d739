/** The ladder laid on its side below the lanes: a rung stands where its year is, with as many lines as its rank. */
import type { Reach } from './reach.ts'
import type { YearLine } from './scale.ts'
import { measureText } from '../shell/measure-text.ts'
import { touches } from './reach.ts'

/** A rung as the timeline takes it. */
export interface RungMark { id: string, rank: number, label: string, year: number, reach: Reach }

/** A rung on the slide. */
export interface PlacedRung {
  id: string
  /** Its riser, and its engraved lines from there on. */
  x: number
  lines: readonly number[]
  year: number
  /** Where its year stands, and its name, where there is room before the next rung; '' where not. */
  text: number
  name: string
}

/** Px between two lines of a rung, between the lines and the year, and sizes of year and name. */
const gap = 3.2
const air = 6
const sizes = { year: 17, name: 16 } as const

/** Rungs within the years shown, each with its name where that has room. */
export function placeRungs(rungs: readonly RungMark[], line: YearLine): readonly PlacedRung[] {
  const shown = rungs.filter(({ reach }) => touches(reach, line.span))
  return shown.map(({ id, rank, label, year, reach }, i) => {
    const x = line.x(reach.at)
    const lines = Array.from({ length: rank }, (_, k) => x + k * gap)
    const text = lines.at(-1)! + air
    const end = shown[i + 1] ? line.x(shown[i + 1]!.reach.at) - air : line.right
    const needed = measureText(`${year} `, sizes.year, 800) + measureText(label, sizes.name, 500)
    return { id, x, lines, year, text, name: text + needed <= end ? label : '' }
  })
}

/** From where on the rails stand whole: the first rung, or the left edge where it lies before; null where it is still to come. */
export function startOfRails(rungs: readonly RungMark[], line: YearLine): number | null {
  const first = rungs[0]?.reach.at
  if (first === undefined || first >= line.span.to)
    return null
  return line.x(first)
}
