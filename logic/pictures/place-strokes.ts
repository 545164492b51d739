/** How firmly something is said. */
export type Firmness = 'states' | 'argues' | 'hedges'

/** A stroke for one sentence, in px from the strip's left edge. */
export interface Stroke { x: number, y: number, height: number, firmness: Firmness }

const heights: Readonly<Record<Firmness, number>> = { states: 0.34, argues: 0.6, hedges: 1 }

/**
 * A stroke for each sentence in reading order, standing on one line: the less firmly it is put,
 * the higher it stands out.
 * @param said how firmly each is put
 * @param frame width and height of the strip in px
 */
export function placeStrokes(said: readonly Firmness[], { width, height }: { width: number, height: number }): readonly Stroke[] {
  return said.map((firmness, i) => {
    const tall = height * heights[firmness]
    return { x: Math.round((i + 0.5) * width / said.length * 10) / 10, y: height - tall, height: tall, firmness }
  })
}
