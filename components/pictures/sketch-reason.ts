/** What an argument's own picture shows: a sum of single things, one among many of its rank, one that leans out of the circle in which it may stay. */
export type ReasonKind = 'gathers' | 'spreads' | 'leans'

/** A mark of the picture; it is drawn from the step on at which the argument reaches it. */
interface Reached { from: number }
/** The picture, placed in its frame. */
export interface ReasonSketch {
  lines: readonly (Reached & { d: string })[]
  circles: readonly (Reached & { x: number, y: number, r: number, soft?: boolean })[]
  /** One place for each label, in their order; the middle of its line. */
  labels: readonly (Reached & { x: number, y: number })[]
}

/** Width and height of the frame, in px. */
export const sketchFrame = { width: 270, height: 280 }
const middle = sketchFrame.width / 2

type End = readonly [x: number, y: number]
/** The open tip of a straight way from one point to another. */
function tip([x1, y1]: End, [x2, y2]: End): string {
  const turn = Math.atan2(y2 - y1, x2 - x1)
  const side = (by: number) => `${(x2 - 11 * Math.cos(turn + by)).toFixed(1)} ${(y2 - 11 * Math.sin(turn + by)).toFixed(1)}`
  return `M${side(0.5)}L${x2} ${y2}L${side(-0.5)}`
}
/** A straight way with its tip. */
function way(from: number, start: End, end: End) {
  return [{ d: `M${start.join(' ')}L${end.join(' ')}`, from }, { d: tip(start, end), from }]
}

/** Three single things above, each apart; below, one that holds them all. */
function gather(): ReasonSketch {
  const tops = [middle - 75, middle, middle + 75]
  return {
    circles: [...tops.map(x => ({ x, y: 26, r: 24, from: 0 })), { x: middle, y: 190, r: 56, from: 2 }, ...[-28, 0, 28].map(by => ({ x: middle + by, y: 190, r: 12, from: 2 }))],
    lines: tops.flatMap(x => way(2, [x, 88], [middle + (x - middle) * 0.4, 126])),
    labels: [{ x: middle, y: 76, from: 0 }, { x: middle, y: 272, from: 3 }],
  }
}

/** One among many of one rank: they stand round it, joined to one another, and later it is joined to each. */
function spread(): ReasonSketch {
  const [middleY, radius, core, small] = [126, 102, 44, 18]
  const at = (place: number, out: number): End => [middle + out * Math.sin(place * Math.PI * 0.4), middleY - out * Math.cos(place * Math.PI * 0.4)]
  const places = [0, 1, 2, 3, 4]
  const line = ([x1, y1]: End, [x2, y2]: End) => `M${x1.toFixed(1)} ${y1.toFixed(1)}L${x2.toFixed(1)} ${y2.toFixed(1)}`
  /** From a place to its neighbour, short of both circles. */
  const chord = (place: number) => {
    const [a, b] = [at(place, radius), at(place + 1, radius)]
    const part = (small + 4) / Math.hypot(b[0] - a[0], b[1] - a[1])
    const along = (share: number): End => [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]
    return line(along(part), along(1 - part))
  }
  return {
    circles: [{ x: middle, y: middleY, r: core, from: 0 }, ...places.map((place) => {
      const [x, y] = at(place, radius)
      return { x, y, r: small, from: 1 }
    })],
    lines: [...places.map(place => ({ d: chord(place), from: 1 })), ...places.map(place => ({ d: line(at(place, core + 4), at(place, radius - small - 4)), from: 3 }))],
    labels: [{ x: middle, y: middleY + 8, from: 0 }, { x: middle, y: 266, from: 1 }],
  }
}

/** One that stands in a circle, which may hold it, and turns towards something outside. */
function lean(): ReasonSketch {
  const [x, y, ring] = [112, 162, 90]
  return {
    circles: [{ x, y, r: ring, from: 3, soft: true }, { x, y, r: 16, from: 0 }],
    lines: way(2, [x + 14, y - 16], [206, 54]),
    labels: [{ x, y: y + 44, from: 0 }, { x: 206, y: 40, from: 2 }, { x, y: 276, from: 3 }],
  }
}

/** Draws the picture of an argument of this kind, all marks with the step (from 0) that reaches them. */
export function sketchReason(kind: ReasonKind): ReasonSketch {
  return { gathers: gather, spreads: spread, leans: lean }[kind]()
}
