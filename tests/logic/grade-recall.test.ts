/** A short free answer is graded by the points that the student marked. */
import type { RecallPoint } from '../../data/schema/types.ts'
import { expect, it } from 'vitest'
import { gradeRecall } from '../../components/quiz/grading/grade-recall.ts'

const points = ['Plum', 'Pear', 'Quince', 'Medlar'].map(text => ({ text }) as RecallPoint)

it.each([
  ['none is wrong', [], 'wrong', 0],
  ['some are partly right', [0, 2], 'partly', 0.5],
  ['all are right, in any order', [3, 1, 0, 2], 'right', 1],
  ['a place that no point has counts for nothing', [0, 9], 'partly', 0.25],
  ['one marked twice counts once', [1, 1], 'partly', 0.25],
] as const)('of the points marked, %s', (_, marked, state, score) => {
  expect(gradeRecall(points, marked)).toMatchObject({ state, score })
})

it('each point says whether it was found', () => {
  expect(gradeRecall(points, [1]).byOption).toEqual({ 0: 'missed', 1: 'hit', 2: 'missed', 3: 'missed' })
})
