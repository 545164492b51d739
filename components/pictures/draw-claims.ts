/** Pictures that carry a whole claim: path data, and where the words stand, once for a slide and once for a narrow column. */
import type { Box } from './draw-shapes.ts'

/** Single things that come together in one; a thing that grows from circle to circle; a hole in a wall that a block fills; a way that is barred and a way round through many. */
export type ClaimKind = 'gathers' | 'grows' | 'fills' | 'goes-round'

/** How a mark is drawn: what the claim is about, the way that it takes, what else there is, what is missing or may be, what leads on, what bars the way. */
type MarkKind = 'own' | 'way' | 'shape' | 'open' | 'line' | 'cross'
/** What a class sees from this click on. */
interface Reached { from: number }
/** A picture in its frame, in px; words have a place each, in their order. */
interface ClaimDrawing {
  width: number
  height: number
  marks: readonly (Reached & { d: string, as: MarkKind })[]
  places: readonly (Reached & Box & { isLarge?: boolean })[]
}

type End = readonly [x: number, y: number]
const mark = (as: MarkKind, d: string, from = 0) => ({ as, d, from })
const place = (x: number, y: number, width: number, height: number, from = 0, isLarge = false) => ({ x, y, width, height, from, isLarge })
const drawEllipse = (x: number, y: number, rx: number, ry = rx) => `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`
const drawBox = (x: number, y: number, width: number, height: number) => `M${x} ${y}h${width}v${height}h${-width}Z`
/** A straight arrow. */
function drawArrow([x1, y1]: End, [x2, y2]: End): string {
  const turn = Math.atan2(y2 - y1, x2 - x1)
  const side = (by: number) => `${(x2 - 15 * Math.cos(turn + by)).toFixed(1)} ${(y2 - 15 * Math.sin(turn + by)).toFixed(1)}`
  return `M${x1} ${y1}L${x2} ${y2}M${side(0.5)}L${x2} ${y2}L${side(-0.5)}`
}

/** Single things on one side, each apart; on the other, the one that gathers them. In a column they stand above it. */
function gather(isNarrow: boolean): ClaimDrawing {
  const [width, height, r] = isNarrow ? [320, 360, 74] : [852, 256, 125]
  const [x, y] = isNarrow ? [160, 280] : [width - r - 4, height / 2]
  const singles: readonly End[] = isNarrow ? [[36, 30], [108, 62], [188, 30], [270, 60]] : [[46, 46], [180, 32], [316, 58], [92, 220], [262, 214]]
  const size = isNarrow ? 22 : 30
  return {
    width,
    height,
    marks: [
      ...singles.map(at => mark('shape', drawEllipse(...at, size))),
      ...(isNarrow ? [-60, 0, 60].map(by => mark('line', drawArrow([x + by, 146], [x + by * 0.6, 196]))) : [-84, 0, 84].map(by => mark('line', drawArrow([392, y + by], [x - r - 20 + Math.abs(by) * 0.2, y + by * 0.5])))),
      mark('own', drawEllipse(x, y, r)),
    ],
    places: isNarrow ? [place(20, 92, 280, 46), place(x - 70, y - 50, 140, 100, 0, true)] : [place(0, 90, 380, 76, 0, true), place(x - 115, y - 70, 230, 140, 0, true)],
  }
}

/** Circle after circle, each larger than the one before it; side by side on a slide, one below the other in a column. */
function grow(isNarrow: boolean): ClaimDrawing {
  const [width, height] = isNarrow ? [320, 560] : [852, 304]
  const radii = isNarrow ? [58, 78, 108] : [84, 112, 150]
  const gap = ((isNarrow ? height : width) - 2 * radii.reduce((sum, r) => sum + r)) / 2
  const along = radii.map((r, i) => radii.slice(0, i).reduce((sum, before) => sum + 2 * before + gap, r))
  const at = (way: number): End => isNarrow ? [width / 2, way] : [way, height / 2]
  return {
    width,
    height,
    marks: radii.flatMap((r, i) => [
      mark(i === 2 ? 'own' : 'shape', drawEllipse(...at(along[i]!), r - 2), i),
      ...(i ? [mark('line', drawArrow(at(along[i - 1]! + radii[i - 1]! + 10), at(along[i]! - r - 8)), i)] : []),
    ]),
    places: radii.map((r, i) => {
      const [x, y] = at(along[i]!)
      return place(x - r * 0.94, y - r * 0.6, r * 1.88, r * 1.2, i, i === 2)
    }),
  }
}

/** A wall with a hole in its upper course, and above the hole a block that comes down into it. */
function fill(isNarrow: boolean): ClaimDrawing {
  const [width, hole, course] = isNarrow ? [320, 168, 76] : [852, 330, 92]
  const [side, top] = [(width - hole) / 2, course + 34]
  const foot = top + course
  return {
    width,
    height: foot + course + 2,
    marks: [
      ...[2, side + hole].map(x => mark('shape', drawBox(x, top, side - 2, course))),
      mark('shape', drawBox(2, foot, width - 4, course)),
      mark('open', drawBox(side + 4, top + 4, hole - 8, course - 8)),
      mark('own', drawBox(side + 4, 2, hole - 8, course - 8), 1),
      mark('line', drawArrow([width / 2, course - 4], [width / 2, top - 2]), 1),
    ],
    places: [place(8, foot, width - 16, course), place(side + 8, top, hole - 16, course), place(side + 8, 0, hole - 16, course - 4, 1, true)],
  }
}

/** A way from one to another that is barred, and below it a way through many that are joined. */
function goRound(isNarrow: boolean): ClaimDrawing {
  const [width, height, r] = isNarrow ? [320, 330, 46] : [852, 310, 80]
  const [left, right, y] = [r + 2, width - r - 2, height / 2]
  const [above, below] = isNarrow ? [84, 222] : [56, 216]
  const [start, end] = [left + r * 0.8, right - r * 0.8]
  const step = (isNarrow ? 200 : end - start) / 6
  const nodes = [1, 2, 3, 4, 5].map(n => [Math.round(width / 2 + (n - 3) * step), below + (n % 2 ? -1 : 1) * (isNarrow ? 12 : 22)] as End)
  const small = isNarrow ? 7 : 15
  const arm = isNarrow ? 14 : 22
  const joins = [[0, 1], [1, 2], [2, 3], [3, 4], [0, 2], [2, 4], [1, 3]].map(([a, b]) => `M${nodes[a!]!.join(' ')}L${nodes[b!]!.join(' ')}`).join('')
  return {
    width,
    height,
    marks: [
      mark('open', `M${start} ${y - r * 0.75}Q${width / 2} ${2 * above - y + r * 0.75} ${end} ${y - r * 0.75}`),
      mark('cross', `M${width / 2 - arm} ${above - arm}l${2 * arm} ${2 * arm}m0 ${-2 * arm}l${-2 * arm} ${2 * arm}`),
      mark('line', joins, 1),
      mark('way', `M${left + r * 0.8} ${y + r * 0.6}L${nodes.slice(0, 4).map(node => node.join(' ')).join('L')}L${nodes[4]!.join(' ')}${drawArrow(nodes[4]!, [right - r * 0.84, y + r * 0.62])}`, 1),
      ...nodes.map(node => mark('shape', drawEllipse(...node, small), 1)),
      mark('own', drawEllipse(left, y, r)),
      mark('shape', drawEllipse(right, y, r)),
    ],
    places: [
      place(left - r, y - r, 2 * r, 2 * r, 0, true),
      place(right - r, y - r, 2 * r, 2 * r),
      isNarrow ? place(0, 0, width, 58) : place(left + r, above + arm + 4, right - left - 2 * r, 48),
      isNarrow ? place(0, 264, width, 62, 1) : place(90, 260, width - 180, 48, 1, true),
    ],
  }
}

/** Draws the picture of a claim, for a slide or for a narrow column. */
export function drawClaim(kind: ClaimKind, isNarrow: boolean): ClaimDrawing {
  return { 'gathers': gather, 'grows': grow, 'fills': fill, 'goes-round': goRound }[kind](isNarrow)
}
