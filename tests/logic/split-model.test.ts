/** A model answer in parts, so that the words of each point can be lit up. */
import { expect, it } from 'vitest'
import { splitModel } from '../../components/study/split-model.ts'

it('is cut at the words of its points, whatever their order, and nothing of it is lost', () => {
  const answer = 'Plums ripen late. Pears ripen first.'
  const parts = splitModel(answer, [{ says: 'Pears' }, { says: 'ripen late' }, { says: 'nowhere' }])
  expect(parts).toEqual([{ text: 'Plums ', point: null }, { text: 'ripen late', point: 1 }, { text: '. ', point: null }, { text: 'Pears', point: 0 }, { text: ' ripen first.', point: null }])
  expect(parts.map(({ text }) => text).join('')).toBe(answer)
})

it('keeps words within those of another point with that one', () => {
  expect(splitModel('ripe plums', [{ says: 'plums' }, { says: 'ripe plums' }])).toEqual([{ text: 'ripe plums', point: 1 }])
})
