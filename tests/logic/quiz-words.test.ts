import { expect, it } from 'vitest'
import { describeVerdict, gradeAnswer } from '../../components/quiz/answer.ts'
import { readKeyPress } from '../../components/quiz/read-key-press.ts'
import { describeRightOptions, markOption } from '../../components/quiz/types/choice.ts'
import { en } from '../../locales/en.ts'
import { bananaQuestion, redQuestion } from '../support/fake-questions.ts'

const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({ key, code: '', ctrlKey: false, metaKey: false, altKey: false, ...more })

it('letters choose among the options there are, in either case and from a keyboard of another script', () => {
  expect(readKeyPress(press('c'), 4, true)).toEqual({ kind: 'pick', index: 2 })
  expect(readKeyPress(press('C'), 4, false)).toEqual({ kind: 'pick', index: 2 })
  expect(readKeyPress(press('ㅁ', { code: 'KeyA' }), 4, true)).toEqual({ kind: 'pick', index: 0 })
  expect(readKeyPress(press('d'), 3, true)).toEqual({ kind: 'other' })
  expect(readKeyPress(press('5', { code: 'Digit5' }), 4, true)).toEqual({ kind: 'other' })
})

it('Enter checks on an option and is the button’s own on a button', () => {
  expect(readKeyPress(press('Enter'), 4, true).kind).toBe('check')
  expect(readKeyPress(press('Enter'), 4, false).kind).toBe('native')
})

it('the clicker’s keys and Escape leave the card, and the browser’s shortcuts are not its business', () => {
  for (const key of ['Escape', 'PageDown', 'PageUp'])
    expect(readKeyPress(press(key), 4, true).kind).toBe('leave')
  expect(readKeyPress(press('a', { ctrlKey: true }), 4, true).kind).toBe('other')
})

it('the verdict says how much was found, and how much was too many', () => {
  const say = (picks: string[]) => describeVerdict(en.quiz, 'multiple', gradeAnswer('reds', redQuestion, picks))
  expect(say(['cherry', 'apple'])).toBe('Right.')
  expect(say(['apple'])).toBe('Partly right: 1 of 2.')
  expect(say(['cherry', 'apple', 'plum'])).toBe('Partly right: 2 of 2, 1 too many.')
  expect(say(['plum'])).toBe('Not these.')
  expect(describeVerdict(en.quiz, 'single', gradeAnswer('fruit', bananaQuestion, ['plum']))).toBe('Not this one.')
})

it('the answer is letters for the eye and whole options for the ear', () => {
  const options = [{ letter: 'A', text: 'The cherry', isRight: true }, { letter: 'B', text: 'The plum', isRight: false }, { letter: 'C', text: 'The apple', isRight: true }]
  expect(describeRightOptions(en.quiz, options)).toEqual({ shown: 'Answer: A and C', spoken: 'Answer: A, The cherry; C, The apple.' })
})

it('an option is marked by what the reader knows of it', () => {
  const view = { type: 'single', answerShown: false, checked: false, isRight: true, isPicked: false } as const
  expect(markOption(view)).toBe('open')
  expect(markOption({ ...view, isPicked: true })).toBe('chosen')
  expect(markOption({ ...view, answerShown: true })).toBe('right')
  expect(markOption({ ...view, answerShown: true, isRight: false })).toBe('other')
  expect(markOption({ ...view, answerShown: true, isRight: false, isPicked: true })).toBe('wrong')
  expect(markOption({ ...view, answerShown: true, checked: true, type: 'multiple' })).toBe('missed')
  expect(markOption({ ...view, answerShown: true, type: 'multiple' })).toBe('right')
})
