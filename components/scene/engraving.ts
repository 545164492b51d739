/**
 * The engraved ground, sky and range of the chapter openers, as SVG path data from a seed.
 * Lines swell where the light from the left leaves the ground; near lines hide far ones.
 * Steps are coarse on purpose: a whole scene stays below 90 kB.
 */

/** To a tenth of a px: finer than any screen shows. */
export const tenth = (n: number): number => Math.round(n * 10) / 10
/** 0 … count - 1. */
export const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i)
/** Between 0 and 1. */
const asShare = (n: number) => Math.max(0, Math.min(1, n))

/** The ground's frame on the slide, in px, and how it swings. */
interface LandOptions {
  width: number
  /** Where the slide ends below. */
  bottom: number
  horizon: number
  lines: number
  amplitude: number
  seed: number
  /** Which share of the lines to draw, so that rails can stand between far and near ground. */
  part: readonly [number, number]
  /** Distance between sample points. */
  step?: number
}

/** One swelling line: its body (ink) and the ground below it (tint). */
interface Furrow { line: string, ground: string }

/** Draws the ground from far to near. */
export function drawLand({ width, bottom, horizon, lines, amplitude, seed, part, step = 14 }: LandOptions): readonly Furrow[] {
  const furrows: Furrow[] = []
  for (let i = Math.round(lines * part[0]); i < Math.round(lines * part[1]); i++) {
    const near = i / (lines - 1)
    const base = horizon + (bottom - horizon + 30) * near ** 1.55
    const swing = amplitude * (0.12 + 1.05 * near * (1 - 0.35 * near))
    const height = (x: number) =>
      base - swing * (0.7 * Math.sin(x / 170 + seed + i * 0.16) + 0.4 * Math.sin(x / 77 + seed * 2.1 + i * 0.3) + 0.14 * Math.sin(x / 33 + seed * 3 + i * 0.5))
    const upper: string[] = []
    const lower: string[] = []
    for (let x = -6; x <= width + step; x += step) {
      const slope = (height(x + 2) - height(x - 2)) / 4
      const weight = 0.3 + (0.5 + 2.1 * near) * asShare(0.34 + slope * 2.6)
      upper.push(`${tenth(x)} ${tenth(height(x) - weight / 2)}`)
      lower.unshift(`${tenth(x)} ${tenth(height(x) + weight / 2)}`)
    }
    furrows.push({
      line: `M${upper.join('L')}L${lower.join('L')}Z`,
      ground: `M${upper.join('L')}V${bottom + 20}H-6Z`,
    })
  }
  return furrows
}

/** The sky's frame on the slide, in px, and the rails that it stays clear of, if there are any. */
interface SkyOptions { left: number, right: number, top: number, bottom: number, rails?: readonly [number, number], seed: number, step?: number }

/** Draws the sky: level lines that swell and thin around unseen clouds, and stay clear of rails. */
export function drawSky({ left, right, top, bottom, rails, seed, step = 12 }: SkyOptions): string {
  const rows = Math.floor((bottom - top) / 6.2)
  let path = ''
  for (let i = 0; i <= rows; i++) {
    const y = top + i * 6.2
    let run: { x: number, weight: number }[] = []
    const flush = () => {
      const upper = run.map(({ x, weight }) => `${tenth(x)} ${tenth(y - weight / 2)}`)
      const lower = run.map(({ x, weight }) => `${tenth(x)} ${tenth(y + weight / 2)}`).reverse()
      if (run.length > 1)
        path += `M${upper.join('L')}L${lower.join('L')}Z`
      run = []
    }
    for (let x = left; x <= right; x += step) {
      const cloud = Math.sin(x / 118 + seed + i * 0.16) + 0.8 * Math.sin(x / 61 - seed * 1.7 + i * 0.27) + 0.5 * Math.sin(i * 0.55 + x / 240)
      const fade = asShare((x - left - (rows - i) * 1.5) / 170)
      const clear = !rails || x < rails[1] ? 1 : asShare((x - rails[1] - 78) / 46)
      const between = rails && x > rails[0] - step && x < rails[1] + step
      const weight = between ? 0 : (1.5 - 1.1 * i / rows) * asShare(0.5 + cloud * 0.55) * fade * clear
      if (weight > 0.06)
        run.push({ x, weight })
      else
        flush()
    }
    flush()
  }
  return path
}

/** The far range's frame on the slide, in px; it rises from `from` to the right. */
interface RangeOptions { left: number, right: number, horizon: number, height: number, seed: number, from: number }

/** Draws the far range: a ridge, hachured on the side away from the light. */
export function drawRange({ left, right, horizon, height, seed, from }: RangeOptions): { ridge: string, body: string, hachures: string } {
  const top = (x: number) => {
    const rise = asShare((x - from) / 420)
    return horizon - height * (0.16 + 0.84 * rise) * (0.3
      + 0.34 * Math.abs(Math.sin(x / 74 + seed))
      + 0.24 * Math.abs(Math.sin(x / 31 + seed * 2))
      + 0.12 * Math.abs(Math.sin(x / 13 + seed * 3)))
  }
  let ridge = ''
  for (let x = left; x <= right; x += 4)
    ridge += `${ridge ? 'L' : 'M'}${x} ${tenth(top(x))}`
  let hachures = ''
  for (let x = left; x < right; x += 2.7) {
    const slope = top(x + 3) - top(x - 3)
    if (slope > 0.12) {
      const length = Math.min((horizon - top(x)) * 0.92, 3 + slope * 5.2)
      hachures += `M${tenth(x)} ${tenth(top(x) + 1)}l${tenth(length * 0.34)} ${tenth(length)}`
    }
  }
  return { ridge, body: `${ridge}L${right} ${horizon + 14}L${left} ${horizon + 14}Z`, hachures }
}

// Where rungs stand between two rails: spaced by time, engraved with as many lines as their rank.

interface LadderFrame { top: number, bottom: number, firstYear: number, lastYear: number }

/** Height of a year on the ladder: later is higher, and one alone is in the middle. */
export function placeRung(year: number, frame: LadderFrame): number {
  if (frame.lastYear === frame.firstYear)
    return (frame.bottom + frame.top) / 2
  return frame.bottom - (year - frame.firstYear) / (frame.lastYear - frame.firstYear) * (frame.bottom - frame.top)
}

/** Least px between two engraved lines of a rung, and between those of two rungs. */
const least = { gap: 2.2, between: 3 } as const

/**
 * The levels of each rung's engraved lines around its middle: rank 3 has three, closer together where another rung is near. Where rungs are so near
 * that their lines would run together, each of them all is one line.
 * @param rungs with the level of their middle
 * @param gap px between two lines of a rung that are wanted
 */
export function engraveRungs(rungs: readonly { y: number, rank: number }[], gap: number): readonly (readonly number[])[] {
  const distances = rungs.map(({ y }) => Math.min(...rungs.filter(other => other.y !== y).map(other => Math.abs(other.y - y))))
  const depths = rungs.map(({ rank }, i) => (rank - 1) * Math.max(least.gap, Math.min(gap, (distances[i]! - 5) / rank)))
  const isCrowded = rungs.some(({ y }, i) => rungs.some((other, j) => j < i && Math.abs(other.y - y) < (depths[i]! + depths[j]!) / 2 + least.between))
  return rungs.map(({ y, rank }, i) =>
    isCrowded || rank === 1 ? [y] : Array.from({ length: rank }, (_, k) => y + (k / (rank - 1) - 0.5) * depths[i]!))
}

/**
 * Moves boxes apart as little as can be, keeping their order, so that none overlaps the next and all
 * stay between head and foot. Where they do not fit at all they keep apart and run past the foot.
 * @param boxes in order from top to bottom, with the top that each would like
 * @returns the top of each
 */
export function spreadBoxes(boxes: readonly { top: number, height: number }[], head: number, foot: number): readonly number[] {
  // With the heights before it taken off, "do not overlap" becomes "never decrease": pool those that would.
  const before = boxes.map((_, i) => boxes.slice(0, i).reduce((sum, box) => sum + box.height, 0))
  const total = boxes.reduce((sum, box) => sum + box.height, 0)
  const pools: { sum: number, count: number }[] = []
  boxes.forEach((box, i) => {
    let pool = { sum: box.top - before[i]!, count: 1 }
    for (let last = pools.at(-1); last && last.sum / last.count > pool.sum / pool.count; last = pools.at(-1)) {
      pools.pop()
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count }
    }
    pools.push(pool)
  })
  const latest = Math.max(head, foot - total)
  return pools
    .flatMap(pool => Array.from({ length: pool.count }, () => Math.min(latest, Math.max(head, pool.sum / pool.count))))
    .map((level, i) => level + before[i]!)
}
