import type { FigureDrawing } from '../../components/chart/draw-figure.ts'
import type { Indicator } from '../../data/schema/types.ts'
import { describe, expect, it } from 'vitest'
import { drawFigure } from '../../components/chart/draw-figure.ts'

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
