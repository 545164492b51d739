import { expect, it } from 'vitest'
import { findRightOptions } from '../../components/quiz/grading/find-right-options.ts'
import { bananaQuestion, fakeQuestion, redQuestion } from '../support/fake-questions.ts'

it('the answer is every option that the predicate holds for, in the question’s order', () => {
  expect(findRightOptions('fruit', bananaQuestion)).toEqual(['banana'])
  expect(findRightOptions('reds', redQuestion)).toEqual(['cherry', 'apple'])
})

it('a question that the data leave without a right answer is refused by its id', () => {
  expect(() => findRightOptions('no-fruit', fakeQuestion({ a: {}, b: {}, c: {} }))).toThrow('"no-fruit"')
})

it('a question whose every option is right is refused by its id', () => {
  expect(() => findRightOptions('all-fruit', fakeQuestion({ a: { right: true }, b: { right: true } }, { type: 'multiple' }))).toThrow('"all-fruit"')
})

it('a single choice with a distractor that is also right is refused, and both are named', () => {
  expect(() => findRightOptions('twins', fakeQuestion({ a: { right: true }, b: { right: true }, c: {} }))).toThrow(/"twins".*a, b/)
})

it('a wrong fact planted in the data changes the answer', () => {
  const colours = { plum: 'blue', banana: 'yellow', cherry: 'red' }
  const ask = () => findRightOptions('planted', fakeQuestion({ plum: {}, banana: {}, cherry: {} }, { holds: id => colours[id as keyof typeof colours] === 'yellow' }))
  expect(ask()).toEqual(['banana'])
  colours.cherry = 'yellow'
  expect(ask).toThrow('"planted"')
  colours.banana = 'brown'
  expect(ask()).toEqual(['cherry'])
})
