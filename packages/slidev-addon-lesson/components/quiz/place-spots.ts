import type { PlacedLadder } from '@deck/pictures/ladder-layout'
/** Where spots that are to be hit with a finger stand on their picture. */
import type { LadderSpot, LetteredSpot } from '@deck/questions'
import { placeLadder } from '@deck/pictures/ladder-layout'
import { sideType } from '../shell/side-names.ts'

/** Diameter of what a finger hits, in px. */
export const spotSize = 44

/** Room above the rails for their names, below them for the ground, and between a rail's end and a rung, in px. */
const room = { names: 24, ground: 6, end: 14 } as const

/** Height of a picture on which so many rungs can each be hit, below names of the rails in so many lines, in px. */
export function ladderHeight(count: number, lines = 1): number {
  return Math.max(250, room.names + (lines - 1) * sideType.line + count * spotSize + room.ground)
}

/**
 * The rungs of a question in place: true to scale, and beside each a box of a finger's size that
 * gives way to its neighbours.
 * @throws RangeError where all rungs fall in one year
 */
export function placeRungSpots(spots: readonly LetteredSpot<LadderSpot>[], lines = 1): PlacedLadder {
  const head = room.names + (lines - 1) * sideType.line
  const foot = ladderHeight(spots.length, lines) - room.ground
  const placed = placeLadder(
    spots.map(({ option, spot }) => ({ id: option.id, year: spot.year, rank: spot.rank, textHeight: spotSize })),
    { top: head + room.end, bottom: foot - room.end, head, foot, line: spotSize, target: spotSize },
  )
  return { ...placed, head, foot }
}

interface Point { x: number, y: number }

/** How often neighbours are pushed apart before it must do. */
const rounds = 200

/**
 * Moves points apart until no two boxes round them overlap, each as little as need be, and keeps all
 * of them in the frame. The same points give the same places.
 * @param points in px
 * @param apart side of a box, in px
 * @param frame width and height within which the boxes must stay
 * @param frame.width in px
 * @param frame.height in px
 */
export function spreadPoints(points: readonly Point[], apart: number, frame: { width: number, height: number }): readonly Point[] {
  const clamp = (at: number, end: number) => Math.min(end - apart / 2, Math.max(apart / 2, at))
  const spread = points.map(({ x, y }) => ({ x: clamp(x, frame.width), y: clamp(y, frame.height) }))
  for (let round = 1; round <= rounds && pushApart(spread, apart, round % 7 === 0); round++) {
    for (const point of spread)
      Object.assign(point, { x: clamp(point.x, frame.width), y: clamp(point.y, frame.height) })
  }
  return spread
}

/** Diameter of the ring that a letter stands in, and of a place's dot with some air round it, in px. */
const [ring, dot] = [34, 16]

/**
 * Where the letters of places stand: beside their places and not on them, towards the nearer side of the map, so that
 * places stay to be seen. That a finger can hit each goes first: they are apart as `spreadPoints` has them.
 */
export function placeLetters(places: readonly Point[], frame: { width: number, height: number }): readonly Point[] {
  const clear = (ring + dot) / 2
  let letters: readonly Point[] = places.map(({ x, y }) => ({ x: x + (x < frame.width / 2 ? -clear : clear), y }))
  for (let round = 0; round < rounds / 4; round++)
    letters = spreadPoints(letters.map(letter => pushOff(letter, places, clear)), spotSize, frame)
  return letters
}

/**
 * Pushes each pair whose boxes overlap along the side on which they part soonest; whether any did.
 * @param across along the other side, which frees a row that is stuck between two edges
 */
function pushApart(points: readonly Point[], apart: number, across: boolean): boolean {
  let pushed = false
  points.forEach((a, i) => points.slice(i + 1).forEach((b) => {
    const [overX, overY] = [apart - Math.abs(b.x - a.x), apart - Math.abs(b.y - a.y)]
    if (overX <= 0 || overY <= 0)
      return
    const side = (overX <= overY) === across ? 'y' : 'x'
    const by = ((side === 'x' ? overX : overY) / 2 + 0.01) * (b[side] < a[side] ? -1 : 1)
    a[side] -= by
    b[side] += by
    pushed = true
  }))
  return pushed
}

/** A point as far off others as is asked, which stay where they are. */
function pushOff(point: Point, others: readonly Point[], distance: number): Point {
  return others.reduce(({ x, y }, other) => {
    const gap = Math.hypot(x - other.x, y - other.y)
    const [ux, uy] = gap > 0 ? [(x - other.x) / gap, (y - other.y) / gap] : [0, -1]
    return gap >= distance ? { x, y } : { x: other.x + ux * distance, y: other.y + uy * distance }
  }, point)
}
