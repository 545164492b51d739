import { expect, it } from 'vitest'
import { computeKey } from '../../logic/quiz/compute-key.ts'
import { bananaQuestion, fakeQuestion, redQuestion } from '../support/fake-questions.ts'

it('the key is every option that the predicate holds for, in the question’s order', () => {
  expect(computeKey('fruit', bananaQuestion)).toEqual(['banana'])
  expect(computeKey('reds', redQuestion)).toEqual(['cherry', 'apple'])
})

it('a question that the data leave without a right answer is refused by its id', () => {
  expect(() => computeKey('no-fruit', fakeQuestion({ a: {}, b: {}, c: {} }))).toThrow('"no-fruit"')
})

it('a question whose every option is right is refused by its id', () => {
  expect(() => computeKey('all-fruit', fakeQuestion({ a: { right: true }, b: { right: true } }, { type: 'multiple' }))).toThrow('"all-fruit"')
})

it('a single choice with a distractor that is also right is refused, and both are named', () => {
  expect(() => computeKey('twins', fakeQuestion({ a: { right: true }, b: { right: true }, c: {} }))).toThrow(/"twins".*a, b/)
})

it('a wrong fact planted in the data changes the key', () => {
  const colours = { plum: 'blue', banana: 'yellow', cherry: 'red' }
  const ask = () => computeKey('planted', fakeQuestion({ plum: {}, banana: {}, cherry: {} }, { holds: id => colours[id as keyof typeof colours] === 'yellow' }))
  expect(ask()).toEqual(['banana'])
  colours.cherry = 'yellow'
  expect(ask).toThrow('"planted"')
  colours.banana = 'brown'
  expect(ask()).toEqual(['cherry'])
})
