/** What hands went up for, as the report of a lecture names it: for every type that a class votes on. */
import { expect, it } from 'vitest'
import { nameOptions } from '../../components/lecture/name-options.ts'
import { questions } from '../../data/questions/index.ts'
import { keyOrder } from '../../logic/quiz/classroom/tally.ts'
import { letterOf } from '../../logic/quiz/grading/order-options.ts'

const all = Object.entries(questions)

it.each(['single', 'multiple', 'point'] as const)('an option of the type %s has its letter and its words', (type) => {
  const found = all.filter(([, question]) => question.type === type)
  expect(found.length).toBeGreaterThan(0)
  for (const [id] of found)
    expect(nameOptions(id, []).map(({ name }) => name[0])).toEqual(nameOptions(id, []).map((_, i) => letterOf(i)))
})

it('an order that hands went up for is told in the items’ words, and one of items that are gone is not', () => {
  const [id, question] = all.find(([, each]) => each.type === 'ordering')!
  const options = 'options' in question ? [...question.options].reverse() : []
  const order = keyOrder(options.map(option => option.id))
  expect(nameOptions(id, [order, 'gone>lost'])).toEqual([{ id: order, name: options.map(({ text }) => text).join(' → ') }])
  expect(nameOptions('no-such-question', [order])).toEqual([])
})
