/** An area without a border: dots that thin out towards its edge, the same ones each time. */
import type { Position } from '../../data/schema/pictures.ts'
import type { Point } from './projection.ts'

/** Path data that sets a round dot on each point, given round line ends. */
export function drawDots(points: readonly Point[]): string {
  return points.map(({ x, y }) => `M${x} ${y}h.01`).join('')
}

/** Turn from one dot to the next that never comes full circle, in radians. */
const turn = Math.PI * (3 - Math.sqrt(5))

/** Positions of dots in an ellipse of degrees; they lie closest at its middle. */
export function stipple({ lon, lat }: Position, reach: Position, count: number): readonly Position[] {
  return Array.from({ length: count }, (_, i) => {
    const far = ((i + 0.5) / count) ** 0.62
    const wobble = 1 + 0.22 * Math.sin(i * 12.9898)
    return { lon: lon + reach.lon * far * wobble * Math.cos(i * turn), lat: lat + reach.lat * far * wobble * Math.sin(i * turn) }
  })
}
