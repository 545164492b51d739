import type { Box } from '../../components/pictures/place-argument.ts'
import { describe, expect, it } from 'vitest'
import { placeArgument } from '../../components/pictures/place-argument.ts'

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
