import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diagramShapes, diagramType, isReadable, readExtent, scaleToFit } from '../../scripts/diagrams.ts'

describe('a drawing', () => {
  it('keeps its size where there is room, and never grows', () => {
    expect(scaleToFit({ width: 400, height: 200 }, { width: 852, height: 300 })).toBe(1)
  })

  it('shrinks to whichever side is tighter', () => {
    expect(scaleToFit({ width: 1704, height: 200 }, { width: 852, height: 300 })).toBe(0.5)
    expect(scaleToFit({ width: 400, height: 400 }, { width: 852, height: 300 })).toBe(0.75)
  })

  it('fits whatever its size and the room', () => {
    const side = fc.integer({ min: 1, max: 5000 })
    fc.assert(fc.property(side, side, side, side, (width, height, roomWidth, roomHeight) => {
      const scale = scaleToFit({ width, height }, { width: roomWidth, height: roomHeight })
      return scale > 0 && width * scale <= roomWidth + 1e-6 && height * scale <= roomHeight + 1e-6
    }))
  })

  it('is readable down to 18 px on the slide and no further', () => {
    expect(isReadable(diagramType.least / diagramType.base)).toBe(true)
    expect(isReadable(diagramType.least / diagramType.base - 0.01)).toBe(false)
  })

  it('says its size by its viewBox, wherever that begins', () => {
    expect(readExtent('<svg id="x" viewBox="-8 5 640.5 120"><marker viewBox="0 0 1 1"/></svg>')).toEqual({ width: 640.5, height: 120 })
  })

  it('without a viewBox is refused', () => {
    expect(() => readExtent('<svg></svg>')).toThrow('no viewBox')
  })

  it('is set calmly first: each later shape is tighter in gap or line', () => {
    const [calmest] = diagramShapes
    expect(diagramShapes.length).toBeGreaterThan(1)
    expect(diagramShapes.every(shape => shape.nodeGap <= calmest!.nodeGap && shape.rankGap <= calmest!.rankGap)).toBe(true)
  })
})
