/** A short free answer is graded by the points that the student marked; a model answer lights up the words of each. */
import type { RecallPoint } from '@deck/article'
import { gradeRecall, splitModel } from 'slidev-addon-lesson/study/recall-answer.ts'
import { expect, it } from 'vitest'

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

it('is cut at the words of its points, whatever their order, and nothing of it is lost', () => {
  const answer = 'Plums ripen late. Pears ripen first.'
  const parts = splitModel(answer, [{ says: 'Pears' }, { says: 'ripen late' }, { says: 'nowhere' }])
  expect(parts).toEqual([{ text: 'Plums ', point: null }, { text: 'ripen late', point: 1 }, { text: '. ', point: null }, { text: 'Pears', point: 0 }, { text: ' ripen first.', point: null }])
  expect(parts.map(({ text }) => text).join('')).toBe(answer)
})

it('keeps words within those of another point with that one', () => {
  expect(splitModel('ripe plums', [{ says: 'plums' }, { says: 'ripe plums' }])).toEqual([{ text: 'ripe plums', point: 1 }])
})
