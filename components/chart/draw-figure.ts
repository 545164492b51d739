import type { Indicator, Quantity, When } from '../../data/schema/types.ts'

/** Room for a drawing, in px. */
export interface Room { width: number, height: number }

/** A figure drawn as what it is; `kind` says what the shapes are. */
export type FigureDrawing
  = | ChangeDrawing
    | ShareDrawing
    | CountDrawing
    | RankDrawing
    | { kind: 'bare' }

/**
 * A change: a level at which it began, and one arrow from there, at the end of its span. Nothing is
 * drawn between the two years: the data hold no more than the difference.
 */
export interface ChangeDrawing {
  kind: 'change'
  /** Height of the level at the beginning, from the top. */
  level: number
  /** Where the arrow stands, and where its tip is. */
  arrow: { x: number, from: number, to: number }
  /** The years at both ends of the level. */
  ends: readonly { x: number, text: string }[]
}

/** A share: a bar whose whole is the base. */
export interface ShareDrawing {
  kind: 'share'
  /** Width of the share. */
  filled: number
  width: number
  height: number
  /** 'most': the share ends here at the latest; 'least': it reaches at least so far; 'exact' */
  edge: 'most' | 'least' | 'exact'
}

/** A count: a mark for each. */
export interface CountDrawing { kind: 'count', marks: readonly { x: number, y: number }[], size: number, isBound: boolean }

/** A rank: the places down to it; only its own is filled, for the data name no other. */
export interface RankDrawing { kind: 'rank', places: readonly { y: number, rank: number, isOwn: boolean }[], height: number }

/** Above so many a count is no longer drawn mark by mark. */
const mostMarks = 100
const marksInRow = 10
const edges = { 'up to': 'most', 'over': 'least', 'at least': 'least', 'about': 'exact' } as const

/**
 * Draws an indicator as what it is: a change as an arrow, a share as a bar of its base, a small
 * count mark by mark, a rank as a place among places. What is none of these stays bare.
 * @param indicator its quantity, and what says how firm it is
 * @param room the room for the drawing
 */
export function drawFigure({ quantity, bound, when, unit }: Pick<Indicator, 'quantity' | 'bound' | 'when' | 'unit'>, room: Room): FigureDrawing {
  switch (quantity.kind) {
    case 'change':
      return drawChange(quantity.delta, when, room)
    case 'share':
      return { kind: 'share', filled: room.width * quantity.percent / 100, width: room.width, height: Math.min(44, room.height), edge: bound ? edges[bound] : 'exact' }
    case 'rank':
      return drawRank(quantity.rank, room)
    case 'number':
      return isCount(quantity, unit) ? drawCount(quantity.value, bound !== undefined, room) : { kind: 'bare' }
    default:
      return { kind: 'bare' }
  }
}

/** Whether the number counts things: whole, small, and its unit a word rather than a measure. */
function isCount({ value }: Extract<Quantity, { kind: 'number' }>, unit: string): boolean {
  return Number.isInteger(value) && value <= mostMarks && /^[a-z]{3,}/.test(unit)
}

function drawChange(delta: number, when: When | null, { width, height }: Room): ChangeDrawing {
  const text = 24
  const [high, low] = [12, height - text - 6]
  const level = delta > 0 ? low : high
  const x = width - 40
  return {
    kind: 'change',
    level,
    arrow: { x, from: level, to: delta > 0 ? high : low },
    ends: when?.to ? [{ x: 0, text: String(when.from) }, { x, text: String(when.to) }] : [],
  }
}

function drawCount(value: number, isBound: boolean, { width, height }: Room): CountDrawing {
  const rows = Math.ceil(value / marksInRow)
  const cell = Math.min(width / marksInRow, height / rows)
  return {
    kind: 'count',
    size: cell * 0.72,
    isBound,
    marks: Array.from({ length: value }, (_, i) => ({ x: (i % marksInRow) * cell, y: Math.floor(i / marksInRow) * cell })),
  }
}

function drawRank(rank: number, { height }: Room): RankDrawing {
  const step = Math.min(30, height / rank)
  return { kind: 'rank', height: step, places: Array.from({ length: rank }, (_, i) => ({ y: i * step, rank: i + 1, isOwn: i + 1 === rank })) }
}
