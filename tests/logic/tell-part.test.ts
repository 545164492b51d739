import { describe, expect, it } from 'vitest'
import { joinParts } from '../../components/crisis/tell-part.ts'

describe('parts of a chain, told below one another', () => {
  it('become one where they have an arrow in common, in the place of the first', () => {
    expect(joinParts([['rain', 'mud', 'flood'], ['wind', 'dust'], ['mud', 'flood', 'harm']])).toEqual([['rain', 'mud', 'flood', 'harm'], ['wind', 'dust']])
  })

  it('stay apart where only one node stands in both', () => {
    const parts = [['rain', 'mud'], ['mud', 'harm']]
    expect(joinParts(parts)).toEqual(parts)
  })

  it('join all that one part touches', () => {
    expect(joinParts([['a', 'b'], ['c', 'd'], ['a', 'b', 'c', 'd']])).toEqual([['a', 'b', 'c', 'd']])
  })
})
