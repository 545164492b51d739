/** This article's figures and its whole argument, as they are drawn. */
import type { ArgumentColumn, Indicator } from '@deck/article'
import { describe, expect, it } from 'vitest'
import { drawFigure } from '../../components/marks/draw-figure.ts'
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
    const leadsTo = (from: string, to: string): boolean => from === to || relations.some(edge => edge.from === from && !['contrasts-with', 'follows'].includes(edge.kind) && leadsTo(edge.to, to))
    const columns: readonly ArgumentColumn[] = argumentPicture
    const loose = columns.slice(0, -1).flatMap(({ id, parts }) => [...leadsTo(id, columns.at(-1)!.id) ? [] : [id], ...parts.filter(part => !leadsTo(part.id, id)).map(part => part.id)])
    expect(loose).toEqual([])
    expect(columns.map(({ told }) => told).toSorted()).toEqual(columns.map((_, i) => i + 1))
  })
})
