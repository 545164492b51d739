import fc from 'fast-check'
import { expect, it } from 'vitest'
import { letterOf, orderOptions } from '../../components/quiz/grading/order-options.ts'
import { bananaQuestion } from '../support/fake-questions.ts'

const shuffled = { ...bananaQuestion, order: 'shuffled' as const }
const idsOf = (id: string, seed?: number) => orderOptions(id, shuffled, seed).map(option => option.id)

it('listed options keep their order under every seed', () => {
  fc.assert(fc.property(fc.string(), fc.integer(), (id, seed) => {
    expect(orderOptions(id, bananaQuestion, seed)).toEqual(bananaQuestion.options)
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

it('options are lettered from A', () => {
  expect([0, 1, 2, 3].map(letterOf)).toEqual(['A', 'B', 'C', 'D'])
})
