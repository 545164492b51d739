/** Crises at the corners of a triangle, with a line along each side that is told: what connects them, at one look. */

/** A point in px. */
interface Point { x: number, y: number }

/** A box in px. */
interface CornerBox extends Point { width: number, height: number }

/** A line from corner to corner, with the tips of its arrow and the middle where its words or number stand. */
interface PlacedLink { d: string, tips: string, middle: Point }

/** Two or three crises and what connects them, in place. */
interface PlacedLinks { corners: readonly CornerBox[], links: readonly PlacedLink[], width: number, height: number }

/** Size of a corner's box, in parts of the picture's width and in px. */
const box = { share: 0.32, most: 250, height: 92 }
/** Px between a box and the end of a line. */
const air = 8

const round = (value: number) => Math.round(value * 10) / 10

/** Where the way from the middle of a box to a point leaves it. */
function leave({ x, y, width, height }: CornerBox, to: Point): Point {
  const from = { x: x + width / 2, y: y + height / 2 }
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const share = Math.min((width / 2 + air) / Math.abs(dx || 1e-9), (height / 2 + air) / Math.abs(dy || 1e-9))
  return { x: from.x + dx * share, y: from.y + dy * share }
}

/** An open arrowhead at the end of a way. */
function drawTip(from: Point, to: Point): string {
  const turn = Math.atan2(to.y - from.y, to.x - from.x)
  const side = (by: number) => `${round(to.x - 18 * Math.cos(turn + by))} ${round(to.y - 18 * Math.sin(turn + by))}`
  return `M${side(0.45)}L${round(to.x)} ${round(to.y)}L${side(-0.45)}`
}

/**
 * Places two or three crises and the links between them.
 * @param crises ids: the first at the top, the second at the left below, the third at the right
 * @param links from which crisis to which; `both` where the link leads to either
 * @param frame width and height of the picture, in px
 * @throws RangeError for another number of crises, and for a link to one that is not there
 */
export function placeLinks(crises: readonly string[], links: readonly { from: string, to: string, both?: boolean }[], { width, height }: { width: number, height: number }): PlacedLinks {
  if (crises.length < 2 || crises.length > 3)
    throw new RangeError(`links are drawn between two or three crises, not ${crises.length}`)
  const size = { width: Math.min(box.most, width * box.share), height: box.height }
  const at = [{ x: (width - size.width) / 2, y: 0 }, { x: 0, y: height - size.height }, { x: width - size.width, y: height - size.height }]
  const corners = crises.map((_, i) => ({ ...at[i]!, ...size }))
  const cornerOf = (id: string) => {
    const corner = corners[crises.indexOf(id)]
    if (!corner)
      throw new RangeError(`a link names "${id}", which is none of the crises drawn`)
    return corner
  }
  const middleOf = ({ x, y, width, height }: CornerBox) => ({ x: x + width / 2, y: y + height / 2 })
  return {
    width,
    height,
    corners,
    links: links.map(({ from, to, both }) => {
      const [a, b] = [cornerOf(from), cornerOf(to)]
      const [start, end] = [leave(a, middleOf(b)), leave(b, middleOf(a))]
      return {
        d: `M${round(start.x)} ${round(start.y)}L${round(end.x)} ${round(end.y)}`,
        tips: drawTip(start, end) + (both ? drawTip(end, start) : ''),
        middle: { x: round((start.x + end.x) / 2), y: round((start.y + end.y) / 2) },
      }
    }),
  }
}
