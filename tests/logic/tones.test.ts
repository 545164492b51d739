import { describe, expect, it } from 'vitest'
import { countRoman, fillOf, inkOf } from '../../components/shell/tones.ts'

describe('a numeral', () => {
  it('is counted, beyond three too; what is none counts as 0', () => {
    expect(['I', 'II', 'III', 'IV', 'IX', '', 'four'].map(countRoman)).toEqual([1, 2, 3, 4, 9, 0, 0])
  })
})

describe('a colour family', () => {
  it('is asked for by name, apart for fills and for text', () => {
    expect([fillOf('dust'), inkOf('dust'), inkOf('ink')]).toEqual(['var(--dust)', 'var(--dust-ink)', 'var(--ink)'])
  })
})
