/** Lines of which the seals are drawn, as path data on a disc round the origin. */

/** Radius of the disc on which every seal is drawn. */
export const sealRadius = 44

/** Path data in two weights of line. */
export interface SealPaths { fine: string, heavy: string }

/** To a tenth: enough on a disc of this size. */
export const round = (value: number) => Math.round(value * 10) / 10
/** 0 … count - 1. */
export const range = (count: number) => Array.from({ length: count }, (_, i) => i)
/** Path data, one after the other. */
export const join = (parts: readonly string[]) => parts.join('')

/** A closed circle or ellipse. */
export function ellipse(x: number, y: number, rx: number, ry = rx): string {
  return `M${round(x - rx)} ${round(y)}a${round(rx)} ${round(ry)} 0 1 0 ${round(2 * rx)} 0a${round(rx)} ${round(ry)} 0 1 0 ${round(-2 * rx)} 0`
}

/** A straight line. */
export const line = (x1: number, y1: number, x2: number, y2: number) => `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`

/** A point at an angle (in turns) and a distance. */
export const polar = (turn: number, distance: number) => [Math.cos(turn * 2 * Math.PI) * distance, Math.sin(turn * 2 * Math.PI) * distance] as const

/** A wave from edge to edge of the disc. */
export function wave(y: number, height: number, length: number, shift: number): string {
  const steps = Math.ceil(100 / length)
  return `M${round(shift - length)} ${round(y)}${join(range(steps + 2).map(() => `q${round(length / 4)} ${round(-height)} ${round(length / 2)} 0t${round(length / 2)} 0`))}`
}
