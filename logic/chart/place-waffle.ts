/** A share drawn as counted marks: a thousand parcels, filled column by column. */

/** A share in whole marks. */
export interface WafflePart { id: string, marks: number }

/** Shares come as decimals: two that make a hundred may add up to a hair more. */
const hair = 1e-9

/**
 * Turns shares of one whole into whole marks. Each is rounded where it ends, not by itself, so that
 * shares that make the whole make exactly its marks, and none is off by a mark or more.
 * @param shares in percent; each a part of the whole, nested ones given as what they leave visible
 * @param total marks in the whole
 * @throws RangeError where a share is negative or no number, or where they add up to more than the whole
 */
export function countMarks(shares: readonly { id: string, percent: number }[], total: number): readonly WafflePart[] {
  let sum = 0
  let given = 0
  return shares.map(({ id, percent }) => {
    if (!(percent >= -hair))
      throw new RangeError(`the share "${id}" of ${percent}% cannot be drawn: a part is larger than what holds it`)
    sum += percent
    if (sum > 100 + hair)
      throw new RangeError(`shares of ${shares.map(share => share.id).join(', ')} add up to more than the whole`)
    const marks = Math.round(sum * total / 100) - given
    given += marks
    return { id, marks }
  })
}

/** Column, and row counted from the top, of the nth mark: columns fill from the foot, one after the other. */
export function placeMark(n: number, rows: number): { column: number, row: number } {
  return { column: Math.floor(n / rows), row: rows - 1 - n % rows }
}

/** Marks to a column, marks in all, and px from one mark to the next. */
export interface WaffleFrame { rows: number, total: number, cell: number }

/** The marks of each part as SVG path data, and how far the brackets over them reach. */
export interface PlacedWaffle {
  /** Filled squares, slant strokes, upright pairs: each part has a hatch of its own. */
  inner: string
  between: string
  rest: string
  innerWidth: number
  wholeWidth: number
  width: number
  height: number
}

const square = (x: number, y: number, size: number) => `M${x} ${y}h${size}v${size}h${-size}z`
const slant = (x: number, y: number, size: number) => `M${x + 0.8} ${y + size - 0.8}l${size - 1.6} ${1.6 - size}`
const pair = (x: number, y: number, size: number) => `M${x + 2} ${y + 2.4}v${size - 3}M${x + 4.6} ${y + 0.8}v${size - 1.4}`

/**
 * Places a share and a share within it: first the inner one, then what the whole has besides, then the rest.
 * @param inner marks of the inner share
 * @param between marks of the whole that are not the inner share's
 */
export function placeWaffle(inner: number, between: number, { rows, total, cell }: WaffleFrame): PlacedWaffle {
  const size = Math.round((cell - 1.4) * 10) / 10
  const parts = ['', '', '']
  for (let n = 0; n < total; n++) {
    const { column, row } = placeMark(n, rows)
    const [part, draw] = n < inner ? [0, square] as const : n < inner + between ? [1, slant] as const : [2, pair] as const
    parts[part] += draw(column * cell, row * cell, size)
  }
  const reach = (marks: number) => Math.ceil(marks / rows) * cell - (cell - size)
  return {
    inner: parts[0]!,
    between: parts[1]!,
    rest: parts[2]!,
    innerWidth: inner ? reach(inner) : 0,
    wholeWidth: inner + between ? reach(inner + between) : 0,
    width: reach(total),
    height: rows * cell - (cell - size),
  }
}
