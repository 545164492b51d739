import type { Indicator, Quantity, When } from '@deck/article'

/** Room for a drawing, in px. */
interface Room { width: number, height: number }

/** A figure drawn as what it is; `kind` says what the shapes are. */
export type FigureDrawing = RulerDrawing | MarkDrawing<'hundred'> | MarkDrawing<'count'> | { kind: 'bare' }

/** A change on a ruler that begins at no change: one bar, and ticks by which it can be read. */
interface RulerDrawing {
  kind: 'ruler'
  /** Where the axis stands, from the top, and its length. */
  axis: { y: number, width: number }
  bar: { x: number, width: number }
  ticks: readonly { x: number, text: string }[]
  /** The span of years; '' where there is none. */
  span: string
}

/** A change in percent: a hundred marks, of which so many went, or came. Or a count: a mark for each. */
interface MarkDrawing<Kind> { kind: Kind, marks: readonly { x: number, y: number, isLost?: boolean }[], size: number, span?: string }

/** Above so many a count is no longer drawn mark by mark. */
const mostMarks = 100
/** A count up to this stands in one row, a larger one in rows of ten. */
const longestRow = 15

/**
 * Draws an indicator as what it is: a change on a ruler, in percent as marks of a hundred, a small count mark by mark. What is neither stays bare.
 * @param room the room for the drawing
 */
export function drawFigure({ quantity, when, unit }: Pick<Indicator, 'quantity' | 'when' | 'unit'>, room: Room): FigureDrawing {
  if (quantity.kind === 'change')
    return unit === '%' ? drawHundred(quantity.delta, when, room) : drawRuler(quantity.delta, when, room)
  return quantity.kind === 'number' && isCount(quantity, unit) ? drawCount(quantity.value, room) : { kind: 'bare' }
}

/** Whether the number counts things: whole, small, and its unit a word rather than a measure. */
function isCount({ value }: Extract<Quantity, { kind: 'number' }>, unit: string): boolean {
  return Number.isInteger(value) && value <= mostMarks && /^(?:\p{Ll}{3,}|\p{Lo})/u.test(unit)
}

/** Room below a drawing for its years or ticks. */
const textRoom = 26
const spanOf = (when: When | null) => when?.to ? `${when.from}–${when.to}` : ''

function drawRuler(delta: number, when: When | null, { width, height }: Room): RulerDrawing {
  const most = Math.ceil(Math.abs(delta))
  const unit = (width - textRoom) / most
  return {
    kind: 'ruler',
    axis: { y: height - textRoom, width: width - textRoom },
    bar: { x: 0, width: Math.abs(delta) * unit },
    ticks: Array.from({ length: most + 1 }, (_, i) => ({ x: i * unit, text: String(Math.sign(delta) * i || 0) })),
    span: spanOf(when),
  }
}

function drawHundred(delta: number, when: When | null, { width, height }: Room): MarkDrawing<'hundred'> {
  const [columns, rows] = [20, 5]
  const cell = Math.min(width / columns, (height - textRoom) / rows)
  return {
    kind: 'hundred',
    size: cell * 0.72,
    marks: Array.from({ length: columns * rows }, (_, i) => ({
      x: Math.floor(i / rows) * cell,
      y: (i % rows) * cell,
      isLost: i >= columns * rows - Math.abs(delta),
    })),
    span: spanOf(when),
  }
}

function drawCount(value: number, { width, height }: Room): MarkDrawing<'count'> {
  const inRow = value <= longestRow ? value : 10
  const rows = Math.ceil(value / inRow)
  const cell = Math.min(width / inRow, height / rows)
  return {
    kind: 'count',
    size: cell * 0.72,
    marks: Array.from({ length: value }, (_, i) => ({ x: (i % inRow) * cell, y: Math.floor(i / inRow) * cell })),
  }
}
