import type { Indicator } from '@deck/article'
import type { FigureDrawing } from '../../components/marks/draw-figure.ts'
import { describe, expect, it } from 'vitest'
import { drawFigure } from '../../components/marks/draw-figure.ts'

const room = { width: 200, height: 100 }
function draw<K extends FigureDrawing['kind']>(_: K, figure: Partial<Indicator> & Pick<Indicator, 'quantity'>) {
  return drawFigure({ unit: '%', when: null, ...figure } as Indicator, room) as Extract<FigureDrawing, { kind: K }>
}

describe('a figure drawn as what it is', () => {
  it('a change stands on a ruler from no change on, as long as it is', () => {
    const { bar, axis, ticks } = draw('ruler', { quantity: { kind: 'change', delta: 2.5 }, unit: '°C' })
    expect(ticks.map(({ text }) => text)).toEqual(['0', '1', '2', '3'])
    expect(bar.width / axis.width).toBeCloseTo(2.5 / 3)
    expect(draw('ruler', { quantity: { kind: 'change', delta: -2.5 }, unit: '°C' }).ticks.at(-1)!.text).toBe('-3')
  })

  it('a change in percent is a hundred marks, of which so many are empty', () => {
    const { marks } = draw('hundred', { quantity: { kind: 'change', delta: -7 } })
    expect([marks.length, marks.filter(({ isLost }) => isLost).length]).toEqual([100, 7])
    expect(Math.max(...marks.map(({ x }) => x))).toBeLessThan(room.width)
  })

  it('a change bears the years of its span, and none where it has no span', () => {
    const when = { from: 3000, to: 3050, precision: 'year' } as const
    expect(draw('hundred', { quantity: { kind: 'change', delta: 3 }, when }).span).toBe('3000–3050')
    expect(draw('hundred', { quantity: { kind: 'change', delta: 3 }, when: { from: 3000, precision: 'year' } }).span).toBe('')
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
