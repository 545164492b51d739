import { describe, expect, it } from 'vitest'
import { countRoman, fillOf, inkOf, toneOfPeriod } from '../../logic/shell/tones.ts'

describe('a period’s colour', () => {
  it('goes by its numeral, beyond three too', () => {
    expect(['I', 'II', 'III', 'IV', 'IX'].map(roman => toneOfPeriod({ roman }))).toEqual(['p1', 'p2', 'p3', 'p4', 'p9'])
  })

  it('has no number where there is no numeral', () => {
    expect(['', 'four'].map(countRoman)).toEqual([0, 0])
  })
})

describe('a colour family', () => {
  it('is asked for by name, apart for fills and for text', () => {
    expect([fillOf('dust'), inkOf('dust'), inkOf('ink')]).toEqual(['var(--dust)', 'var(--dust-ink)', 'var(--ink)'])
  })
})
