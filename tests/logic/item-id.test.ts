import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameItem, readItemId, seedLimit } from '../../components/quiz/generator/item-id.ts'

const names = ['pear', 'plum'] as const

describe('the id of a built item', () => {
  it('reads back as the template and seed that it was made of', () => {
    fc.assert(fc.property(fc.constantFrom(...names), fc.integer({ min: 0, max: seedLimit - 1 }), (template, seed) => {
      expect(readItemId(nameItem(template as never, seed), names)).toEqual({ template, seed })
    }))
  })
  it('has one way of being written: what is read is written the same', () => {
    fc.assert(fc.property(fc.stringMatching(/^t-(pear|plum)-[-0-9e.+ ]{1,12}$/), (id) => {
      const read = readItemId(id, names)
      expect(read && nameItem(read.template, read.seed)).toBe(read && id)
    }))
  })
  it.each(['t-melon-1', 't-constructor-1', 't-pear', 't-pear-', 't-pear-01', 't-pear--1', 't-pear-1.5', 't-pear-1e3', 't-pear-1234567890', 'T-pear-1', ' t-pear-1', 't-pear-1\n', 'pear-1', 'pear', ''])('%j is none', (id) => {
    expect(readItemId(id, names)).toBeNull()
  })
})
