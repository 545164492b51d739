/** A land in profile, engraved: the ground line falls from one end to the other through stretches of relief. */

/** How a stretch of ground looks. */
type GroundForm = 'peaks' | 'basins' | 'plains' | 'sand'

/** A stretch of the profile; `share` is its part of the width, the even share by default. */
export interface Stretch { form: GroundForm, share?: number }

/** Size of the drawing in px, and how many engraved lines lie below the ground. */
interface ProfileFrame { width: number, height: number, lines: number }

/** A stretch in px from the left edge. */
interface PlacedStretch { form: GroundForm, from: number, to: number, mid: number }

/** The profile as SVG path data. */
interface DrawnProfile {
  /** Outline of the ground, closed at the foot. */
  body: string
  /** The ground line alone. */
  crest: string
  /** Engraved lines below it, swelling where the ground falls away from the light. */
  furrows: readonly string[]
  /** Strokes on the shaded side of the peaks. */
  hachures: string
  /** Dots of sand. */
  sand: string
  stretches: readonly PlacedStretch[]
}

const round = (n: number) => Math.round(n * 10) / 10
/** The even fall from the high end to the low. */
const slopeAt = (x: number, width: number, height: number) => height * (0.43 + 0.33 * x / width)

/** Height of each form over the falling ground, 0 to 1, at t of its stretch. */
const shapes: Readonly<Record<GroundForm, (t: number) => number>> = {
  peaks: t => (0.3 + 0.42 * Math.abs(Math.sin(t * 8.3 + 0.5)) + 0.22 * Math.abs(Math.sin(t * 19.7)) + 0.07 * Math.abs(Math.sin(t * 47))) * Math.sin(Math.PI * Math.min(1, 0.28 + t * 0.72)) ** 0.6,
  basins: t => -0.16 * Math.sin(Math.PI * ((t * 2) % 1)) ** 2,
  plains: t => 0.07 * Math.sin(t * 5.2) * Math.sin(Math.PI * t),
  sand: t => 0.045 * Math.abs(Math.sin(t * 14)) * Math.sin(Math.PI * t),
}

/** Where each stretch begins and ends. @throws RangeError where there is none */
export function placeStretches(stretches: readonly Stretch[], width: number): readonly PlacedStretch[] {
  if (!stretches.length)
    throw new RangeError('a profile needs at least one stretch')
  const shares = stretches.map(stretch => stretch.share ?? 1)
  const whole = shares.reduce((sum, share) => sum + share, 0)
  let at = 0
  return stretches.map(({ form }, i) => {
    const from = at
    at += width * shares[i]! / whole
    return { form, from, to: at, mid: (from + at) / 2 }
  })
}

/** Draws the profile. It is a sketch: the same stretches always give the same drawing. */
export function drawProfile(stretches: readonly Stretch[], { width, height, lines }: ProfileFrame): DrawnProfile {
  const placed = placeStretches(stretches, width)
  const ground = (x: number) => {
    const stretch = placed.find(each => x < each.to) ?? placed.at(-1)!
    const t = (x - stretch.from) / (stretch.to - stretch.from)
    return slopeAt(x, width, height) - height * 0.42 * shapes[stretch.form](Math.min(1, Math.max(0, t)))
  }
  const xs = Array.from({ length: Math.floor(width / 3) + 1 }, (_, i) => Math.min(width, i * 3))
  const crest = xs.map((x, i) => `${i ? 'L' : 'M'}${x} ${round(ground(x))}`).join('')
  return {
    body: `${crest}V${height}H0Z`,
    crest,
    furrows: Array.from({ length: lines }, (_, i) => drawFurrow(ground, (i + 1) / (lines + 1), width, height)),
    hachures: placed.filter(each => each.form === 'peaks').map(each => drawHachures(ground, each)).join(''),
    sand: placed.filter(each => each.form === 'sand').map(each => drawSand(ground, each, height)).join(''),
    stretches: placed,
  }
}

/** A line at a depth between ground and foot; deeper ones lie flatter. */
function drawFurrow(ground: (x: number) => number, depth: number, width: number, height: number): string {
  const base = (x: number) => slopeAt(x, width, height)
  const level = (x: number) => {
    const soft = base(x) + (Math.min(ground(x - 14), ground(x), ground(x + 14)) + ground(x) - 2 * base(x)) / 2 * (1 - depth) ** 4
    return soft + (height - base(x)) * depth ** 0.9
  }
  const upper: string[] = []
  const lower: string[] = []
  for (let x = 0; x <= width; x += 12) {
    const weight = 0.35 + 0.9 * depth + Math.max(0, level(x + 6) - level(x - 6)) * 0.12
    upper.push(`${x} ${round(level(x) - weight / 2)}`)
    lower.unshift(`${x} ${round(level(x) + weight / 2)}`)
  }
  return `M${upper.join('L')}L${lower.join('L')}Z`
}

function drawHachures(ground: (x: number) => number, { from, to }: PlacedStretch): string {
  let path = ''
  for (let x = from + 2; x < to - 4; x += 2.6) {
    const slope = ground(x + 3) - ground(x - 3)
    if (slope > 0.6) {
      const length = Math.min(26, 5 + slope * 2.4)
      path += `M${round(x)} ${round(ground(x) + 1)}l${round(length * 0.34)} ${round(length)}`
    }
  }
  return path
}

function drawSand(ground: (x: number) => number, { from, to }: PlacedStretch, height: number): string {
  let path = ''
  for (let x = from + 8, i = 0; x < to - 4; x += 5.5, i++) {
    for (let k = 0; k < 5; k++) {
      const y = ground(x) + 6 + (k * 7 + (i * 5) % 6)
      if (y < height - 4)
        path += `M${round(x + (k % 2) * 2.6)} ${round(y)}h.01`
    }
  }
  return path
}

// Small signs for what rules a land's weather and water, as SVG path data; sketches, not measures.

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
