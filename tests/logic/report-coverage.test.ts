import { expect, it } from 'vitest'
import { countPairs, findThinObjectives, listTypes, writeTable } from '../../logic/quiz/report-coverage.ts'
import { bananaQuestion, redQuestion } from '../support/fake-questions.ts'

const bank = { banana: bananaQuestion, plum: bananaQuestion, red: { ...redQuestion, level: 'reasoning' as const } }

it('each question is counted once, in its row and column', () => {
  expect(countPairs(bank, 'type', ['single', 'multiple'], 'level', ['recall', 'reasoning'])).toEqual([[2, 0], [0, 1]])
  expect(listTypes(bank)).toEqual(['single', 'multiple'])
})

it('an objective with fewer than three questions is thin, and so is one with none', () => {
  expect(findThinObjectives(bank, ['fake-objective', 'untested'])).toEqual(['untested'])
  expect(findThinObjectives({ banana: bananaQuestion, red: redQuestion }, ['fake-objective'])).toEqual(['fake-objective'])
})

it('the table carries sums at its right and foot, and dots for nothing', () => {
  expect(writeTable(['fruit', 'nuts'], ['recall', 'reasoning'], [[2, 0], [0, 1]])).toEqual([
    '       recall  reasoning  all',
    'fruit       2          ·    2',
    'nuts        ·          1    1',
    '            2          1    3',
  ])
})
