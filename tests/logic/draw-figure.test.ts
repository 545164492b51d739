import type { FigureDrawing } from '../../components/chart/draw-figure.ts'
import type { Indicator } from '../../data/schema/types.ts'
import { describe, expect, it } from 'vitest'
import { drawFigure, scatterDots } from '../../components/chart/draw-figure.ts'

const room = { width: 200, height: 100 }
function draw<K extends FigureDrawing['kind']>(_: K, figure: Partial<Indicator> & Pick<Indicator, 'quantity'>) {
  return drawFigure({ unit: '%', when: null, ...figure } as Indicator, room) as Extract<FigureDrawing, { kind: K }>
}

describe('a figure drawn as what it is', () => {
  it('a rise is one arrow up from the level at which it began, a fall one arrow down', () => {
    const rise = draw('change', { quantity: { kind: 'change', delta: 3 } })
    const fall = draw('change', { quantity: { kind: 'change', delta: -3 } })
    expect(rise.arrow.from).toBe(rise.level)
    expect(rise.arrow.to).toBeLessThan(rise.level)
    expect(fall.arrow.to).toBeGreaterThan(fall.level)
  })

  it('a change bears the two years of its span, and none where it has no span', () => {
    const when = { from: 3000, to: 3050, precision: 'year' } as const
    expect(draw('change', { quantity: { kind: 'change', delta: 3 }, when }).ends.map(end => end.text)).toEqual(['3000', '3050'])
    expect(draw('change', { quantity: { kind: 'change', delta: 3 }, when: { from: 3000, precision: 'year' } }).ends).toEqual([])
  })

  it('a count has a mark for each, inside its room and apart', () => {
    const { marks, size } = draw('count', { quantity: { kind: 'number', value: 46 }, unit: 'cakes' })
    expect(marks).toHaveLength(46)
    expect(new Set(marks.map(({ x, y }) => `${x} ${y}`)).size).toBe(46)
    expect(Math.max(...marks.map(({ x }) => x)) + size).toBeLessThanOrEqual(room.width)
    expect(Math.max(...marks.map(({ y }) => y)) + size).toBeLessThanOrEqual(room.height)
  })

  it('a measure, a great number, a share and a range stay bare', () => {
    expect(draw('bare', { quantity: { kind: 'number', value: 46.6 }, unit: 'µg/m³' }).kind).toBe('bare')
    expect(draw('bare', { quantity: { kind: 'number', value: 4000 }, unit: 'cakes' }).kind).toBe('bare')
    expect(draw('bare', { quantity: { kind: 'share', percent: 25, of: 'the cake' } }).kind).toBe('bare')
    expect(draw('bare', { quantity: { kind: 'range', low: 1, high: 2 } }).kind).toBe('bare')
  })
})

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
