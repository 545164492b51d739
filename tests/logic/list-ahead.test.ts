import { describe, expect, it } from 'vitest'
import { listAhead } from '../../components/read/list-ahead.ts'

describe('what of a page is made next', () => {
  const all = ['a', 'b', 'c', 'd', 'e']

  it('is what follows the reader, then what lies before, the nearest first', () => {
    expect(listAhead(all, 'c', new Set())).toEqual(['c', 'd', 'e', 'b', 'a'])
  })

  it('leaves out what is made', () => {
    expect(listAhead(all, 'b', new Set(['b', 'd', 'a']))).toEqual(['c', 'e'])
  })

  it('begins with the first where nobody reads yet', () => {
    expect(listAhead(all, '', new Set())).toEqual(all)
  })
})
