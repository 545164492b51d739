/** Small signs for what rules a land's weather and water, as SVG path data; sketches, not measures. */

const round = (n: number) => Math.round(n * 10) / 10
const at = (turn: number, distance: number) => `${round(Math.cos(turn * 2 * Math.PI) * distance)} ${round(Math.sin(turn * 2 * Math.PI) * distance)}`

/**
 * Air that turns outwards, as under high pressure in the north: arms of a spiral round the origin.
 * @param radius how far the arms reach, in px
 * @param arms how many
 */
export function drawSwirl(radius: number, arms: number): string {
  const steps = 14
  return Array.from({ length: arms }, (_, arm) => Array.from({ length: steps + 1 }, (_, i) => {
    const share = i / steps
    return `${i ? 'L' : 'M'}${at(arm / arms + share * 0.62, radius * (0.16 + 0.84 * share))}`
  }).join('')).join('')
}

/**
 * Rain that hardly falls: short slant strokes, far apart, under a level line of cloud.
 * @param width of the cloud, in px
 * @param drops how many strokes
 */
export function drawScantRain(width: number, drops: number): string {
  const step = width / drops
  return Array.from({ length: drops }, (_, i) => `M${round((i + 0.6) * step)} ${i % 2 ? 26 : 14}l-4 9`).join('')
}

/**
 * An arrow from the right that stops at a bar before it arrives.
 * @param width from its tail to the bar, in px
 * @param y its height
 */
export function drawStopped(width: number, y: number): { shaft: string, bar: string } {
  return { shaft: `M${width} ${y}H14M26 ${y - 9}L14 ${y}L26 ${y + 9}`, bar: `M3 ${y - 17}V${y + 17}` }
}

/**
 * Water that runs together and finds no way out: two streams into a hollow.
 * @param width of the hollow, in px
 * @param depth of the hollow, in px
 */
export function drawHollow(width: number, depth: number): { streams: string, hollow: string } {
  const [middle, floor] = [width / 2, depth - 3]
  const stream = (from: number, to: number) => `M${from} 4Q${round((from + to) / 2)} 5 ${to} ${floor - 8}`
  return {
    streams: stream(8, middle - 7) + stream(width - 8, middle + 7),
    hollow: `M0 0Q${round(width * 0.16)} ${floor} ${middle} ${floor}T${width} 0M${middle - 16} ${floor - 4}h32`,
  }
}
