import { beginningOf, chooseFollowed, countShown } from 'slidev-addon-lesson/read/followed-view.ts'
/** What a phone that follows shows of a question, step by step. */
import { expect, it } from 'vitest'

const single = { type: 'single' } as const
const guess = { type: 'number', isPoll: true } as const
function steps(asked: Parameters<typeof chooseFollowed>[0], total: number) {
  return Array.from({ length: total + 1 }, (_, click) => chooseFollowed(asked, click, total)).join(' ')
}

it('a question has its answer with the step that has it in the hall, and a picture comes when it does there', () => {
  expect(steps(undefined, 2)).toBe('slide slide slide')
  expect(steps({ question: single }, 3)).toBe('question question answer answer')
  expect(steps({ question: single }, 0), 'without a step the hall has none').toBe('question')
  expect(steps({ question: single, before: 'part' }, 1)).toBe('slide question')
  expect(steps({ question: single, before: 'picture' }, 2)).toBe('question slide slide')
  expect(steps({ question: guess }, 3)).toBe('question answer slide slide')
  expect(steps({ question: { type: 'single', isPoll: true } }, 1), 'a stance').toBe('question question')
})

it('options come after the stem, and reasons one by one or at once, as on the slide', () => {
  const shown = (total: number) => Array.from({ length: total + 1 }, (_, click) => countShown({ question: single }, click, total, 4))
  expect(shown(3).map(({ hasOptions, reasons }) => `${hasOptions} ${reasons}`)).toEqual(['false 0', 'true 0', 'true 0', 'true 4'])
  expect(shown(6).map(({ reasons }) => reasons)).toEqual([0, 0, 0, 1, 2, 3, 4])
  expect(countShown({ question: guess }, 0, 2, 1).reasons).toBe(0)
})

it('an explanation begins with a sentence that says something', () => {
  expect(beginningOf('One thing “matters.” Another does not.')).toBe('One thing “matters.”')
  expect(beginningOf('Why? Because it rained. Then it stopped.')).toBe('Why? Because it rained.')
  expect(['', 'No full stop', 'It rose by 2.24 °C. More.', 'Why?'].map(beginningOf)).toEqual(['', 'No full stop', 'It rose by 2.24 °C.', 'Why?'])
})
