/** What the pen draws, as windows tell each other. */
import fc from 'fast-check'
import { addStroke, beginStroke, inkColours, isFull, isInk, lengthen, listPoints, pathOf } from 'slidev-addon-lesson/shell/ink.ts'
import { partKey, penPart, pickEntries } from 'slidev-addon-lesson/shell/room.ts'
import { describe, expect, it } from 'vitest'

const point = fc.record({ x: fc.double({ noNaN: true, min: -1e6, max: 1e6 }), y: fc.double({ noNaN: true, min: -1e6, max: 1e6 }), pressure: fc.double({ noNaN: true, min: 0, max: 1 }) })
const draw = (colour: typeof inkColours[number], [first, ...more]: { x: number, y: number, pressure: number }[]) => more.reduce(lengthen, beginStroke(colour, first!))
/** Whether other windows take it as a part of a slide. */
const isTaken = (name: string, value: unknown) => partKey(3, name) in pickEntries({ [partKey(3, name)]: { at: 1, value } })
const onSlide = { x: 100, y: 20.04, pressure: 0.5 }

describe('a line of the pen', () => {
  it('however it is drawn, is one that other windows take, and so is the room with it', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(...inkColours), fc.array(point, { minLength: 1, maxLength: 40 }))), (strokes) => {
      const ink = strokes.map(([colour, points]) => draw(colour, points))
      expect(isInk(ink)).toBe(true)
      expect(isTaken(penPart, ink)).toBe(true)
    }))
  })

  it('keeps its points to a tenth of a pixel, and its pressure', () => {
    expect(listPoints(draw('red', [onSlide, { x: 101.26, y: 30, pressure: 0 }]))).toEqual([{ x: 100, y: 20, pressure: 0.5 }, { x: 101.3, y: 30, pressure: 0 }])
  })

  it('ends where it is too long for other windows, and the oldest go where there are too many', () => {
    let stroke = beginStroke('ink', onSlide)
    while (!isFull(stroke))
      stroke = lengthen(stroke, onSlide)
    expect(lengthen(stroke, onSlide)).toBe(stroke)
    expect(isTaken(penPart, [stroke])).toBe(true)
    // what is no drawing has no lists as long
    expect(isTaken('order', [stroke])).toBe(false)
    const ink = Array.from({ length: 400 }, (_, i) => draw('ink', [{ ...onSlide, x: i }])).reduce<ReturnType<typeof addStroke>>(addStroke, [])
    expect(isInk(ink)).toBe(true)
    expect(listPoints(ink.at(-1)!)[0]!.x).toBe(399)
  })

  it('of any other kind is none', () => {
    fc.assert(fc.property(fc.anything(), found => isInk(found) === (Array.isArray(found) && found.length === 0) || fc.pre(false)))
    for (const found of [[{ colour: 'gold', points: [1, 2, 3] }], [{ colour: 'red', points: [1, 2] }], [{ colour: 'red', points: [] }], [{ colour: 'red', points: [1, 2, Number.NaN] }], [{ colour: 'red', points: [1, 2, 1e9] }], [null]])
      expect(isInk(found)).toBe(false)
  })
})

describe('the path of an outline', () => {
  it('begins and ends between its last corner and its first, with every corner as a handle', () => {
    expect(pathOf([[0, 0], [10, 0], [10, 10]])).toBe('M5.0 5.0Q0.0 0.0 5.0 0.0 10.0 0.0 10.0 5.0 10.0 10.0 5.0 5.0Z')
    expect(pathOf([])).toBe('')
  })
})
