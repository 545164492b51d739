import type { Indicator, Quantity, When } from '../../data/schema/types.ts'

/** Room for a drawing, in px. */
interface Room { width: number, height: number }

/** A figure drawn as what it is; `kind` says what the shapes are. */
export type FigureDrawing = ChangeDrawing | CountDrawing | { kind: 'bare' }

/**
 * A change: a level at which it began, and one arrow from there, at the end of its span. Nothing is
 * drawn between the two years: the data hold no more than the difference.
 */
interface ChangeDrawing {
  kind: 'change'
  /** Height of the level at the beginning, from the top. */
  level: number
  /** Where the arrow stands, and where its tip is. */
  arrow: { x: number, from: number, to: number }
  /** The years at both ends of the level. */
  ends: readonly { x: number, text: string }[]
}

/** A count: a mark for each. */
interface CountDrawing { kind: 'count', marks: readonly { x: number, y: number }[], size: number }

/** Above so many a count is no longer drawn mark by mark. */
const mostMarks = 100
const marksInRow = 10

/**
 * Draws an indicator as what it is: a change as an arrow, a small count mark by mark. What is neither stays bare.
 * @param room the room for the drawing
 */
export function drawFigure({ quantity, when, unit }: Pick<Indicator, 'quantity' | 'when' | 'unit'>, room: Room): FigureDrawing {
  if (quantity.kind === 'change')
    return drawChange(quantity.delta, when, room)
  return quantity.kind === 'number' && isCount(quantity, unit) ? drawCount(quantity.value, room) : { kind: 'bare' }
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

function drawCount(value: number, { width, height }: Room): CountDrawing {
  const rows = Math.ceil(value / marksInRow)
  const cell = Math.min(width / marksInRow, height / rows)
  return {
    kind: 'count',
    size: cell * 0.72,
    marks: Array.from({ length: value }, (_, i) => ({ x: (i % marksInRow) * cell, y: Math.floor(i / marksInRow) * cell })),
  }
}
