import { describe, expect, it } from 'vitest'
import { scatterDots } from '../../components/chart/scatter-dots.ts'

const size = { width: 980, height: 374 }
const hole = { x: 186, y: 92, width: 608, height: 190 }

describe('scattered dots', () => {
  const dots = scatterDots(466, size, [hole])

  it('are as many as asked, all in the drawing and none where words stand', () => {
    expect(dots).toHaveLength(466)
    for (const { x, y } of dots) {
      expect(x > 5 && x < size.width - 5 && y > 5 && y < size.height - 5).toBe(true)
      expect(x > hole.x && x < hole.x + hole.width && y > hole.y && y < hole.y + hole.height).toBe(false)
    }
  })

  it('do not touch one another, so that each can be seen', () => {
    const nearest = Math.min(...dots.flatMap((a, i) => dots.slice(i + 1).map(b => Math.hypot(a.x - b.x, a.y - b.y))))
    expect(nearest).toBeGreaterThan(9)
  })

  it('lie as densely on the left as on the right', () => {
    const left = dots.filter(({ x }) => x < size.width / 2).length
    expect(Math.abs(left - dots.length / 2)).toBeLessThan(dots.length * 0.05)
  })

  it('are the same each time', () => {
    expect(scatterDots(466, size, [hole])).toEqual(dots)
  })

  it('are a whole number, and have to have room', () => {
    for (const count of [0, 4.5, Number.NaN])
      expect(() => scatterDots(count, size)).toThrow(/whole number/)
    expect(() => scatterDots(10, { width: 100, height: 100 }, [{ x: -5, y: -5, width: 200, height: 200 }])).toThrow(/have no room/)
  })
})
