/** The names of the two rails, above them: side by side where they have room, else one below the other. */
import { breakLines } from './fit-lines.ts'
import { measureCaps } from './measure-text.ts'

/** Names of the two rails. */
export interface Sides { left: string, right: string }

/** Px from the left edge of a picture: where names may begin and end, and where they stand if they have the room. */
export interface SideRoom {
  from: number
  to: number
  /** The left name ends here, the right one begins there. */
  ends: number
  begins: number
}

/** A line of a name. */
interface SideLine {
  text: string
  x: number
  anchor: 'start' | 'end'
  /** Which row from above, and which line of its own name, both from 0. */
  row: number
  index: number
  tone: 'celadon' | 'sky'
}

/** The names of both rails. */
export interface PlacedSides { lines: readonly SideLine[], rows: number, isOutside: boolean, size: number }

/** Sizes in px: of the type, at most and at least; from one line to the next; between two names side by side. */
export const sideType = { size: 20, least: 16, line: 22, air: 12 } as const

/** Characters that a line of a name holds, if its words allow it. */
const perLine = 12

/**
 * Places the names of the rails in lines. One that is too long to stand over its rail moves to the edge of the room; two
 * that would meet stand one below the other, the left one first.
 * @returns lines, how many rows they take, whether each stands outside of its rail, and the size at which the longest fits
 */
export function placeSideNames({ left, right }: Sides, { from, to, ends, begins }: SideRoom): PlacedSides {
  const [lefts, rights] = [breakLines(left, perLine), breakLines(right, perLine)]
  const width = (lines: readonly string[], size: number) => Math.max(...lines.map(line => measureCaps(line, size)))
  const room = Math.max(1, to - from)
  const wanted = Math.floor(sideType.size * room / width([...lefts, ...rights], sideType.size))
  const size = Math.max(sideType.least, Math.min(sideType.size, wanted))
  const isOver = ends - width(lefts, size) >= from
  const leftEdge = isOver ? ends : from + width(lefts, size)
  const rightStart = Math.max(from, Math.min(begins, to - width(rights, size)))
  const isBeside = leftEdge + sideType.air <= rightStart
  const rows = isBeside ? Math.max(lefts.length, rights.length) : lefts.length + rights.length
  const lower = (lines: readonly string[], i: number) => rows - lines.length + i
  return {
    size,
    rows,
    isOutside: isOver && rightStart === begins,
    lines: [
      ...lefts.map((text, index): SideLine => {
        const over = isOver ? { x: ends, anchor: 'end' as const } : { x: from, anchor: 'start' as const }
        return { text, ...over, row: isBeside ? lower(lefts, index) : index, index, tone: 'celadon' }
      }),
      ...rights.map((text, index): SideLine => ({ text, x: rightStart, anchor: 'start', row: lower(rights, index), index, tone: 'sky' })),
    ],
  }
}
