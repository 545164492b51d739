/** What is drawn on slides with the pen: strokes as points, so that every window draws them for itself, at its own size. */

/** The pen's colours, by the name of each; the style sheet has a tone for each by day and by night. */
export const inkColours = ['ink', 'red', 'blue', 'green'] as const
export type InkColour = typeof inkColours[number]

/** One line of the pen. */
export interface Stroke {
  colour: InkColour
  /** Across, down and pressure of each point, one after the other: tenths of the slide's pixels, pressure from 0 to 100; 0 where the pointer feels none. */
  points: readonly number[]
}

/** All strokes of one slide, the oldest first. */
export type Ink = readonly Stroke[]

/** A point on the slide, in its pixels; pressure from 0 to 1. */
export interface InkPoint { x: number, y: number, pressure: number }

/** More than anybody draws on a slide; what is beyond is left out. A stroke's points are counted. */
const most = { strokes: 300, points: 600 }
/** Tenths of a pixel that a slide may have, and more: no point lies outside. */
const farthest = 30_000
const perPoint = 3

function isStroke(found: unknown): found is Stroke {
  const { colour, points } = (found ?? {}) as Partial<Record<keyof Stroke, unknown>>
  return (inkColours as readonly unknown[]).includes(colour) && Array.isArray(points) && points.length > 0 && points.length % perPoint === 0
    && points.length <= most.points * perPoint && points.every((each: unknown) => Number.isInteger(each) && Math.abs(each as number) <= farthest)
}

/** Whether a message on what was drawn on a slide makes sense. */
export const isInk = (found: unknown): found is Ink => Array.isArray(found) && found.length <= most.strokes && found.every(isStroke)

/** Whether a stroke takes no more points: the pen goes on with another. */
export const isFull = ({ points }: Stroke): boolean => points.length >= most.points * perPoint

/** A stroke with one more point; the same where it is as long as strokes may be. */
export function lengthen(stroke: Stroke, { x, y, pressure }: InkPoint): Stroke {
  const within = (value: number) => Math.max(-farthest, Math.min(farthest, Math.round(value)))
  return isFull(stroke) ? stroke : { ...stroke, points: [...stroke.points, within(x * 10), within(y * 10), within(pressure * 100)] }
}

/** A stroke of one point: with no other it is drawn as a dot. */
export const beginStroke = (colour: InkColour, point: InkPoint): Stroke => lengthen({ colour, points: [] }, point)

/** What is drawn with one stroke more; the oldest goes where there are too many. */
export const addStroke = (ink: Ink, stroke: Stroke): Ink => [...ink, stroke].slice(-most.strokes)

/** The points of a stroke, as a library for strokes takes them. */
export function listPoints({ points }: Stroke): InkPoint[] {
  return Array.from({ length: points.length / perPoint }, (_, i) => {
    const [x, y, pressure] = points.slice(i * perPoint, (i + 1) * perPoint) as [number, number, number]
    return { x: x / 10, y: y / 10, pressure: pressure / 100 }
  })
}

/** An outline as the path of a filled shape, with its corners rounded: each corner is the handle of a curve between the middles of two edges. */
export function pathOf(outline: readonly (readonly number[])[]): string {
  const [first] = outline
  if (!first)
    return ''
  const middle = (a: readonly number[], b: readonly number[]) => `${((a[0]! + b[0]!) / 2).toFixed(1)} ${((a[1]! + b[1]!) / 2).toFixed(1)}`
  const curves = outline.map((corner, i) => `${corner[0]!.toFixed(1)} ${corner[1]!.toFixed(1)} ${middle(corner, outline[(i + 1) % outline.length]!)}`)
  return `M${middle(outline.at(-1)!, first)}Q${curves.join(' ')}Z`
}
