/** What hands went up for, as the report of a lecture names it: for every type that a class votes on. */
import { keyOrder } from '@deck/questions'
import { nameOptions } from 'slidev-addon-lesson/lecture/name-options.ts'
import { expect, it, vi } from 'vitest'

vi.mock('@deck/lesson/questions', async (original) => {
  const { bananaQuestion, redQuestion } = await import('@deck/questions/testing/fake-questions')
  const { bowls, fakeTruth, ripening, steps } = await import('@deck/questions/testing/fake-forms')
  return { ...await original<object>(), questions: { fruit: bananaQuestion, reds: redQuestion, steps, truth: fakeTruth('ripe'), ripening, bowls } }
})
vi.mock('@deck/lesson/records', async original => ({ ...await original<object>(), registry: new Map() }))

const names = (id: string, counted: string[] = []) => nameOptions(id, counted).map(({ name }) => name)

it.each([
  ['fruit', ['A The plum', 'B The banana', 'C The cherry', 'D The melon']],
  ['reds', ['A The cherry', 'B The plum', 'C The apple', 'D The melon']],
  ['truth', ['True', 'False']],
])('an option of "%s" has its letter and its words', (id, told) => {
  expect(names(id)).toEqual(told)
})

it('a spot has its letter and its words', () => {
  expect(names('steps').map(name => name[0])).toEqual(['A', 'B', 'C', 'D'])
  expect(nameOptions('steps', []).map(({ id }) => id).toSorted()).toEqual(['apple', 'cherry', 'melon', 'plum'])
})

it('an order that hands went up for is told in the items’ words, and one of items that are gone is not', () => {
  const order = keyOrder(['melon', 'apple', 'plum', 'cherry'])
  expect(nameOptions('ripening', [order, 'gone>lost'])).toEqual([{ id: order, name: 'The melon → The apple → The plum → The cherry' }])
})

it('what no class votes on has none, and neither has a question that is gone', () => {
  expect([names('bowls'), names('no-such-question', ['melon'])]).toEqual([[], []])
})
