/** Where the pictures of the slides put their parts. */
import type { Box } from '../../components/pictures/place-argument.ts'
import { describe, expect, it } from 'vitest'
import { placePillars } from '../../components/pictures/draw-shapes.ts'
import { placeArgument } from '../../components/pictures/place-argument.ts'
import { engraveSeal, sealKinds, sealRadius } from '../../components/scene/engrave-seal.ts'

describe('a beam on pillars', () => {
  it.each([1, 3, 4])('stands on %i pillars of one width, all inside its frame and below the beam', (count) => {
    const { beam, pillars } = placePillars(count, { width: 800, height: 300 })
    expect(pillars).toHaveLength(count)
    expect(new Set(pillars.map(pillar => Math.round(pillar.width))).size).toBe(1)
    expect(pillars.every(({ x, y, width, height }) => x >= 0 && x + width <= 800 && y >= beam.height && y + height <= 300)).toBe(true)
    expect(pillars.every(({ x, width }, i) => i === 0 || x > pillars[i - 1]!.x + width)).toBe(true)
  })

  it('does not hang in the air', () => {
    expect(() => placePillars(0, { width: 800, height: 300 })).toThrow('needs a pillar')
  })
})

const frame = { width: 800, height: 300 }
function boxesOf(counts: readonly number[]): Box[] {
  const { strands, thesis } = placeArgument(counts, frame)
  return [...strands.flatMap(strand => [...strand.grounds, strand.result]), thesis]
}
const overlap = (a: Box, b: Box) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

describe('the argument as a picture', () => {
  it.each([[[3, 3, 3]], [[1, 4]], [[2]]])('keeps its boxes apart and inside the frame (%j)', (counts) => {
    const boxes = boxesOf(counts)
    expect(boxes.filter((box, i) => boxes.some((other, n) => n > i && overlap(box, other)))).toEqual([])
    for (const { x, y, width, height } of boxes) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(frame.width + 1e-9)
      expect(y + height).toBeLessThanOrEqual(frame.height + 1e-9)
    }
  })

  it('refuses a strand that nothing carries', () => {
    expect(() => placeArgument([2, 0], frame)).toThrow('strand 2 of the argument has no ground')
  })
})

describe('a seal', () => {
  it.each(sealKinds)('of the kind %s is drawn, the same each time', (kind) => {
    const { fine, heavy } = engraveSeal(kind)
    expect(fine + heavy).toMatch(/^M/)
    expect(fine + heavy).not.toMatch(/NaN|Infinity|undefined/)
    expect(engraveSeal(kind)).toEqual({ fine, heavy })
  })

  it.each(sealKinds)('of the kind %s reaches beyond the middle of its disc', (kind) => {
    const { fine, heavy } = engraveSeal(kind)
    const starts = [...(fine + heavy).matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => Math.hypot(Number(x), Number(y)))
    expect(Math.max(...starts)).toBeGreaterThan(sealRadius / 4)
  })
})
