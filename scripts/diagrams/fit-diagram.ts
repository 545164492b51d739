/** How loosely a flowchart is set: characters to a line of its boxes, and the gaps between boxes and between ranks. */
export interface DiagramShape { wrap: number, nodeGap: number, rankGap: number }

/** A size in px. */
export interface Extent { width: number, height: number }

/** Type of a flowchart before it is made to fit, and the least that a class can read on the slide. */
export const diagramType = { base: 20, least: 18 } as const

/** From the calmest setting to the tightest: the first that keeps its type readable is taken. */
export const diagramShapes: readonly DiagramShape[] = [
  { wrap: 22, nodeGap: 26, rankGap: 54 },
  { wrap: 26, nodeGap: 20, rankGap: 44 },
  { wrap: 32, nodeGap: 16, rankGap: 48 },
  { wrap: 32, nodeGap: 12, rankGap: 30 },
  { wrap: 18, nodeGap: 18, rankGap: 36 },
  { wrap: 15, nodeGap: 14, rankGap: 30 },
]

/** How much a drawing shrinks to fit the room; it never grows. */
export function scaleToFit(drawing: Extent, room: Extent): number {
  return Math.min(1, room.width / drawing.width, room.height / drawing.height)
}

/** Whether type drawn at the base size is still readable at this scale. */
export function isReadable(scale: number): boolean {
  return diagramType.base * scale >= diagramType.least
}

/**
 * The size that a drawing has by its own account.
 * @throws RangeError where the SVG has no viewBox
 */
export function readExtent(svg: string): Extent {
  const box = /\bviewBox="([^"]+)"/.exec(svg)?.[1]?.trim().split(/[\s,]+/).map(Number)
  const [, , width, height] = box ?? []
  if (!width || !height)
    throw new RangeError('the drawing has no viewBox')
  return { width, height }
}
