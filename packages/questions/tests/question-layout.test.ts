/** In which order options and items are shown. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { givesAway, layoutQuestion } from '../index.ts'
import { bowls, fakeNumber, fakeOrder, fakePairs, ripening, shelves, steps } from './fake-forms.ts'
import { bananaQuestion } from './fake-questions.ts'

const shuffled = { ...bananaQuestion, order: 'shuffled' as const }
const idsOf = (id: string, seed = 1) => layoutQuestion(id, shuffled, seed).options.map(option => option.id)

it('listed options keep their order under every seed', () => {
  fc.assert(fc.property(fc.string(), fc.integer(), (id, seed) => {
    expect(layoutQuestion(id, bananaQuestion, seed).options).toEqual(bananaQuestion.options)
  }))
})

it('a shuffle loses and invents nothing, and leaves the question as it was', () => {
  const before = shuffled.options.map(option => option.id)
  fc.assert(fc.property(fc.string(), fc.integer(), (id, seed) => {
    expect(idsOf(id, seed).toSorted()).toEqual(before.toSorted())
  }))
  expect(shuffled.options.map(option => option.id)).toEqual(before)
})

it('the same seed and question give the same order everywhere', () => {
  fc.assert(fc.property(fc.string(), fc.integer(), (id, seed) => {
    expect(idsOf(id, seed)).toEqual(idsOf(id, seed))
  }))
  expect(idsOf('fruit', 1)).toEqual(['plum', 'melon', 'banana', 'cherry'])
})

it('other questions, and other seeds, fall into other orders, each order about as often', () => {
  for (const draw of [(i: number) => idsOf(`fruit-${i}`), (i: number) => idsOf('fruit', i)]) {
    const seen = new Map<string, number>()
    for (let i = 0; i < 2400; i++)
      seen.set(draw(i).join(), (seen.get(draw(i).join()) ?? 0) + 1)
    expect(seen.size).toBe(24)
    expect(Math.min(...seen.values())).toBeGreaterThan(50)
  }
})

const orderOf = (question: typeof ripening | typeof bowls, seed: number) => layoutQuestion('fruit', question, seed).options.map(option => option.id)

describe('an order gives the answer away', () => {
  it.each([
    ['as its answer', ['cherry', 'plum', 'apple', 'melon'], true],
    ['backwards', ['melon', 'apple', 'plum', 'cherry'], true],
    ['with one item in its place', ['cherry', 'melon', 'plum', 'apple'], true],
    ['with two neighbours of the answer', ['apple', 'melon', 'cherry', 'plum'], true],
    ['with neither', ['apple', 'cherry', 'melon', 'plum'], false],
  ])('in an ordering that stands %s', (_, order, tells) => {
    expect(givesAway('fruit', ripening, order)).toBe(tells)
  })

  it('in an ordering of three with an item in its place, for which one right pair is the fewest', () => {
    const three = fakeOrder({ a: 1, b: 2, c: 3 })
    expect(['abc', 'acb', 'bac', 'bca', 'cab', 'cba'].filter(order => !givesAway('fruit', three, [...order]))).toEqual(['bca', 'cab'])
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
      expect(layoutQuestion('fruit', layoutQuestion('fruit', question, seed), seed).options.map(option => option.id)).toEqual(order)
      return !givesAway('fruit', question, order)
    })))
  })

  it('in several orders, over the seeds', () => {
    for (const question of [ripening, bowls, shelves])
      expect(new Set(Array.from({ length: 40 }, (_, seed) => orderOf(question as typeof ripening, seed).join())).size).toBeGreaterThan(2)
  })

  it('with nothing moved where there is nothing to place', () => {
    for (const question of [steps, fakeNumber(4)])
      expect(layoutQuestion('fruit', question, 1)).toBe(question)
  })
})
