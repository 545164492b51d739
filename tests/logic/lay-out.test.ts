/** Items to be placed stand where their place tells nothing. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { givesAway, layOut } from '../../components/quiz/grading/lay-out.ts'
import { bowls, fakeNumber, fakePairs, ripening, shelves, steps } from '../support/fake-forms.ts'

const orderOf = (question: typeof ripening | typeof bowls, seed: number) => layOut('fruit', question, seed).options.map(option => option.id)

describe('an order gives the answer away', () => {
  it('in an ordering that stands as its answer, forwards or backwards', () => {
    expect(givesAway('fruit', ripening, ['cherry', 'plum', 'apple', 'melon'])).toBe(true)
    expect(givesAway('fruit', ripening, ['melon', 'apple', 'plum', 'cherry'])).toBe(true)
    expect(givesAway('fruit', ripening, ['cherry', 'plum', 'melon', 'apple'])).toBe(false)
  })

  it('in a matching whose partners run down or up the list, or mostly stand opposite', () => {
    expect(givesAway('fruit', bowls, ['cherry', 'melon', 'plum'])).toBe(true)
    expect(givesAway('fruit', bowls, ['plum', 'melon', 'cherry'])).toBe(true)
    expect(givesAway('fruit', bowls, ['plum', 'cherry', 'melon'])).toBe(false)
    const five = fakePairs('matching', { a: '1', b: '2', c: '3', d: '5', e: '4' }, ['1', '2', '3', '4', '5'])
    expect(givesAway('fruit', five, ['a', 'b', 'c', 'd', 'e'])).toBe(true)
    expect(givesAway('fruit', five, ['b', 'a', 'c', 'd', 'e'])).toBe(false)
  })

  it('in a sorting where every group is one block, in whatever order', () => {
    expect(givesAway('fruit', shelves, ['plum', 'cherry', 'melon', 'apple'])).toBe(true)
    expect(givesAway('fruit', shelves, ['apple', 'melon', 'plum', 'cherry'])).toBe(true)
    expect(givesAway('fruit', shelves, ['plum', 'melon', 'cherry', 'apple'])).toBe(false)
    const singles = fakePairs('sorting', { a: 'x', b: 'y', c: 'z' }, ['x', 'y', 'z'])
    expect(givesAway('fruit', singles, ['c', 'b', 'a'])).toBe(true)
    expect(givesAway('fruit', singles, ['b', 'a', 'c'])).toBe(false)
  })
})

describe('a question is laid out', () => {
  it('so that no order gives anything away, whatever the seed, and the same again', () => {
    fc.assert(fc.property(fc.integer(), seed => [ripening, bowls, shelves].every((question) => {
      const order = orderOf(question as typeof ripening, seed)
      expect(layOut('fruit', layOut('fruit', question, seed), seed).options.map(option => option.id)).toEqual(order)
      return !givesAway('fruit', question, order)
    })))
  })

  it('in several orders, over the seeds', () => {
    for (const question of [ripening, bowls, shelves])
      expect(new Set(Array.from({ length: 40 }, (_, seed) => orderOf(question as typeof ripening, seed).join())).size).toBeGreaterThan(2)
  })

  it('with nothing moved where there is nothing to place', () => {
    for (const question of [steps, fakeNumber(4)])
      expect(layOut('fruit', question)).toBe(question)
  })
})
