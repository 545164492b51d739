import { describe, expect, it } from 'vitest'
import { contrastOf, readHex } from '../../logic/design/contrast.ts'

describe('contrast', () => {
  it('is 21 between black and white, 1 of a colour with itself, and the same both ways', () => {
    const [black, white, red] = [readHex('#000000'), readHex('#FFFFFF'), readHex('#FF0000')]
    expect(contrastOf(black, white)).toBeCloseTo(21)
    expect(contrastOf(red, red)).toBe(1)
    expect(contrastOf(red, white)).toBe(contrastOf(white, red))
    expect(contrastOf(red, white)).toBeCloseTo(4, 1)
  })

  it('reads six digits with space around them, and nothing else', () => {
    expect(readHex(' #0080ff ')).toEqual([0, 128 / 255, 1])
    expect(() => readHex('red')).toThrow(RangeError)
    expect(() => readHex('#fff')).toThrow(RangeError)
  })
})
