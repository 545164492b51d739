/** A stair, placed: its treads from left to right. */
export interface PlacedSteps {
  treads: readonly { x: number, y: number, width: number }[]
  /** Path data of the ground below the treads, closed. */
  ground: string
  /** Path data of the engraved lines within it. */
  lines: string
  /** Where the ground ends. */
  base: number
}

const mostRise = 42
const lineGap = 5

/**
 * Places as many treads as there are steps, of one width, rising or falling to the right.
 * @param count how many steps
 * @param frame width; `head`, the room above the highest tread; `height`, from the top to the ground's foot
 * @param falls the first tread is the highest
 * @throws RangeError without a step
 */
export function placeSteps(count: number, { width, height, head }: { width: number, height: number, head: number }, falls = false): PlacedSteps {
  if (count < 1)
    throw new RangeError('a stair needs a step')
  const foot = 24
  const rise = count > 1 ? Math.min(mostRise, (height - head - foot) / (count - 1)) : 0
  const lowest = head + rise * (count - 1)
  const base = lowest + foot
  const tread = width / count
  const treads = Array.from({ length: count }, (_, i) => ({ x: i * tread, y: falls ? head + i * rise : lowest - i * rise, width: tread }))
  const outline = treads.map(({ x, y, width }) => `V${y}H${x + width}`).join('')
  const levels = Array.from({ length: Math.ceil((base - head) / lineGap) }, (_, i) => head + (i + 1) * lineGap).filter(level => level < base)
  return {
    treads,
    base,
    ground: `M0 ${base}${outline}V${base}Z`,
    lines: levels.map((level) => {
      const under = treads.filter(({ y }) => y < level)
      return `M${under[0]!.x} ${level}H${under.at(-1)!.x + tread}`
    }).join(''),
  }
}
