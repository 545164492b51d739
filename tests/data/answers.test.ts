/** Every question of the bank, graded: the answer itself is right, and each way to miss it is graded for what it is. */
import type { Question } from '@deck/questions'
import { expect, it } from 'vitest'
import { questions } from '../../data/questions/index.ts'
import { planAnswers } from '../support/plan-answers.ts'

const bank: Readonly<Record<string, Question>> = questions

it.each(Object.keys(bank))('%s has a right answer at full score and a wrong one at none', (id) => {
  const grades = planAnswers(id, bank[id]!).map(({ kind, grade }) => [kind, grade.state, grade.score] as const)
  expect(grades.filter(([kind, state]) => kind !== state)).toEqual([])
  expect(grades.find(([kind]) => kind === 'right')?.[2]).toBe(1)
  expect(grades.find(([kind]) => kind === 'wrong')?.[2]).toBe(0)
})
