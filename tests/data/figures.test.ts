/** This article's figures and its whole argument, as they are drawn. */
import type { Indicator } from '../../data/schema/types.ts'
import { describe, expect, it } from 'vitest'
import { drawFigure } from '../../components/chart/draw-figure.ts'
import { argumentPicture } from '../../data/argument-picture.ts'
import { indicators } from '../../data/indicators.ts'
import { relations } from '../../data/relations.ts'

const room = { width: 200, height: 100 }

describe('each figure', () => {
  it.each(Object.entries(indicators))('%s is drawn without leaving its room', (_, indicator) => {
    const drawing = drawFigure(indicator as Indicator, room)
    const numbers = JSON.stringify(drawing).match(/-?\d+(?:\.\d+)?/g) ?? []
    expect(numbers.map(Number).every(Number.isFinite)).toBe(true)
  })
})

describe('the whole argument', () => {
  it('draws no join that is not a relation of the data', () => {
    const joined = (from: string, to: string) => relations.some(edge => edge.from === from && edge.to === to)
    const loose = argumentPicture.strands.flatMap(({ grounds, results }) => [
      ...grounds.filter(ground => !results.some(result => joined(ground.id, result.id))),
      ...results.filter((result, i) => !joined(result.id, (results[i + 1] ?? argumentPicture.thesis).id)),
    ])
    expect(loose).toEqual([])
  })
})
