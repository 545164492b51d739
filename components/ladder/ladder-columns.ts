/** The ladder's own slide: where its columns stand, and its rungs placed for the names beside them. */
import type { PlacedRung, Tick } from './ladder-layout.ts'
import { breakLines, countLines } from '../shell/fit-lines.ts'
import { placeLadder } from './ladder-layout.ts'

/** Room that a slide without year scale has for a ladder, in px of its canvas: in all, and for the title at its head. */
export const bareSlide = { height: 470, title: 54 } as const

/** Columns from the slide's left edge, in px of the slide's canvas: year, ticks, two rails, names, edge. */
export const columns = { width: 400, year: 20, tick: 90, left: 93, right: 150, text: 168 } as const

/** Line heights and lengths of the names: English lines, lines of other names, characters a line. */
const type = { line: 20, otherName: 22, perLine: 27, padding: 8 } as const

/** Names of the two rails. */
export interface Sides { left: string, right: string }

/** Height of a line of a rail's name in px, and the characters that it holds. */
export const sideLine = { height: 22, perLine: 12 } as const

/** The names of the rails in lines. */
export const breakSides = ({ left, right }: Sides): { left: readonly string[], right: readonly string[] } => ({ left: breakLines(left, sideLine.perLine), right: breakLines(right, sideLine.perLine) })

/** A ladder with everything in its place. */
export interface PlacedLadder {
  rungs: readonly (PlacedRung & { rank: number })[]
  ticks: readonly Tick[]
  /** Where rails, ground and the names of the rails stand. */
  head: number
  foot: number
}

/**
 * Places the ladder in a slide of this height.
 * @param rungs with the names that stand beside them
 * @param height px in all
 * @param width px in all: what the names have begins right of the rails
 * @param spread how many times as high as the deck sets them the names are
 * @param sides names of the rails, which stand above them in one line or more
 */
export function fitLadder(rungs: readonly { id: string, year: number, rank: number, name: string, otherNames: readonly unknown[] }[], height: number, width: number = columns.width, spread = 1, sides: Sides = { left: '', right: '' }): PlacedLadder {
  const perLine = Math.floor(type.perLine * (width - columns.text) / (columns.width - columns.text))
  const { left, right } = breakSides(sides)
  const head = 28 + (Math.max(left.length, right.length) - 1) * sideLine.height
  const foot = height - 8
  const placed = placeLadder(
    rungs.map(({ id, year, rank, name, otherNames }) => ({ id, year, rank, textHeight: (countLines(name, perLine) * type.line + otherNames.length * type.otherName + type.padding) * spread })),
    { top: head + 36, bottom: foot - 30, head, foot: foot - 6, gap: 3.6, line: type.line + type.padding, target: 44, major: 5 },
  )
  return { rungs: placed.rungs.map((rung, i) => ({ ...rung, rank: rungs[i]!.rank })), ticks: placed.ticks, head, foot }
}
