/** A density as dots: so many of them, spread evenly but not in rows, with room left for words. */

/** A stretch of the drawing, in px from its upper left corner. */
export interface Box { x: number, y: number, width: number, height: number }

/** A dot's middle, in px. */
export interface Dot { x: number, y: number }

/** How far a dot may stand from the middle of its cell, as a share of the cell. */
const stray = 0.24

/** A number from -1 to 1 that looks like chance and is the same each time. */
const wobble = (seed: number) => (Math.sin(seed * 12.9898) * 43758.5453 % 1)

/**
 * Spreads dots over a drawing, the same ones each time.
 * @param count how many
 * @param size of the drawing, in px
 * @param size.width from left to right
 * @param size.height from top to bottom
 * @param holes stretches that stay free
 * @throws RangeError where count is no whole number above 0, or where so many have no room
 */
export function scatterDots(count: number, { width, height }: { width: number, height: number }, holes: readonly Box[] = []): readonly Dot[] {
  if (!Number.isInteger(count) || count < 1)
    throw new RangeError(`${count} dots cannot be drawn: a count is a whole number above 0`)
  const isFree = ({ x, y }: Dot, margin: number) => holes.every(hole => x < hole.x - margin || x > hole.x + hole.width + margin || y < hole.y - margin || y > hole.y + hole.height + margin)
  for (let cell = Math.sqrt(width * height / count); cell > 4; cell -= 0.1) {
    const [columns, rows] = [Math.floor(width / cell), Math.floor(height / cell)]
    const edge = { x: (width - columns * cell) / 2, y: (height - rows * cell) / 2 }
    const cells = Array.from({ length: columns * rows }, (_, i) => ({ x: edge.x + (i % columns + 0.5) * cell, y: edge.y + (Math.floor(i / columns) + 0.5) * cell })).filter(at => isFree(at, cell / 2))
    if (cells.length >= count) {
      return Array.from({ length: count }, (_, i) => cells[Math.floor(i * cells.length / count)]!)
        .map(({ x, y }, i) => ({ x: x + wobble(i + 1) * stray * cell, y: y + wobble(i + 7919) * stray * cell }))
    }
  }
  throw new RangeError(`${count} dots have no room in ${width} by ${height} px beside what stays free`)
}
