import { describe, expect, it } from 'vitest'
import { findCut, measureArea, readRings } from '../../components/map/cut-area.ts'

const square = readRings('M0,0L10,0L10,10L0,10Z')
const pierced = readRings('M0,0L10,0L10,10L0,10ZM2,2L2,8L8,8L8,2Z')

describe('the area of a land', () => {
  it('is that of its outline, less its holes', () => {
    expect(measureArea(square)).toBe(100)
    expect(measureArea(pierced)).toBe(64)
  })

  it('counts islands, too', () => {
    expect(measureArea(readRings('M0,0L10,0L10,10L0,10ZM20,0L22,0L22,2L20,2Z'))).toBe(104)
  })
})

describe('a cut through a land', () => {
  it('leaves the share on the left, or below', () => {
    expect(findCut(square, 0.25, 'left')).toBeCloseTo(2.5)
    expect(findCut(square, 0.25, 'bottom')).toBeCloseTo(7.5)
  })

  it('counts area and not width: a triangle is cut where its area is', () => {
    expect(findCut(readRings('M0,0L10,0L0,10Z'), 0.75, 'left')).toBeCloseTo(5)
  })

  it('does not count a hole', () => {
    expect(findCut(pierced, 20 / 64, 'left')).toBeCloseTo(2)
    expect(findCut(pierced, 0.5, 'left')).toBeCloseTo(5)
  })

  it('refuses what is no part of a whole, and a land without area', () => {
    for (const share of [0, 1, -0.2, Number.NaN])
      expect(() => findCut(square, share, 'left')).toThrow(RangeError)
    expect(() => findCut([], 0.5, 'left')).toThrow(/needs an area/)
  })
})
