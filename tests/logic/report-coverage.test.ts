import { bananaQuestion, redQuestion } from '@deck/questions/testing/fake-questions'
import { expect, it } from 'vitest'
import { countPairs, findGaps, findThinObjectives, formatGaps, writeTable } from '../../packages/cli/checks/support/report-coverage.ts'

const bank = { banana: bananaQuestion, plum: bananaQuestion, red: { ...redQuestion, level: 'reasoning' as const } }

it('each question is counted once, in its row and column', () => {
  expect(countPairs(bank, 'type', ['single', 'multiple'], 'level', ['recall', 'reasoning'])).toEqual([[2, 0], [0, 1]])
})

it('an objective with fewer than three questions is thin, and so is one with none', () => {
  expect(findThinObjectives(bank, ['fake-objective', 'untested'], 3)).toEqual(['untested'])
  expect(findThinObjectives({ banana: bananaQuestion, red: redQuestion }, ['fake-objective'], 3)).toEqual(['fake-objective'])
})

it('the table carries sums at its right and foot, and dots for nothing', () => {
  expect(writeTable(['fruit', 'nuts'], ['recall', 'reasoning'], [[2, 0], [0, 1]])).toEqual([
    '       recall  reasoning  all',
    'fruit       2          ·    2',
    'nuts        ·          1    1',
    '            2          1    3',
  ])
})

it('a record on which nothing rests is a gap, offered or not, unless it is contested', () => {
  const asked = { fruit: { rests: ['apple' as never], options: [{ id: 'apple' }, { id: 'plum' }] } }
  const tables = { fruits: { apple: {}, plum: {}, quince: {}, medlar: {} } }
  expect(findGaps(asked, tables, new Set(['medlar', 'no-fruit']))).toEqual([
    { table: 'fruits', size: 3, unasked: ['quince'], onlyOffered: ['plum'], exempt: ['medlar'] },
  ])
})

it('a question without options offers nothing, and targets are offered', () => {
  const asked = { number: { rests: ['apple' as never] }, sorting: { rests: ['apple' as never], targets: [{ id: 'quince' }] } }
  expect(findGaps(asked, { fruits: { apple: {}, plum: {}, quince: {} } }, new Set())).toEqual([
    { table: 'fruits', size: 3, unasked: ['plum'], onlyOffered: ['quince'], exempt: [] },
  ])
})

it('gaps are said in one line, with what is exempt', () => {
  expect(formatGaps({ table: 'fruits', size: 3, unasked: ['quince'], onlyOffered: ['plum'], exempt: ['medlar'] })).toBe('fruits: 1 of 3 asked about; only offered: plum; never named: quince; exempt: medlar')
  expect(formatGaps({ table: 'nuts', size: 2, unasked: [], onlyOffered: [], exempt: [] })).toBe('nuts: 2 of 2 asked about')
})
