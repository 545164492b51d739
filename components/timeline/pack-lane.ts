/** Seats the dots and words of one lane in rows, so that nothing touches. */

/** From and to, in px. */
export type Extent = readonly [from: number, to: number]

/**
 * A mark to be seated: its dot or bar, the same with the stretch of time around it, and both with its
 * words to the right or left; null where those would leave the slide.
 */
export interface Piece { bare: Extent, wide: Extent, right: Extent | null, left: Extent | null, weight: number }

/** Where a mark's words stand. */
export type Side = 'right' | 'left' | 'none'

/** Which row a mark stands in, from the top: rows of words first, then rows of bare marks. */
export interface Seat { row: number, side: Side }

/** All marks of a lane in their rows. */
export interface Packing {
  seats: readonly Seat[]
  /** Rows that hold words, and rows of bare marks below them. */
  rows: number
  bareRows: number
  /** What the words shown are worth together; the more, the better. */
  worth: number
}

/** Least distance in px between words and whatever follows, between bare marks, and between the two. */
const air = { words: 12, marks: 3, mixed: 13 } as const

/** Orders tried; the worthiest wins. The tries are always the same, so the slide never changes by itself. */
const tries = 60

/** What it is worth to show an event's words: each counts, a weighty one several times. */
const worthOf = ({ weight }: Piece) => 1 + 2 * weight

const hasRoom = (row: readonly Extent[], [from, to]: Extent, least: number) => row.every(other => from >= other[1] + least || to + least <= other[0])

/** Fractions from 0 to 1 that are the same at every call. */
function makeFractions(): () => number {
  let state = 3
  return () => (state = state * 16807 % 2147483647) / 2147483647
}

/** Seats words in one order, each in the first row that has room; null for a mark that finds none. */
function seatWords(pieces: readonly Piece[], order: readonly number[], rows: number, prefersLeft: readonly boolean[]): (Seat | null)[] {
  const taken: Extent[][] = Array.from({ length: rows }, () => [])
  const seats: (Seat | null)[] = pieces.map(() => null)
  for (const i of order) {
    const sides: readonly Side[] = prefersLeft[i] ? ['left', 'right'] : ['right', 'left']
    for (let row = 0; row < rows && !seats[i]; row++) {
      for (const side of sides) {
        const extent = pieces[i]![side as 'left' | 'right']
        if (!seats[i] && extent && hasRoom(taken[row]!, extent, air.words)) {
          taken[row]!.push(extent)
          seats[i] = { row, side }
        }
      }
    }
  }
  return seats
}

/** Seats what has no words: in gaps between words where there are any, else in rows of its own. */
function seatBare(pieces: readonly Piece[], words: readonly (Seat | null)[]): Omit<Packing, 'worth'> {
  const rows = Math.max(0, ...words.map(seat => seat ? seat.row + 1 : 0))
  const extents = (row: number) => pieces.flatMap((piece, i) => words[i]?.row === row ? [piece[words[i].side as 'left' | 'right']!] : [])
  const ofWords: readonly Extent[][] = Array.from({ length: rows }, (_, row) => extents(row))
  const taken: Extent[][] = ofWords.map(() => [])
  const seats = pieces.map((piece, i): Seat => {
    if (words[i])
      return words[i]
    let row = taken.findIndex((marks, at) => hasRoom(marks, piece.bare, air.marks) && hasRoom(ofWords[at] ?? [], piece.wide, air.mixed))
    if (row < 0)
      row = taken.push([]) - 1
    taken[row]!.push(piece.bare)
    return { row, side: 'none' }
  })
  return { seats, rows, bareRows: taken.length - rows }
}

/**
 * Packs a lane: as many and as weighty words as find room in so many rows, all else as bare marks.
 * @param rows of words; 0 leaves every mark bare
 */
export function packLane(pieces: readonly Piece[], rows: number): Packing {
  const next = makeFractions()
  let best: { seats: (Seat | null)[], worth: number } = { seats: pieces.map(() => null), worth: 0 }
  const most = pieces.reduce((sum, piece) => sum + worthOf(piece), 0)
  for (let turn = 0; turn < (rows ? tries : 0) && best.worth < most; turn++) {
    // Weightier first; among equals by place, more and more loosely.
    const keys = pieces.map(({ bare, weight }) => bare[0] + next() * turn * 16 - (turn % 3 === 2 ? 0 : weight * 1000))
    const flips = pieces.map(() => next() < (turn % 4) * 0.2)
    const order = pieces.map((_, i) => i).sort((a, b) => keys[a]! - keys[b]!)
    const seats = seatWords(pieces, order, rows, flips)
    const worth = seats.reduce((sum, seat, i) => sum + (seat ? worthOf(pieces[i]!) : 0), 0)
    if (worth > best.worth)
      best = { seats, worth }
  }
  return { ...seatBare(pieces, best.seats), worth: best.worth }
}
