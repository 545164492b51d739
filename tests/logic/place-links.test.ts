import { describe, expect, it } from 'vitest'
import { placeLinks } from '../../components/crisis/place-links.ts'

const frame = { width: 800, height: 300 }

describe('links between crises', () => {
  const placed = placeLinks(['a', 'b', 'c'], [{ from: 'a', to: 'b' }, { from: 'b', to: 'c', both: true }], frame)

  it('keep clear of the boxes that they join', () => {
    const ends = placed.links.flatMap(({ d }) => [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) })))
    const inside = ends.filter(({ x, y }) => placed.corners.some(box => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height))
    expect(ends).toHaveLength(4)
    expect(inside).toEqual([])
  })

  it('have a tip for each crisis to which they lead', () => {
    expect(placed.links.map(({ tips }) => tips.split('M').length - 1)).toEqual([1, 2])
  })

  it('stay inside a narrow frame', () => {
    const { corners } = placeLinks(['a', 'b', 'c'], [], { width: 300, height: 220 })
    expect(corners.every(({ x, y, width, height }) => x >= 0 && y >= 0 && x + width <= 300 && y + height <= 220)).toBe(true)
  })

  it('are refused between one crisis or four, and to one that is not drawn', () => {
    expect(() => placeLinks(['a'], [], frame)).toThrow('two or three')
    expect(() => placeLinks(['a', 'b'], [{ from: 'a', to: 'z' }], frame)).toThrow('"z"')
  })
})
